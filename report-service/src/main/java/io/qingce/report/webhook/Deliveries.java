package io.qingce.report.webhook;

import io.qingce.report.database.Database;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Messages to the subscriptions. */
@ApplicationScoped
class Deliveries implements PanacheRepository<Delivery> {

    private static final String ADD = """
            insert into webhook_delivery (webhook, type, payload, state, attempts, next_attempt, created_at)
            select w.id, n.type, n.payload, 'WAITING', 0, ?, ?
            from unnest(?::text[], ?::text[], ?::text[]) with ordinality n(type, plan, payload, place)
            join webhook w on w.active and (cardinality(w.types) = 0 or n.type = any(w.types))
                and (cardinality(w.plans) = 0 or n.plan is null or n.plan = any(w.plans))
            order by n.place
            """;

    private static final String DUE = """
            select w.id from webhook w cross join lateral (
                select d.next_attempt from webhook_delivery d
                where d.webhook = w.id and d.state = 'WAITING' order by d.id limit 1) head
            where w.active and head.next_attempt <= ?
            """;

    private static final String CLAIM = """
            update webhook_delivery set attempts = attempts + 1, next_attempt = ?
            where id = (
                select d.id from webhook_delivery d join webhook w on w.id = d.webhook and w.active
                where d.webhook = ? and d.state = 'WAITING' order by d.id limit 1)
            and state = 'WAITING' and next_attempt <= ?
            returning id
            """;

    private static final String STOP_FULL = """
            with filled as (
                update webhook w set active = false, stopped = ?
                where w.active and exists (
                    select 1 from webhook_delivery d where d.webhook = w.id and d.state = 'WAITING' offset ? limit 1)
                returning w.id)
            update webhook_delivery d set state = 'DEAD', next_attempt = ?, last_answer = ?
            from filled where d.webhook = filled.id and d.state = 'WAITING'
            """;

    private static final String FORGET = """
            delete from webhook_delivery where id in (
                select id from webhook_delivery where state = ? and next_attempt < ? limit ?)
            """;

    private static final int FORGOTTEN_AT_ONCE = 1_000;

    private final Database database;
    private final Clock clock;

    Deliveries(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Stores a message for every subscription that wants it, in the running transaction. */
    void add(List<Announcer.Notice> notices) {
        database.update(
                ADD,
                utc(clock.instant()),
                utc(clock.instant()),
                notices.stream().map(notice -> notice.type().text()).toArray(String[]::new),
                notices.stream().map(Announcer.Notice::plan).toArray(String[]::new),
                notices.stream().map(Announcer.Notice::payload).toArray(String[]::new));
    }

    /**
     * Stops every subscription for which too many messages wait, and gives those up, in the running transaction.
     *
     * @return how many were given up
     */
    int stopFull(int most, String reason) {
        return database.update(STOP_FULL, reason, most - 1, utc(clock.instant()), reason);
    }

    /** The subscriptions whose oldest waiting message is due: the one behind it waits, so that the order stays. */
    List<Long> due() {
        return database.query(DUE, row -> row.getLong(1), utc(clock.instant()));
    }

    /** The oldest message of a subscription if it is due, counted as tried; nobody else gets it before this time has passed. */
    @Transactional
    Optional<Delivery> claim(long webhook, Duration forAsLongAs) {
        Instant now = clock.instant();
        return database.query(CLAIM, row -> row.getLong(1), utc(now.plus(forAsLongAs)), webhook, utc(now)).stream()
                .findFirst()
                .map(this::asItStands);
    }

    private Delivery asItStands(long id) {
        Delivery delivery = findById(id);
        getEntityManager().detach(delivery);
        return delivery;
    }

    /** Notes how an attempt ended, unless the message was taken from it meanwhile; for one that waits, when it is tried again. */
    @Transactional
    void ended(Delivery attempt, Delivery.State state, Instant next, String answer) {
        update(
                "state = ?1, nextAttempt = ?2, lastAnswer = ?3 where id = ?4 and state = ?5 and attempts = ?6",
                state,
                next,
                answer,
                attempt.id(),
                Delivery.State.WAITING,
                attempt.attempts());
    }

    /** The messages of a subscription in a state, newest first. */
    List<Delivery> list(long webhook, Delivery.State state, long before, int limit) {
        return find("webhook = ?1 and state = ?2 and id < ?3", Sort.descending("id"), webhook, state, before)
                .range(0, limit - 1)
                .list();
    }

    /** Makes a message that was given up due again; false if there is none of this number. */
    boolean revive(long webhook, long id) {
        return update(
                        "state = ?1, attempts = 0, nextAttempt = ?2 where webhook = ?3 and id = ?4 and state = ?5",
                        Delivery.State.WAITING,
                        clock.instant(),
                        webhook,
                        id,
                        Delivery.State.DEAD)
                == 1;
    }

    /** Forgets some of what came to this end before that time; what is left goes in the next rounds. */
    void forget(Delivery.State end, Instant before) {
        database.update(FORGET, end.name(), utc(before), FORGOTTEN_AT_ONCE);
    }

    /** How many messages were given up. */
    @Transactional
    long dead() {
        return count("state", Delivery.State.DEAD);
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}

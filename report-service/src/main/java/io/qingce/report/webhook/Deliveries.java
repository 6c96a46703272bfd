package io.qingce.report.webhook;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Messages to the subscriptions. */
@ApplicationScoped
class Deliveries implements PanacheRepository<Delivery> {

    private static final String ADD = """
            insert into webhook_delivery (webhook, type, payload, state, attempts, next_attempt, created_at)
            select w.id, n.type, n.payload, 'WAITING', 0, :now, :now
            from unnest(:types::text[], :plans::text[], :regions::text[], :payloads::text[])
                with ordinality n(type, plan, region, payload, place)
            join webhook w on w.active and (cardinality(w.types) = 0 or n.type = any(w.types))
                and (cardinality(w.plans) = 0 or n.plan is null or n.plan = any(w.plans))
                and (w.regions is null or n.region = any(w.regions))
            order by n.place
            """;

    private static final String DUE = """
            select w.id from webhook w cross join lateral (
                select d.next_attempt from webhook_delivery d
                where d.webhook = w.id and d.state = 'WAITING' order by d.id limit 1) head
            where w.active and head.next_attempt <= :now
            """;

    private static final String CLAIM = """
            update webhook_delivery set attempts = attempts + 1, next_attempt = :free
            where id = (
                select d.id from webhook_delivery d join webhook w on w.id = d.webhook and w.active
                where d.webhook = :webhook and d.state = 'WAITING' order by d.id limit 1)
            and state = 'WAITING' and next_attempt <= :now
            returning id
            """;

    private static final String STOP_FULL = """
            with filled as (
                update webhook w set active = false, stopped = :reason
                where w.active and exists (
                    select 1 from webhook_delivery d where d.webhook = w.id and d.state = 'WAITING' offset :most limit 1)
                returning w.id)
            update webhook_delivery d set state = 'DEAD', next_attempt = :now, last_answer = :reason
            from filled where d.webhook = filled.id and d.state = 'WAITING'
            """;

    private static final String FORGET = """
            delete from webhook_delivery where id in (
                select id from webhook_delivery where state = :state and next_attempt < :before limit :most)
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
        database.run(Sql.of(ADD)
                .with("now", clock.instant())
                .with("types", notices, notice -> notice.type().text())
                .with("plans", notices, Announcer.Notice::plan)
                .with("regions", notices, Announcer.Notice::region)
                .with("payloads", notices, Announcer.Notice::payload));
    }

    /**
     * Stops every subscription for which too many messages wait, and gives those up, in the running transaction.
     *
     * @return how many were given up
     */
    int stopFull(int most, String reason) {
        return database.run(
                Sql.of(STOP_FULL).with("reason", reason).with("most", most - 1).with("now", clock.instant()));
    }

    /** The subscriptions whose oldest waiting message is due: the one behind it waits, so that the order stays. */
    List<Long> due() {
        return database.list(Sql.of(DUE).with("now", clock.instant()), row -> row.number("id"));
    }

    /** The oldest message of a subscription if it is due, counted as tried; nobody else gets it before this time has passed. */
    @Transactional
    Optional<Delivery> claim(long webhook, Duration forAsLongAs) {
        Instant now = clock.instant();
        Sql claim = Sql.of(CLAIM)
                .with("free", now.plus(forAsLongAs))
                .with("webhook", webhook)
                .with("now", now);
        return database.first(claim, row -> row.number("id")).map(this::asItStands);
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

    /** Up to {@code limit + 1} messages of a subscription in a state, newest first. */
    List<Delivery> list(long webhook, Delivery.State state, PageRequest page) {
        page.count(() -> count("webhook = ?1 and state = ?2", webhook, state));
        long before = page.afterNumber().orElse(Long.MAX_VALUE);
        return find("webhook = ?1 and state = ?2 and id < ?3", Sort.descending("id"), webhook, state, before)
                .range(0, page.limit())
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
        database.run(Sql.of(FORGET).with("state", end).with("before", before).with("most", FORGOTTEN_AT_ONCE));
    }

    /** How many messages were given up. */
    @Transactional
    long dead() {
        return count("state", Delivery.State.DEAD);
    }
}

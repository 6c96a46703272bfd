package io.qingce.report.webhook;

import io.qingce.report.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/** Messages to the subscriptions. */
@ApplicationScoped
class DeliveryTable {

    private static final String COLUMNS =
            "id, webhook, type, payload, state, attempts, next_attempt, last_answer, created_at";

    private static final String ADD = """
            insert into webhook_delivery (webhook, type, payload, state, attempts, next_attempt, created_at)
            select w.id, n.type, n.payload, 'WAITING', 0, ?, ?
            from unnest(?::text[], ?::text[], ?::text[]) with ordinality n(type, plan, payload, place)
            join webhook w on w.active and (cardinality(w.types) = 0 or n.type = any(w.types))
                and (cardinality(w.plans) = 0 or n.plan is null or n.plan = any(w.plans))
            order by n.place
            """;

    private static final String CLAIM = """
            update webhook_delivery set attempts = attempts + 1, next_attempt = ?
            where id in (
                select d.id from webhook_delivery d join webhook w on w.id = d.webhook and w.active
                where d.state = 'WAITING' and d.next_attempt <= ? order by d.id limit ? for update of d skip locked)
            returning\s""" + COLUMNS;

    private final Database database;
    private final Clock clock;

    DeliveryTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Stores a message for every subscription that wants it, in the running transaction. */
    void add(List<Announcer.Notice> notices) {
        database.update(
                ADD,
                utc(clock.instant()),
                utc(clock.instant()),
                notices.stream().map(Announcer.Notice::type).toArray(String[]::new),
                notices.stream().map(Announcer.Notice::plan).toArray(String[]::new),
                notices.stream().map(Announcer.Notice::payload).toArray(String[]::new));
    }

    /** Due messages, each counted as tried; nobody else gets them before this time has passed. */
    List<Delivery> claim(int limit, Duration forAsLongAs) {
        Instant now = clock.instant();
        return database.query(CLAIM, DeliveryTable::delivery, utc(now.plus(forAsLongAs)), utc(now), limit).stream()
                .sorted(Comparator.comparingLong(Delivery::id))
                .toList();
    }

    /** Notes how an attempt ended. */
    void ended(long id, Delivery.State state, Instant nextAttempt, String answer) {
        database.update(
                "update webhook_delivery set state = ?, next_attempt = ?, last_answer = ? where id = ?",
                state.name(),
                utc(nextAttempt),
                answer,
                id);
    }

    /** The messages of a subscription in a state, newest first. */
    List<Delivery> list(long webhook, Delivery.State state, long before, int limit) {
        return database.query(
                "select " + COLUMNS
                        + " from webhook_delivery where webhook = ? and state = ? and id < ? order by id desc limit ?",
                DeliveryTable::delivery,
                webhook,
                state.name(),
                before,
                limit);
    }

    /** Makes a message that was given up due again; false if there is none of this number. */
    boolean revive(long webhook, long id) {
        return database.update(
                        "update webhook_delivery set state = 'WAITING', attempts = 0, next_attempt = ?"
                                + " where webhook = ? and id = ? and state = 'DEAD'",
                        utc(clock.instant()),
                        webhook,
                        id)
                == 1;
    }

    /** Forgets what was delivered before this time. */
    void forgetDelivered(Instant before) {
        database.update("delete from webhook_delivery where state = 'DELIVERED' and created_at < ?", utc(before));
    }

    /** How many messages were given up. */
    double dead() {
        return database.query("select count(*) from webhook_delivery where state = 'DEAD'", row -> row.getDouble(1))
                .get(0);
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                Delivery.State.valueOf(row.getString(5)),
                row.getInt(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }
}

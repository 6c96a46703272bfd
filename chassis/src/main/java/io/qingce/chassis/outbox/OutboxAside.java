package io.qingce.chassis.outbox;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events that were set aside: Kafka refuses them for good, or no record can hold them. Nothing is dropped; a person
 * finds out why, mends it and replays them. What is replayed late does no harm: the higher revision of a fact wins.
 */
@ApplicationScoped
@IfBuildProperty(name = "qingce.outbox.enabled", stringValue = "true")
public class OutboxAside {

    private static final int REASON_LENGTH = 500;

    private static final String SET_ASIDE = """
            with gone as (delete from outbox where id = :id
                returning id, type, key, payload, recorded_at, attempts, traceparent)
            insert into outbox_aside (id, type, key, payload, recorded_at, attempts, traceparent, reason)
            select id, type, key, payload, recorded_at, attempts + 1, traceparent, :reason from gone
            """;

    private static final String ADD = """
            insert into outbox_aside (id, type, key, payload, recorded_at, attempts, reason)
            values (nextval(pg_get_serial_sequence('outbox', 'id')), :type, :key, :payload, clock_timestamp(), 0, :reason)
            """;

    private static final String LIST = """
            select id, type, key, octet_length(payload) as bytes, recorded_at, set_aside_at, attempts, reason
            from outbox_aside where id > :after order by id limit :limit
            """;

    /** Under a new number, behind what waits. Two who replay the same event take turns: the second finds nothing. */
    private static final String REPLAY = """
            with back as (delete from outbox_aside where id in
                (select id from outbox_aside where :id::bigint is null or id = :id order by id limit 1000)
                returning id, type, key, payload, recorded_at, attempts, traceparent)
            insert into outbox (type, key, payload, recorded_at, attempts, traceparent)
            select type, key, payload, recorded_at, attempts, traceparent from back order by id
            """;

    /**
     * One event that was set aside, without its payload.
     *
     * @param id number under which it is replayed
     * @param bytes size of its payload
     * @param attempts how often Kafka refused it
     */
    public record Event(
            long id,
            String type,
            String key,
            long bytes,
            Instant recordedAt,
            Instant setAsideAt,
            int attempts,
            String reason) {}

    private final Database database;

    OutboxAside(Database database) {
        this.database = database;
    }

    /** Moves one event out of the way, in the transaction that holds the lock of the outbox. */
    @Transactional(Transactional.TxType.MANDATORY)
    void setAside(long id, String reason) {
        database.run(Sql.of(SET_ASIDE).with("id", id).with("reason", shortened(reason)));
    }

    /** Keeps an event that cannot even wait: of a producer that has nobody to refuse it to. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(OutboxEvent event, String reason) {
        database.run(Sql.of(ADD)
                .with("type", event.type())
                .with("key", event.key())
                .with("payload", event.payload())
                .with("reason", shortened(reason)));
    }

    /** Events by number, after one, at most so many. */
    @Transactional
    public List<Event> list(long after, int limit) {
        return database.list(Sql.of(LIST).with("after", after).with("limit", limit), Event.class);
    }

    /** Puts one event back into the outbox; false if it is not aside. */
    @Transactional
    public boolean replay(long id) {
        return putBack(id) == 1;
    }

    /** Puts all events back into the outbox, the oldest thousand at a time; returns how many. */
    @Transactional
    public long replayAll() {
        long all = 0;
        int some;
        do {
            some = putBack(null);
            all += some;
        } while (some > 0);
        return all;
    }

    /** How many events are aside. */
    @Transactional
    public long count() {
        return database.number(Sql.of("select count(*) from outbox_aside"));
    }

    private int putBack(@Nullable Long id) {
        return database.run(Sql.of(REPLAY).with("id", id));
    }

    private static String shortened(String reason) {
        String kept = reason.replace('\0', '\uFFFD');
        return kept.substring(0, Math.min(REASON_LENGTH, kept.length()));
    }
}

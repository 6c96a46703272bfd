package io.qingce.chassis.outbox;

import io.qingce.chassis.database.Change;
import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * The transactional outbox: an event is stored in the transaction that changes the fact, and leaves the table once Kafka
 * has acknowledged it. Whoever appends holds a lock on the key of the fact (its row, or an advisory lock), so that
 * the order of the identifiers is the order of the commits of that key. It is the last wall: an event that has more bytes
 * than can be passed on is refused, and the transaction with it.
 */
@ApplicationScoped
@IfBuildProperty(name = "qingce.outbox.enabled", stringValue = "true")
public class Outbox {

    private static final String APPEND = """
            insert into outbox (type, key, payload, traceparent)
            select type, key, payload, :traceparent::text
            from unnest(:types::text[], :keys::text[], :payloads::text[]) with ordinality as event (type, key, payload, place)
            order by place
            """;

    /** No more rows than asked for and no more bytes than may be held at once, but at least one; what no memory holds, without its payload. */
    private static final String PENDING = """
            select id, type, key, case when bytes <= :tried then payload end as payload, attempts, traceparent
            from (select *, sum(bytes) over (order by id) as until
                from (select *, octet_length(payload) as bytes from outbox order by id limit :limit) oldest) counted
            where until - bytes < :held
            order by id
            """;

    /** What one look at the outbox holds in memory, in bytes. */
    private static final long BYTES_AT_ONCE = 8L << 20;

    /** A payload with more bytes is not even tried: of times before there was a wall. */
    private static final long MOST_TRIED = 16L << 20;

    private static final String SENT = "delete from outbox where id = any(:ids)";

    /** Number of the advisory lock of the relay, in the database of every service; no other lock may have it. */
    public static final int LOCK_NUMBER = 727_001;

    /**
     * One relay at a time, in whatever replica it runs. Its
     * transaction does not wait for the disk: all it does is remove what Kafka has, and an event whose removal is lost
     * with the power is sent once more. So the relay costs those who record no flush of the log.
     */
    private static final String LOCK = "select pg_try_advisory_xact_lock(" + LOCK_NUMBER
            + ") as held, set_config('synchronous_commit', 'off', true)";

    /**
     * A stored event.
     *
     * @param attempts how often Kafka refused it for good
     * @param tooLarge whether its payload is too large to be read, and was not
     * @param traceparent of the request that caused it
     */
    record Pending(long id, OutboxEvent event, int attempts, boolean tooLarge, Optional<String> traceparent) {}

    private final Database database;
    private final OutboxAside aside;
    private final OutboxConfig config;
    private final TraceParent trace;

    Outbox(Database database, OutboxAside aside, OutboxConfig config, TraceParent trace) {
        this.database = database;
        this.aside = aside;
        this.config = config;
        this.trace = trace;
    }

    /**
     * Stores events in the caller's transaction, in this order.
     *
     * @throws EventTooLargeException if one has too many bytes; then nothing of the transaction may be kept
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<OutboxEvent> events) {
        database.make(appending(events));
    }

    /** Stores events of a producer that nobody called and that could refuse nobody: one that is too large is set aside, with the alert that belongs to it, and the others go on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendOrSetAside(List<OutboxEvent> events) {
        database.make(insertion(events.stream().filter(this::fits).toList()));
        events.stream()
                .filter(event -> !fits(event))
                .forEach(event -> aside.add(
                        event, "it has " + event.bytes() + " bytes; " + config.maxBytes() + " can be passed on"));
    }

    /** Whether an event can be passed on. */
    public boolean fits(OutboxEvent event) {
        return event.fits(config.maxBytes());
    }

    /**
     * What {@link #append} does, as a change for a caller that makes it together with others.
     *
     * @throws EventTooLargeException naming the first that cannot be passed on
     */
    public Change appending(List<OutboxEvent> events) {
        for (OutboxEvent event : events) {
            if (!fits(event)) {
                throw new EventTooLargeException(event, config.maxBytes());
            }
        }
        return insertion(events);
    }

    private Change insertion(List<OutboxEvent> events) {
        return events.isEmpty()
                ? Change.NONE
                : Sql.of(APPEND)
                        .with("types", events, OutboxEvent::type)
                        .with("keys", events, OutboxEvent::key)
                        .with("payloads", events, OutboxEvent::payload)
                        .with("traceparent", trace.current());
    }

    /** The oldest events, or none while another replica is moving them. Holds the lock until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Pending> lockOldest(int limit) {
        if (!database.first(Sql.of(LOCK), row -> row.flag("held")).orElseThrow()) {
            return List.of();
        }
        Sql oldest =
                Sql.of(PENDING).with("tried", MOST_TRIED).with("limit", limit).with("held", BYTES_AT_ONCE);
        return database.list(oldest, Outbox::pending);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remove(List<Pending> sent) {
        database.run(Sql.of(SENT).with("ids", sent, Pending::id));
    }

    /** How many events wait to be sent. */
    @Transactional
    public long pending() {
        return database.number(Sql.of("select count(*) from outbox"));
    }

    /** For how many seconds the oldest event has been waiting; 0 if none waits. */
    @Transactional
    public double lagSeconds() {
        return database.number(Sql.of(
                "select coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0)::bigint from outbox"));
    }

    private static Pending pending(Row row) {
        Optional<String> payload = row.optional("payload", String.class);
        OutboxEvent event = new OutboxEvent(row.text("type"), row.text("key"), payload.orElse(""));
        return new Pending(
                row.number("id"),
                event,
                row.integer("attempts"),
                payload.isEmpty(),
                row.optional("traceparent", String.class));
    }
}

package io.qingce.chassis.outbox;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The transactional outbox: an event is stored in the transaction that changes the fact, and leaves the table once Kafka
 * has acknowledged it. Whoever appends holds a lock on the key of the fact (its row, or an advisory lock), so that
 * the order of the identifiers is the order of the commits of that key. It is the last wall: an event that has more bytes
 * than can be passed on is refused, and the transaction with it.
 */
@ApplicationScoped
@IfBuildProperty(name = "qingce.outbox.enabled", stringValue = "true")
public class Outbox {

    /**
     * The statement of {@link #append}, for a caller that sends it together with changes of his own: with the types, keys
     * and payloads of the events as three arrays of text.
     */
    public static final String APPEND = """
            insert into outbox (type, key, payload)
            select type, key, payload
            from unnest(?::text[], ?::text[], ?::text[]) with ordinality as event (type, key, payload, place)
            order by place
            """;

    /** No more rows than asked for and no more bytes than may be held at once, but at least one; what no memory holds, without its payload. */
    private static final String PENDING = """
            select id, type, key, case when bytes <= ? then payload end, attempts
            from (select *, sum(bytes) over (order by id) as until
                from (select *, octet_length(payload) as bytes from outbox order by id limit ?) oldest) counted
            where until - bytes < ?
            order by id
            """;

    /** What one look at the outbox holds in memory, in bytes. */
    private static final long BYTES_AT_ONCE = 8L << 20;

    /** A payload with more bytes is not even tried: of times before there was a wall. */
    private static final long MOST_TRIED = 16L << 20;

    private static final String SENT = "delete from outbox where id = any(?)";

    /** Number of the advisory lock of the relay, in the database of every service; no other lock may have it. */
    public static final int LOCK_NUMBER = 727_001;

    /**
     * One relay at a time, in whatever replica it runs. Its
     * transaction does not wait for the disk: all it does is remove what Kafka has, and an event whose removal is lost
     * with the power is sent once more. So the relay costs those who record no flush of the log.
     */
    private static final String LOCK =
            "select pg_try_advisory_xact_lock(" + LOCK_NUMBER + "), set_config('synchronous_commit', 'off', true)";

    /**
     * A stored event.
     *
     * @param attempts how often Kafka refused it for good
     * @param tooLarge whether its payload is too large to be read, and was not
     */
    record Pending(long id, OutboxEvent event, int attempts, boolean tooLarge) {}

    private final DataSource database;
    private final OutboxAside aside;
    private final OutboxConfig config;

    Outbox(DataSource database, OutboxAside aside, OutboxConfig config) {
        this.database = database;
        this.aside = aside;
        this.config = config;
    }

    /**
     * Stores events in the caller's transaction, in this order.
     *
     * @throws EventTooLargeException if one has too many bytes; then nothing of the transaction may be kept
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<OutboxEvent> events) {
        requireFit(events);
        insert(events);
    }

    /** Stores events of a producer that nobody called and that could refuse nobody: one that is too large is set aside, with the alert that belongs to it, and the others go on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendOrSetAside(List<OutboxEvent> events) {
        insert(events.stream().filter(this::fits).toList());
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
     * Makes sure that events can be passed on, for a caller that sends {@link #APPEND} himself.
     *
     * @throws EventTooLargeException naming the first that cannot
     */
    public void requireFit(List<OutboxEvent> events) {
        for (OutboxEvent event : events) {
            if (!fits(event)) {
                throw new EventTooLargeException(event, config.maxBytes());
            }
        }
    }

    private void insert(List<OutboxEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(APPEND)) {
            setArray(insert, 1, events, OutboxEvent::type);
            setArray(insert, 2, events, OutboxEvent::key);
            setArray(insert, 3, events, OutboxEvent::payload);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the outbox cannot be written", failure);
        }
    }

    /** The oldest events, or none while another replica is moving them. Holds the lock until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Pending> lockOldest(int limit) {
        try (Connection connection = database.getConnection()) {
            return locked(connection) ? read(connection, limit) : List.of();
        } catch (SQLException failure) {
            throw new IllegalStateException("the outbox cannot be read", failure);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remove(List<Pending> sent) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(SENT)) {
            Object[] ids = sent.stream().map(Pending::id).toArray();
            delete.setArray(1, connection.createArrayOf("bigint", ids));
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the outbox cannot be emptied", failure);
        }
    }

    /** How many events wait to be sent. */
    @Transactional
    public long pending() {
        return number("select count(*) from outbox");
    }

    /** For how many seconds the oldest event has been waiting; 0 if none waits. */
    @Transactional
    public double lagSeconds() {
        return number(
                "select coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0)::bigint from outbox");
    }

    private long number(String query) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("the outbox cannot be counted", failure);
        }
    }

    private static void setArray(
            PreparedStatement statement, int position, List<OutboxEvent> events, Function<OutboxEvent, String> column)
            throws SQLException {
        Object[] texts = events.stream().map(column).toArray(String[]::new);
        statement.setArray(position, statement.getConnection().createArrayOf("text", texts));
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK);
                ResultSet row = lock.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static List<Pending> read(Connection connection, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PENDING)) {
            select.setLong(1, MOST_TRIED);
            select.setInt(2, limit);
            select.setLong(3, BYTES_AT_ONCE);
            List<Pending> pending = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String payload = row.getString(4);
                    OutboxEvent event =
                            new OutboxEvent(row.getString(2), row.getString(3), payload == null ? "" : payload);
                    pending.add(new Pending(row.getLong(1), event, row.getInt(5), payload == null));
                }
            }
            return pending;
        }
    }
}

package io.qingce.chassis.outbox;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The events that were set aside: Kafka refuses them for good, or no record can hold them. Nothing is dropped; a person
 * finds out why, mends it and replays them. What is replayed late does no harm: the higher revision of a fact wins.
 */
@ApplicationScoped
@IfBuildProperty(name = "qingce.outbox.enabled", stringValue = "true")
public class OutboxAside {

    private static final int REASON_LENGTH = 500;

    private static final String SET_ASIDE = """
            with gone as (delete from outbox where id = ? returning id, type, key, payload, recorded_at, attempts)
            insert into outbox_aside (id, type, key, payload, recorded_at, attempts, reason)
            select id, type, key, payload, recorded_at, attempts + 1, ? from gone
            """;

    private static final String ADD = """
            insert into outbox_aside (id, type, key, payload, recorded_at, attempts, reason)
            values (nextval(pg_get_serial_sequence('outbox', 'id')), ?, ?, ?, clock_timestamp(), 0, ?)
            """;

    private static final String LIST = """
            select id, type, key, octet_length(payload), recorded_at, set_aside_at, attempts, reason
            from outbox_aside where id > ? order by id limit ?
            """;

    /** Under a new number, behind what waits. Two who replay the same event take turns: the second finds nothing. */
    private static final String REPLAY = """
            with back as (delete from outbox_aside where id in
                (select id from outbox_aside where ?::bigint is null or id = ?::bigint order by id limit 1000)
                returning id, type, key, payload, recorded_at, attempts)
            insert into outbox (type, key, payload, recorded_at, attempts)
            select type, key, payload, recorded_at, attempts from back order by id
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

    private final DataSource database;

    OutboxAside(DataSource database) {
        this.database = database;
    }

    /** Moves one event out of the way, in the transaction that holds the lock of the outbox. */
    @Transactional(Transactional.TxType.MANDATORY)
    void setAside(long id, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement move = connection.prepareStatement(SET_ASIDE)) {
            move.setLong(1, id);
            move.setString(2, shortened(reason));
            move.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("an event cannot be set aside", failure);
        }
    }

    /** Keeps an event that cannot even wait: of a producer that has nobody to refuse it to. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(OutboxEvent event, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, event.type());
            insert.setString(2, event.key());
            insert.setString(3, event.payload());
            insert.setString(4, shortened(reason));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("an event cannot be set aside", failure);
        }
    }

    /** Events by number, after one, at most so many. */
    @Transactional
    public List<Event> list(long after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setLong(1, after);
            select.setInt(2, limit);
            List<Event> events = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    events.add(read(row));
                }
            }
            return events;
        } catch (SQLException failure) {
            throw new IllegalStateException("the events set aside cannot be read", failure);
        }
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
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select count(*) from outbox_aside");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("the events set aside cannot be counted", failure);
        }
    }

    private int putBack(@org.jspecify.annotations.Nullable Long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement move = connection.prepareStatement(REPLAY)) {
            move.setObject(1, id, java.sql.Types.BIGINT);
            move.setObject(2, id, java.sql.Types.BIGINT);
            return move.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("an event cannot be replayed", failure);
        }
    }

    private static Event read(ResultSet row) throws SQLException {
        return new Event(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getInt(7),
                row.getString(8));
    }

    private static String shortened(String reason) {
        String kept = reason.replace('\0', '\uFFFD');
        return kept.substring(0, Math.min(REASON_LENGTH, kept.length()));
    }
}

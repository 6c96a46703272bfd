package io.qingce.monitoring.hj212.quarantine;

import io.qingce.chassis.Page;
import io.qingce.chassis.PageRequest;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The quarantine. The same bytes stand in it once. */
@ApplicationScoped
public class QuarantineTable {

    private static final String PUT = """
            insert into hj212_quarantine
                (digest, device_number, remote, reason, detail, bytes, times, first_seen, last_seen)
            values (?, ?, ?, ?, ?, ?, 1, ?, ?)
            on conflict (digest) do update
            set device_number = excluded.device_number, remote = excluded.remote, reason = excluded.reason,
                detail = excluded.detail, times = hj212_quarantine.times + 1, last_seen = excluded.last_seen,
                settled_at = null
            """;
    private static final String COLUMNS =
            "id, device_number, remote, reason, detail, bytes, times, first_seen, last_seen, settled_at";
    private static final String FIND = "select " + COLUMNS + " from hj212_quarantine where id = ?";
    private static final String PAGE = "select " + COLUMNS + """
             from hj212_quarantine
            where settled_at is null and id > ? and (?::text is null or device_number = ?)
            order by id limit ?
            """;
    private static final String SETTLE = "update hj212_quarantine set settled_at = ? where id = ?";
    private static final String JUDGE = "update hj212_quarantine set reason = ?, detail = ? where id = ?";

    private final DataSource database;

    QuarantineTable(DataSource database) {
        this.database = database;
    }

    /** Puts bytes into quarantine, or counts them once more. */
    @Transactional
    public void put(List<Unusable> arrivals, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(PUT)) {
            for (Unusable arrival : arrivals) {
                byte[] bytes = arrival.refusal().bytes().toBytes();
                insert.setBytes(1, digest(bytes));
                insert.setString(2, plain(arrival.deviceNumber().orElse(null)));
                insert.setString(3, arrival.remote());
                insert.setString(4, arrival.refusal().reason().name());
                insert.setString(5, plain(arrival.refusal().detail()));
                insert.setBytes(6, bytes);
                insert.setTimestamp(7, Timestamp.from(now));
                insert.setTimestamp(8, Timestamp.from(now));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("the quarantine cannot be written", failure);
        }
    }

    /** What is not settled, oldest first, of one device or of all. */
    @Transactional
    Page<Quarantined> open(Optional<String> deviceNumber, long after, PageRequest request) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setLong(1, after);
            select.setString(2, deviceNumber.orElse(null));
            select.setString(3, deviceNumber.orElse(null));
            select.setInt(4, request.limit() + 1);
            return Page.of(read(select), request, row -> Long.toString(row.id()));
        } catch (SQLException failure) {
            throw new IllegalStateException("the quarantine cannot be read", failure);
        }
    }

    @Transactional
    Optional<Quarantined> find(long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setLong(1, id);
            return read(select).stream().findFirst();
        } catch (SQLException failure) {
            throw new IllegalStateException("the quarantine cannot be read", failure);
        }
    }

    @Transactional
    void settle(long id, Instant now) {
        update(SETTLE, Timestamp.from(now), id);
    }

    /** Notes why a replay did not succeed. */
    @Transactional
    void judge(long id, Refusal refusal) {
        update(JUDGE, refusal.reason().name(), plain(refusal.detail()), id);
    }

    private void update(String sql, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                update.setObject(i + 1, arguments[i]);
            }
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the quarantine cannot be changed", failure);
        }
    }

    private static List<Quarantined> read(PreparedStatement select) throws SQLException {
        List<Quarantined> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(quarantined(row));
            }
        }
        return found;
    }

    private static Quarantined quarantined(ResultSet row) throws SQLException {
        byte[] bytes = row.getBytes("bytes");
        Refusal refusal = new Refusal(
                RefusalReason.valueOf(row.getString("reason")),
                row.getString("detail"),
                RawBytes.copyOf(bytes, 0, bytes.length));
        return new Quarantined(
                row.getLong("id"),
                new Unusable(refusal, Optional.ofNullable(row.getString("device_number")), row.getString("remote")),
                row.getLong("times"),
                row.getTimestamp("first_seen").toInstant(),
                row.getTimestamp("last_seen").toInstant(),
                Optional.ofNullable(row.getTimestamp("settled_at")).map(Timestamp::toInstant));
    }

    /** The database knows no text with a NUL in it. */
    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

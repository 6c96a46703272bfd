package io.qingce.monitoring.hj212.quarantine;

import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The quarantine. The same bytes stand in it once. */
@ApplicationScoped
public class QuarantineTable {

    private static final String PUT = """
            with put as (
                insert into hj212_quarantine as q (digest, device_number, verified, holder, remote, reason, detail, bytes,
                    times, first_seen, last_seen)
                select n.*, ?, ?
                from unnest(?::bytea[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[],
                    ?::bigint[]) as n
                on conflict (digest) do update
                set device_number = excluded.device_number, remote = excluded.remote, reason = excluded.reason,
                    detail = excluded.detail, times = q.times + excluded.times, last_seen = excluded.last_seen,
                    settled_at = null
                returning verified, holder, octet_length(bytes) as size, xmax = 0 as is_new)
            insert into hj212_quarantine_account as a (verified, holder, held_rows, held_bytes)
            select verified, holder, count(*), sum(size) from put where is_new
            group by verified, holder order by verified, holder
            on conflict (verified, holder) do update
            set held_rows = a.held_rows + excluded.held_rows, held_bytes = a.held_bytes + excluded.held_bytes
            returning verified, holder, held_rows, held_bytes
            """;
    private static final String COLUMNS =
            "id, device_number, verified, holder, remote, reason, detail, bytes, times, first_seen, last_seen, settled_at";
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

    /** Puts bytes into quarantine, or counts them once more; the accounts on which more stands now. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Account> put(List<Unusable> arrivals, Instant now) {
        Map<RawBytes, List<Unusable>> alike = new TreeMap<>(Comparator.comparing(RawBytes::toBytes, Arrays::compare));
        arrivals.forEach(arrival ->
                alike.computeIfAbsent(digest(arrival), key -> new ArrayList<>()).add(arrival));
        List<Unusable> last =
                alike.values().stream().map(each -> each.get(each.size() - 1)).toList();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(PUT)) {
            insert.setTimestamp(1, Timestamp.from(now));
            insert.setTimestamp(2, Timestamp.from(now));
            setBytes(insert, 3, alike.keySet());
            set(insert, 4, "text", last, it -> plain(it.deviceNumber().orElse(null)));
            set(insert, 5, "boolean", last, it -> it.holder().verified());
            set(insert, 6, "text", last, it -> plain(it.holder().name()));
            set(insert, 7, "text", last, Unusable::remote);
            set(insert, 8, "text", last, it -> it.refusal().reason().name());
            set(insert, 9, "text", last, it -> plain(it.refusal().detail()));
            setBytes(insert, 10, last.stream().map(it -> it.refusal().bytes()).toList());
            set(insert, 11, "bigint", alike.values(), each -> (long) each.size());
            return accounts(insert);
        } catch (SQLException failure) {
            throw new IllegalStateException("the quarantine cannot be written", failure);
        }
    }

    private static <T> void set(
            PreparedStatement insert, int place, String type, Collection<T> rows, Function<T, @Nullable Object> member)
            throws SQLException {
        Object[] values = rows.stream().map(member).toArray();
        insert.setArray(place, insert.getConnection().createArrayOf(type, values));
    }

    private static void setBytes(PreparedStatement insert, int place, Collection<RawBytes> rows) throws SQLException {
        byte[][] values = rows.stream().map(RawBytes::toBytes).toArray(byte[][]::new);
        insert.setArray(place, insert.getConnection().createArrayOf("bytea", values));
    }

    private static List<Account> accounts(PreparedStatement insert) throws SQLException {
        List<Account> changed = new ArrayList<>();
        try (ResultSet row = insert.executeQuery()) {
            while (row.next()) {
                Holder holder = new Holder(row.getBoolean(1), row.getString(2));
                changed.add(new Account(holder, row.getLong(3), row.getLong(4), 0, Optional.empty()));
            }
        }
        return changed;
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
                new Unusable(
                        refusal,
                        Optional.ofNullable(row.getString("device_number")),
                        new Holder(row.getBoolean("verified"), row.getString("holder")),
                        row.getString("remote")),
                row.getLong("times"),
                row.getTimestamp("first_seen").toInstant(),
                row.getTimestamp("last_seen").toInstant(),
                Optional.ofNullable(row.getTimestamp("settled_at")).map(Timestamp::toInstant));
    }

    /** The database knows no text with a NUL in it. */
    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    /** Of the bytes and of whether it was its device that sent them: a stranger changes nothing of what a device sent. */
    private static RawBytes digest(Unusable arrival) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(arrival.refusal().bytes().toBytes());
            byte[] value = digest.digest(new byte[] {(byte) (arrival.holder().verified() ? 1 : 0)});
            return RawBytes.copyOf(value, 0, value.length);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

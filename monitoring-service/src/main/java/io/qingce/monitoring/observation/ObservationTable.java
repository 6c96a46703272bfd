package io.qingce.monitoring.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Observations and their history, read and written in sets. The caller holds the locks of the sites concerned (see
 * {@code SiteTable.lock}), so between {@link #find} and the writes nobody else changes these keys, and two batches
 * cannot wait for each other in a circle.
 */
@ApplicationScoped
public class ObservationTable {

    /** The columns that {@link #read} needs. */
    public static final String COLUMNS =
            "site, period_end, averaging, version, revision, readings, flags, as_sent, recorded_at";

    // The bounds repeat what the keys say: with them the planner looks at the partitions concerned only.
    private static final String FIND = """
            select o.site, o.period_end, o.averaging, o.version, o.revision, o.readings, o.flags, o.as_sent,
                   o.recorded_at
            from unnest(?::text[], ?::timestamptz[], ?::text[], ?::text[]) as k (site, period_end, averaging, version)
            join observation o using (site, period_end, averaging, version)
            where o.period_end between ? and ?
            """;

    private static final String REPLACE = """
            update observation o
            set revision = n.revision, readings = n.readings::jsonb, flags = n.flags::jsonb,
                as_sent = n.as_sent::jsonb, recorded_at = n.recorded_at,
                changed_xact = pg_current_xact_id()
            from unnest(?::text[], ?::timestamptz[], ?::text[], ?::text[],
                        ?::bigint[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
                as n (site, period_end, averaging, version, revision, readings, flags, as_sent, recorded_at)
            where o.site = n.site and o.period_end = n.period_end
              and o.averaging = n.averaging and o.version = n.version
              and o.period_end between ? and ?
            """;

    private final DataSource database;

    ObservationTable(DataSource database) {
        this.database = database;
    }

    /** What is held under these keys. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<ObservationKey, Recorded> find(Collection<ObservationKey> keys) {
        Map<ObservationKey, Recorded> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            List<ObservationKey> list = List.copyOf(keys);
            setKeys(select, list);
            setBounds(select, 5, list);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Recorded recorded = read(row);
                    found.put(recorded.key(), recorded);
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the held observations cannot be read", failure);
        }
    }

    /** Adds rows of keys that are not held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void insert(Collection<Recorded> created) {
        copy("copy observation (" + COLUMNS + ") from stdin", created, recorded -> line(recorded) + "\n");
    }

    /** Puts new contents in the place of the rows of keys that are held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(Collection<Recorded> corrected) {
        if (corrected.isEmpty()) {
            return;
        }
        List<Recorded> rows = List.copyOf(corrected);
        List<ObservationKey> keys = rows.stream().map(Recorded::key).toList();
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(REPLACE)) {
            setKeys(update, keys);
            setArray(update, 5, "bigint", rows, Recorded::revision);
            setArray(update, 6, "text", rows, row -> ReadingsJson.values(row.observation()));
            setArray(update, 7, "text", rows, row -> ReadingsJson.flags(row.observation()));
            setArray(update, 8, "text", rows, row -> ReadingsJson.sent(row.observation()));
            setArray(update, 9, "timestamptz", rows, row -> row.recordedAt().toString());
            setBounds(update, 10, keys);
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the corrected observations cannot be written", failure);
        }
    }

    /** Keeps former contents. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Collection<Recorded> superseded, Instant now) {
        copy(
                "copy observation_history (" + COLUMNS + ", superseded_at) from stdin",
                superseded,
                recorded -> line(recorded) + "\t" + now + "\n");
    }

    /** The row under the cursor of a result that has the columns of the table by their names. */
    public static Recorded read(ResultSet row) throws SQLException {
        ObservationKey key = new ObservationKey(
                row.getString("site"),
                row.getTimestamp("period_end").toInstant(),
                Averaging.of(row.getString("averaging")).orElseThrow(),
                Version.valueOf(row.getString("version")));
        Map<Parameter, Reading> readings =
                ReadingsJson.read(row.getString("readings"), row.getString("flags"), row.getString("as_sent"));
        return new Recorded(
                new Observation(key, readings),
                row.getLong("revision"),
                row.getTimestamp("recorded_at").toInstant());
    }

    private void copy(String statement, Collection<Recorded> rows, Function<Recorded, String> toLine) {
        if (rows.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(rows.size() * 160);
        rows.forEach(row -> text.append(toLine.apply(row)));
        try (Connection connection = database.getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new StringReader(text.toString()));
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException("the observations cannot be written", failure);
        }
    }

    /** One line of COPY text format. Nothing needs escaping: a site code holds no tab, line break or backslash. */
    private static String line(Recorded recorded) {
        ObservationKey key = recorded.key();
        String flags = ReadingsJson.flags(recorded.observation());
        String sent = ReadingsJson.sent(recorded.observation());
        return key.site()
                + '\t'
                + key.periodEnd()
                + '\t'
                + key.averaging().text()
                + '\t'
                + key.version()
                + '\t'
                + recorded.revision()
                + '\t'
                + ReadingsJson.values(recorded.observation())
                + '\t'
                + (flags == null ? "\\N" : flags)
                + '\t'
                + (sent == null ? "\\N" : sent)
                + '\t'
                + recorded.recordedAt();
    }

    private static void setKeys(PreparedStatement statement, List<ObservationKey> keys) throws SQLException {
        setArray(statement, 1, "text", keys, ObservationKey::site);
        setArray(statement, 2, "timestamptz", keys, key -> key.periodEnd().toString());
        setArray(statement, 3, "text", keys, key -> key.averaging().text());
        setArray(statement, 4, "text", keys, key -> key.version().name());
    }

    private static void setBounds(PreparedStatement statement, int from, List<ObservationKey> keys)
            throws SQLException {
        List<Instant> ends = new ArrayList<>(
                keys.stream().map(ObservationKey::periodEnd).sorted().toList());
        statement.setTimestamp(from, Timestamp.from(ends.get(0)));
        statement.setTimestamp(from + 1, Timestamp.from(ends.get(ends.size() - 1)));
    }

    private static <T> void setArray(
            PreparedStatement statement, int position, String type, List<T> rows, Function<T, ?> column)
            throws SQLException {
        Object[] cells = rows.stream().map(column).toArray();
        statement.setArray(position, statement.getConnection().createArrayOf(type, cells));
    }
}

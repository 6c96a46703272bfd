package io.qingce.monitoring.observation;

import io.qingce.monitoring.sql.Change;
import io.qingce.monitoring.sql.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Observations and their history, read and written in sets. The caller holds the locks of the sites concerned (see
 * {@code SiteTable.lock}), so between {@link #held} and the writes nobody else changes these keys, and two batches
 * cannot wait for each other in a circle.
 */
public final class ObservationTable {

    /** The columns that {@link #read} needs. */
    public static final String COLUMNS =
            "site, period_end, averaging, version, revision, readings, flags, as_sent, recorded_at";

    /** Rows that COPY is not worth its second way to the database for. */
    private static final int FEW = 50;

    private static final String BY_KEY = """
            select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
                   set_config('enable_mergejoin', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)
            """;

    // The bounds repeat what the keys say: with them the planner looks at the partitions concerned only.
    private static final String FIND = """
            select o.site, o.period_end, o.averaging, o.version, o.revision, o.readings, o.flags, o.as_sent,
                   o.recorded_at
            from unnest(?::text[], ?::timestamptz[], ?::text[], ?::text[]) as k (site, period_end, averaging, version)
            join observation o using (site, period_end, averaging, version)
            where o.period_end between ? and ?
            """;

    private static final String ROWS = """
            unnest(?::text[], ?::timestamptz[], ?::text[], ?::text[],
                   ?::bigint[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
                as n (site, period_end, averaging, version, revision, readings, flags, as_sent, recorded_at)
            """;

    private static final String INSERT = "insert into observation (" + COLUMNS + """
            )
            select site, period_end, averaging, version, revision,
                   readings::jsonb, flags::jsonb, as_sent::jsonb, recorded_at
            from\s""" + ROWS;

    private static final String REPLACE = """
            update observation o
            set revision = n.revision, readings = n.readings::jsonb, flags = n.flags::jsonb,
                as_sent = n.as_sent::jsonb, recorded_at = n.recorded_at,
                changed_xact = pg_current_xact_id()
            from\s""" + ROWS + """
            where o.site = n.site and o.period_end = n.period_end
              and o.averaging = n.averaging and o.version = n.version
              and o.period_end between ? and ?
            """;

    private ObservationTable() {}

    /**
     * To be asked before {@link #held} and the writes: for the rest of the transaction keys are looked up one by one. A prepared
     * statement is planned once, for any values. If that happens while the partition of a month is new and empty, reading it whole
     * looks cheap, and stays the plan while the month fills.
     */
    public static Query<Boolean> byKey() {
        return new Query<>(BY_KEY, ResultSet::next);
    }

    /** What is held under these keys; at least one. */
    public static Query<Map<ObservationKey, Recorded>> held(Collection<ObservationKey> keys) {
        List<Instant> ends = keys.stream().map(ObservationKey::periodEnd).toList();
        return new Query<>(
                FIND,
                ObservationTable::readAll,
                texts(keys, ObservationKey::site),
                ends.toArray(Instant[]::new),
                texts(keys, key -> key.averaging().text()),
                texts(keys, key -> key.version().name()),
                Collections.min(ends),
                Collections.max(ends));
    }

    /** Adds rows of keys that are not held: few by a statement that the database has prepared, many by COPY. */
    public static Change insertion(Collection<Recorded> created) {
        return created.size() <= FEW
                ? change(INSERT, created)
                : new Change.Copy("copy observation (" + COLUMNS + ") from stdin", lines(created, ""));
    }

    /** Puts new contents in the place of the rows of keys that are held. */
    public static Change replacement(Collection<Recorded> corrected) {
        if (corrected.isEmpty()) {
            return Change.NONE;
        }
        List<Instant> ends =
                corrected.stream().map(row -> row.key().periodEnd()).toList();
        return change(REPLACE, corrected, Collections.min(ends), Collections.max(ends));
    }

    /** Keeps former contents. */
    public static Change keeping(Collection<Recorded> superseded, Instant now) {
        return new Change.Copy(
                "copy observation_history (" + COLUMNS + ", superseded_at) from stdin", lines(superseded, "\t" + now));
    }

    private static Map<ObservationKey, Recorded> readAll(ResultSet row) throws SQLException {
        Map<ObservationKey, Recorded> found = new HashMap<>();
        while (row.next()) {
            Recorded recorded = read(row);
            found.put(recorded.key(), recorded);
        }
        return found;
    }

    /** The row under the cursor of a result that has the columns of the table by their names. */
    public static Recorded read(ResultSet row) throws SQLException {
        ObservationKey key = new ObservationKey(
                row.getString("site"),
                row.getObject("period_end", OffsetDateTime.class).toInstant(),
                Averaging.of(row.getString("averaging")).orElseThrow(),
                Version.valueOf(row.getString("version")));
        Map<Parameter, Reading> readings =
                ReadingsJson.read(row.getString("readings"), row.getString("flags"), row.getString("as_sent"));
        return new Recorded(
                new Observation(key, readings),
                row.getLong("revision"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static List<String> lines(Collection<Recorded> rows, String more) {
        return rows.stream().map(row -> line(row) + more).toList();
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

    private static Change change(String statement, Collection<Recorded> rows, Object... more) {
        if (rows.isEmpty()) {
            return Change.NONE;
        }
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(texts(rows, row -> row.key().site()));
        arguments.add(rows.stream().map(row -> row.key().periodEnd()).toArray(Instant[]::new));
        arguments.add(texts(rows, row -> row.key().averaging().text()));
        arguments.add(texts(rows, row -> row.key().version().name()));
        arguments.add(rows.stream().map(Recorded::revision).toArray(Long[]::new));
        arguments.add(texts(rows, row -> ReadingsJson.values(row.observation())));
        arguments.add(texts(rows, row -> ReadingsJson.flags(row.observation())));
        arguments.add(texts(rows, row -> ReadingsJson.sent(row.observation())));
        arguments.add(rows.stream().map(Recorded::recordedAt).toArray(Instant[]::new));
        arguments.addAll(List.of(more));
        return new Change.Statement(statement, arguments);
    }

    private static <T> String[] texts(Collection<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}

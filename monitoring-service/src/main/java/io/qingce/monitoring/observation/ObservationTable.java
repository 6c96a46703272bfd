package io.qingce.monitoring.observation;

import io.qingce.chassis.database.Change;
import io.qingce.chassis.database.Copy;
import io.qingce.chassis.database.Question;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.standards.parameter.Parameter;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    private static final String KEYS = ":sites::text[], :ends::timestamptz[], :averagings::text[], :versions::text[]";

    // The bounds repeat what the keys say: with them the planner looks at the partitions concerned only.
    private static final String FIND = """
            select o.site, o.period_end, o.averaging, o.version, o.revision, o.readings, o.flags, o.as_sent,
                   o.recorded_at
            from unnest(%s) as k (site, period_end, averaging, version)
            join observation o using (site, period_end, averaging, version)
            where o.period_end between :first and :last
            """.formatted(KEYS);

    private static final String ROWS = """
            unnest(%s, :revisions::bigint[], :readings::text[], :flags::text[], :sent::text[], :recorded::timestamptz[])
                as n (%s)
            """.formatted(KEYS, COLUMNS);

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
              and o.period_end between :first and :last
            """;

    private ObservationTable() {}

    /**
     * To be asked before {@link #held} and the writes: for the rest of the transaction keys are looked up one by one. A prepared
     * statement is planned once, for any values. If that happens while the partition of a month is new and empty, reading it whole
     * looks cheap, and stays the plan while the month fills.
     */
    public static Question<Boolean> byKey() {
        return new Question<>(Sql.of(BY_KEY), row -> true);
    }

    /** What is held under these keys; at least one. */
    public static Question<Recorded> held(Collection<ObservationKey> keys) {
        return new Question<>(bounded(keyed(Sql.of(FIND), keys), keys), ObservationTable::read);
    }

    /** Gives the arrays {@code :sites}, {@code :ends}, {@code :averagings} and {@code :versions} of a statement their values. */
    public static Sql keyed(Sql statement, Collection<ObservationKey> keys) {
        return statement
                .with("sites", keys, ObservationKey::site)
                .with("ends", keys, ObservationKey::periodEnd)
                .with("averagings", keys, key -> key.averaging().text())
                .with("versions", keys, ObservationKey::version);
    }

    /** Adds rows of keys that are not held: few by a statement that the database has prepared, many by COPY. */
    public static Change insertion(Collection<Recorded> created) {
        if (created.isEmpty()) {
            return Change.NONE;
        }
        if (created.size() <= FEW) {
            return contents(INSERT, created);
        }
        Copy copy = Copy.into("observation", COLUMNS);
        created.forEach(row -> copy.row(line(row)));
        return copy;
    }

    /** Puts new contents in the place of the rows of keys that are held. */
    public static Change replacement(Collection<Recorded> corrected) {
        return corrected.isEmpty() ? Change.NONE : bounded(contents(REPLACE, corrected), keys(corrected));
    }

    /** Keeps former contents. */
    public static Change keeping(Collection<Recorded> superseded, Instant now) {
        Copy copy = Copy.into("observation_history", COLUMNS + ", superseded_at");
        superseded.forEach(row -> copy.row(line(row, now)));
        return copy;
    }

    /** The row of a result that has the columns of the table by their names. */
    public static Recorded read(Row row) {
        ObservationKey key = new ObservationKey(
                row.text("site"),
                row.instant("period_end"),
                Averaging.of(row.text("averaging")).orElseThrow(),
                row.get("version", Version.class));
        Map<Parameter, Reading> readings = ReadingsJson.read(
                row.text("readings"), row.orNull("flags", String.class), row.orNull("as_sent", String.class));
        return new Recorded(new Observation(key, readings), row.number("revision"), row.instant("recorded_at"));
    }

    private static Object[] line(Recorded recorded, Object... more) {
        ObservationKey key = recorded.key();
        Object[] columns = {
            key.site(),
            key.periodEnd(),
            key.averaging().text(),
            key.version(),
            recorded.revision(),
            ReadingsJson.values(recorded.observation()),
            ReadingsJson.flags(recorded.observation()),
            ReadingsJson.sent(recorded.observation()),
            recorded.recordedAt()
        };
        return Stream.concat(Stream.of(columns), Stream.of(more)).toArray();
    }

    private static Sql contents(String statement, Collection<Recorded> rows) {
        return keyed(Sql.of(statement), keys(rows))
                .with("revisions", rows, Recorded::revision)
                .with("readings", rows, row -> ReadingsJson.values(row.observation()))
                .with("flags", rows, row -> ReadingsJson.flags(row.observation()))
                .with("sent", rows, row -> ReadingsJson.sent(row.observation()))
                .with("recorded", rows, Recorded::recordedAt);
    }

    private static Sql bounded(Sql statement, Collection<ObservationKey> keys) {
        List<Instant> ends = keys.stream().map(ObservationKey::periodEnd).toList();
        return statement.with("first", Collections.min(ends)).with("last", Collections.max(ends));
    }

    private static List<ObservationKey> keys(Collection<Recorded> rows) {
        return rows.stream().map(Recorded::key).toList();
    }
}

package io.qingce.report.region;

import io.qingce.report.cause.Cause;
import io.qingce.report.cause.CauseTable;
import io.qingce.report.database.AdvisoryLock;
import io.qingce.report.database.Database;
import io.qingce.report.ledger.RegionDayDueTable;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Region-days in the database. */
@ApplicationScoped
public class RegionDayTable {

    /** The seven daily values: the six items, ozone as daily maximum 8-hour mean, and the highest ozone hour. */
    private static final int VALUES = AirItem.BASIC.size() + 1;

    private static final String LOCK =
            "select region from unnest(?::text[]) region where pg_try_advisory_xact_lock(?, hashtext(region))";

    private static final String REMOVE = """
            delete from region_day r using unnest(?::text[], ?::date[]) k(region, day)
            where r.region = k.region and r.day = k.day
            """;

    private static final String WRITE = """
            insert into region_day (region, day, version, outcomes, source, sites, registered, simulated_left_out, highest_revision)
            select region, day, version, outcomes::text[], source, sites::text[], registered, simulated_left_out, highest_revision
            from unnest(?::text[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::integer[], ?::boolean[], ?::bigint[])
                r(region, day, version, outcomes, source, sites, registered, simulated_left_out, highest_revision)
            """;

    private static final String READ = """
            select distinct on (day) region, day, version, outcomes, source, sites, registered, simulated_left_out, highest_revision
            from region_day
            where region = ? and day between ? and ? and version = any(?)
            order by day, version = 'BEST' desc
            """;

    private static final String REGIONS = """
            select region, min(day), max(day), bool_or(source like 'SIMULATED%'), bool_or(source not like 'SIMULATED%')
            from region_day group by region order by region
            """;

    private static final String STAMPS = """
            select region, concat_ws('/', count(*), sum(xmin::text::bigint), max(xmin::text::bigint))
            from region_day where region = any(?) and day between ? and ? group by region
            """;

    /**
     * A region with results.
     *
     * @param name full printed name
     * @param from first day
     * @param to last day
     * @param simulated whether any of its days is made up
     * @param real whether any of its days is real
     */
    public record Extent(String name, LocalDate from, LocalDate to, boolean simulated, boolean real) {}

    private final Database database;
    private final RegionDayDueTable due;
    private final CauseTable causes;

    public RegionDayTable(Database database, RegionDayDueTable due, CauseTable causes) {
        this.database = database;
        this.due = due;
        this.causes = causes;
    }

    /** Until the transaction ends nobody else computes these regions; those that somebody else is computing are left out. */
    List<String> lock(Collection<String> regions) {
        return database.query(
                LOCK, row -> row.getString(1), regions.toArray(String[]::new), AdvisoryLock.REGION.number());
    }

    /** Puts these region-days in the place of whatever was there for the regions on their days. */
    void replace(Map<String, List<LocalDate>> days, List<RegionDay> computed) {
        List<Map.Entry<String, LocalDate>> removed = days.entrySet().stream()
                .flatMap(due -> due.getValue().stream().map(day -> Map.entry(due.getKey(), day)))
                .toList();
        database.update(
                REMOVE,
                removed.stream().map(Map.Entry::getKey).toArray(String[]::new),
                removed.stream().map(Map.Entry::getValue).toArray(LocalDate[]::new));
        write(computed);
        Map<String, Long> highest = computed.stream()
                .collect(Collectors.toMap(RegionDay::region, day -> day.origin().highestRevision(), Math::max));
        causes.add(days.entrySet().stream()
                .map(due -> Cause.readings(
                        due.getKey(),
                        Collections.min(due.getValue()),
                        Collections.max(due.getValue()),
                        highest.getOrDefault(due.getKey(), 0L)))
                .toList());
    }

    private void write(List<RegionDay> computed) {
        database.update(
                WRITE,
                computed.stream().map(RegionDay::region).toArray(String[]::new),
                computed.stream().map(RegionDay::day).toArray(LocalDate[]::new),
                computed.stream().map(d -> d.series().name()).toArray(String[]::new),
                computed.stream().map(d -> array(outcomes(d.air()))).toArray(String[]::new),
                computed.stream().map(d -> d.origin().source().name()).toArray(String[]::new),
                computed.stream().map(d -> array(d.origin().sites())).toArray(String[]::new),
                computed.stream().map(d -> d.origin().registered()).toArray(Integer[]::new),
                computed.stream().map(d -> d.origin().simulatedLeftOut()).toArray(Boolean[]::new),
                computed.stream().map(d -> d.origin().highestRevision()).toArray(Long[]::new));
    }

    /** The days of a region in order, one per day that has any in the series. */
    public List<RegionDay> read(String region, Series series, LocalDate from, LocalDate to) {
        String[] versions = series == Series.BEST
                ? new String[] {Series.BEST.name(), Series.REAL_TIME.name()}
                : new String[] {series.name()};
        return database.query(READ, row -> regionDay(row, series), region, from, to, versions);
    }

    /** All regions with results, by name. */
    public List<Extent> regions() {
        return database.query(
                REGIONS,
                row -> new Extent(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getBoolean(4),
                        row.getBoolean(5)));
    }

    /** The regions with results on or after this day, by name. */
    public List<String> regionsSince(LocalDate day) {
        return database.query(
                "select distinct region from region_day where day >= ? order by region", row -> row.getString(1), day);
    }

    /**
     * Stamps of the days of regions, by region: their number, and the sum and highest of the transactions that wrote them.
     */
    public Map<String, String> stamps(Collection<String> regions, LocalDate from, LocalDate to) {
        return database
                .query(
                        STAMPS,
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        regions.toArray(String[]::new),
                        from,
                        to)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Makes every stored day of these regions due. */
    void makeDue(Collection<String> regions) {
        due.add(database.query(
                "select distinct region, day from region_day where region = any(?)",
                row -> new RegionDayDueTable.RegionDayKey(row.getString(1), row.getObject(2, LocalDate.class)),
                (Object) regions.toArray(String[]::new)));
    }

    /** Makes every stored day due, region by region. */
    void makeAllDue() {
        regions().forEach(region -> makeDue(List.of(region.name())));
    }

    private static List<String> outcomes(AirDay air) {
        List<String> outcomes = new ArrayList<>(VALUES);
        AirItem.BASIC.forEach(item -> outcomes.add(text(air.value(item))));
        outcomes.add(text(air.ozoneMaximumHour()));
        return outcomes;
    }

    /** Exact value or reason, then valid and needed: {@code 244/7 11 9}, {@code TOO_FEW_STATIONS 5 9}. */
    private static String text(Outcome<DailyValue> outcome) {
        if (outcome instanceof Outcome.Insufficient<DailyValue> i) {
            return i.reason().name() + " " + i.valid() + " " + i.needed();
        }
        DailyValue value = ((Outcome.Known<DailyValue>) outcome).value();
        return value.exact() + " " + value.valid() + " " + value.needed();
    }

    private static Outcome<DailyValue> outcome(String text) {
        String[] parts = text.split(" ");
        int valid = Integer.parseInt(parts[1]);
        int needed = Integer.parseInt(parts[2]);
        return Character.isLetter(parts[0].charAt(0))
                ? Outcome.insufficient(Reason.valueOf(parts[0]), valid, needed)
                : Outcome.of(DailyValue.of(Exact.parse(parts[0]), valid, needed));
    }

    private static RegionDay regionDay(ResultSet row, Series series) throws SQLException {
        String[] outcomes = (String[]) row.getArray(4).getArray();
        Map<AirItem, Outcome<DailyValue>> values = new EnumMap<>(AirItem.class);
        for (int i = 0; i < AirItem.BASIC.size(); i++) {
            values.put(AirItem.BASIC.get(i), outcome(outcomes[i]));
        }
        AirDay air = AirDay.of(row.getObject(2, LocalDate.class), values, outcome(outcomes[VALUES - 1]));
        RegionDay.Origin origin = new RegionDay.Origin(
                Source.valueOf(row.getString(5)),
                Arrays.asList((String[]) row.getArray(6).getArray()),
                row.getInt(7),
                row.getBoolean(8),
                row.getLong(9));
        return new RegionDay(row.getString(1), series, air, origin);
    }

    private static String array(List<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}

package io.qingce.report.region;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.report.cause.Cause;
import io.qingce.report.cause.CauseTable;
import io.qingce.report.database.AdvisoryLock;
import io.qingce.report.ledger.RegionDayDueTable;
import io.qingce.report.moment.Stamp;
import io.qingce.standards.air.CityDay;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.air.StationDay;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Region-days in the database. */
@ApplicationScoped
public class RegionDayTable {

    /** For which shares of stations the highest ozone hour stands behind the six daily values, in this order. */
    private static final List<StationShare> SHARES =
            List.of(StationShare.THREE_QUARTERS_OR_HALF, StationShare.HALF, StationShare.ANY_STATION);

    private static final String LOCK = """
            select region from unnest(:regions::text[]) region
            where pg_try_advisory_xact_lock(:number, hashtext(region))
            """;

    private static final String REMOVE = """
            delete from region_day r using unnest(:regions::text[], :days::date[]) k(region, day)
            where r.region = k.region and r.day = k.day
            """;

    private static final String WRITE = """
            insert into region_day (region, day, version, outcomes, source, sites, registered, simulated_left_out, highest_revision)
            select region, day, version, outcomes::text[], source, sites::text[], registered, simulated_left_out, highest_revision
            from unnest(:regions::text[], :days::date[], :versions::text[], :outcomes::text[], :sources::text[], :sites::text[],
                    :registered::integer[], :leftOut::boolean[], :revisions::bigint[])
                r(region, day, version, outcomes, source, sites, registered, simulated_left_out, highest_revision)
            """;

    private static final String READ = """
            select distinct on (day) region, day, version, outcomes, source, sites, registered, simulated_left_out, highest_revision
            from region_day
            where region = :region and day between :from and :to and version = any(:versions)
            order by day, version = 'BEST' desc
            """;

    private static final String REGIONS = """
            select region as name, min(day) as "from", max(day) as "to",
                bool_or(source like 'SIMULATED%') as simulated, bool_or(source not like 'SIMULATED%') as real
            from region_day group by region order by region
            """;

    private static final String STAMPS = """
            select region as name, concat_ws('/', count(*), sum(xmin::text::bigint), max(xmin::text::bigint)) as stamp
            from region_day where region = any(:regions) and day between :from and :to group by region
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
        return database.list(
                Sql.of(LOCK).with("regions", regions).with("number", AdvisoryLock.REGION.number()),
                row -> row.text("region"));
    }

    /** Puts these region-days in the place of whatever was there for the regions on their days. */
    void replace(Map<String, List<LocalDate>> days, List<RegionDay> computed) {
        List<RegionDayDueTable.RegionDayKey> removed = days.entrySet().stream()
                .flatMap(due ->
                        due.getValue().stream().map(day -> new RegionDayDueTable.RegionDayKey(due.getKey(), day)))
                .toList();
        database.run(Sql.of(REMOVE)
                .with("regions", removed, RegionDayDueTable.RegionDayKey::region)
                .with("days", removed, RegionDayDueTable.RegionDayKey::day));
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
        database.run(Sql.of(WRITE)
                .with("regions", computed, RegionDay::region)
                .with("days", computed, RegionDay::day)
                .with("versions", computed, RegionDay::series)
                .with("outcomes", computed, day -> array(outcomes(day.city())))
                .with("sources", computed, day -> day.origin().source())
                .with("sites", computed, day -> array(day.origin().sites()))
                .with("registered", computed, day -> day.origin().registered())
                .with("leftOut", computed, day -> day.origin().simulatedLeftOut())
                .with("revisions", computed, day -> day.origin().highestRevision()));
    }

    /** The days of a region in order, one per day that has any in the series. */
    public List<RegionDay> read(String region, Series series, LocalDate from, LocalDate to) {
        List<Series> versions = series == Series.BEST ? List.of(Series.BEST, Series.REAL_TIME) : List.of(series);
        return database.list(
                Sql.of(READ)
                        .with("region", region)
                        .with("from", from)
                        .with("to", to)
                        .with("versions", versions),
                row -> regionDay(row, series));
    }

    /** All regions with results, by name. */
    public List<Extent> regions() {
        return database.list(Sql.of(REGIONS), Extent.class);
    }

    /** The regions with results on or after this day, by name. */
    public List<String> regionsSince(LocalDate day) {
        return database.list(
                Sql.of("select distinct region from region_day where day >= :day order by region")
                        .with("day", day),
                row -> row.text("region"));
    }

    /**
     * Stamps of the days of regions, by region: their number, and the sum and highest of the transactions that wrote them.
     */
    public Map<String, String> stamps(Collection<String> regions, LocalDate from, LocalDate to) {
        return Stamp.byName(database.list(
                Sql.of(STAMPS).with("regions", regions).with("from", from).with("to", to), Stamp.class));
    }

    /** Makes every stored day of these regions due. */
    void makeDue(Collection<String> regions) {
        due.add(database.list(
                Sql.of("select distinct region, day from region_day where region = any(:regions)")
                        .with("regions", regions),
                RegionDayDueTable.RegionDayKey.class));
    }

    private static List<String> outcomes(CityDay city) {
        List<String> outcomes = new ArrayList<>(AirItem.BASIC.size() + SHARES.size());
        AirItem.BASIC.forEach(item -> outcomes.add(text(city.mean(item))));
        SHARES.forEach(share -> outcomes.add(text(city.ozoneMaximumHour(share))));
        return outcomes;
    }

    /** Exact value or reason, then how many stations or hours there were: {@code 244/7 11}, {@code NO_DATA 0}. */
    private static String text(Outcome<DailyValue> outcome) {
        if (outcome instanceof Outcome.Insufficient<DailyValue> i) {
            return i.reason().name() + " " + i.valid();
        }
        DailyValue value = ((Outcome.Known<DailyValue>) outcome).value();
        return value.exact() + " " + value.valid();
    }

    private static Outcome<DailyValue> outcome(String text, int needed) {
        int blank = text.indexOf(' ');
        int valid = Integer.parseInt(text, blank + 1, text.length(), 10);
        return Character.isLetter(text.charAt(0))
                ? Outcome.insufficient(Reason.valueOf(text.substring(0, blank)), valid, needed)
                : Outcome.of(DailyValue.of(Exact.parse(text.substring(0, blank)), valid, needed));
    }

    private static RegionDay regionDay(Row row, Series series) {
        List<String> outcomes = row.list("outcomes", String.class);
        int place = 0;
        Map<AirItem, Outcome<DailyValue>> means = new EnumMap<>(AirItem.class);
        for (AirItem item : AirItem.BASIC) {
            means.put(item, outcome(outcomes.get(place++), 1));
        }
        Map<StationShare, Outcome<DailyValue>> highest = new EnumMap<>(StationShare.class);
        for (StationShare share : SHARES) {
            highest.put(share, outcome(outcomes.get(place++), StationDay.NEEDED_HOURS));
        }
        RegionDay.Origin origin = new RegionDay.Origin(
                row.get("source", Source.class),
                row.list("sites", String.class),
                row.integer("registered"),
                row.flag("simulated_left_out"),
                row.number("highest_revision"));
        CityDay city = new CityDay(row.date("day"), origin.registered(), means, highest);
        return new RegionDay(row.text("region"), series, city, origin);
    }

    private static String array(List<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}

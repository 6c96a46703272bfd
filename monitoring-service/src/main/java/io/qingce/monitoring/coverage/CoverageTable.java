package io.qingce.monitoring.coverage;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.site.SiteTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts readings per site and civil day. */
@ApplicationScoped
public class CoverageTable {

    // A period belongs to the civil day in which it began: the hour that ends at 00:00 to the day before.
    private static final String COUNTS = """
            select site, ((period_end - interval '1 microsecond') at time zone :zone)::date as day, r.key,
                   count(distinct period_end) filter (where r.value <> 'null'
                       or coalesce(jsonb_exists(as_sent, r.key), false)) as present,
                   count(distinct period_end) filter (where r.value <> 'null'
                       and not coalesce(jsonb_exists_any(flags -> r.key, :disqualifying), false)) as valid
            from observation cross join lateral jsonb_each(readings) r
            where site = any(:sites) and period_end > :from::date::timestamp at time zone :zone
              and period_end <= (:to::date + 1)::timestamp at time zone :zone
              and averaging = :averaging and version = :version
            group by grouping sets ((site, day, r.key), (site, day))
            """;

    private final Database database;
    private final SiteTable sites;

    CoverageTable(Database database, SiteTable sites) {
        this.database = database;
        this.sites = sites;
    }

    /** A site on a day. */
    record SiteDay(String site, LocalDate day) {}

    /** Periods with a number, and those of them whose number counts. */
    record Count(long present, long valid) {}

    /** The counts of a day: of all parameters together under the empty code, and of each. */
    record Counts(Map<String, Count> byParameter) {}

    /** What is counted. */
    record Scope(
            Collection<String> sites,
            LocalDate from,
            LocalDate to,
            Averaging averaging,
            Version version,
            ZoneId zone) {}

    /** Counts of the days of which anything is there. */
    @Transactional
    public Map<SiteDay, Counts> counts(Scope scope, Collection<String> disqualifying) {
        Sql query = Sql.of(COUNTS)
                .with("zone", scope.zone().getId())
                .with("disqualifying", disqualifying)
                .with("sites", scope.sites())
                .with("from", scope.from())
                .with("to", scope.to())
                .with("averaging", scope.averaging().text())
                .with("version", scope.version());
        Map<SiteDay, Counts> found = new HashMap<>();
        database.each(
                query,
                row -> found.computeIfAbsent(
                                new SiteDay(row.text("site"), row.date("day")), any -> new Counts(new TreeMap<>()))
                        .byParameter()
                        .put(row.optional("key", String.class).orElse(""), row.as(Count.class)));
        return found;
    }

    /** From when to when these sites measure. */
    public Map<String, SiteTable.Validity> validity(Collection<String> codes) {
        return sites.validity(codes);
    }
}

package io.qingce.report.ledger;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.report.site.Site;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The queue of region-days that no longer fit the ledger. Rows are only ever added by whoever changes the ledger, and
 * removed by whoever computes: a row becomes visible with the change that made it, so no change can be overlooked.
 */
@ApplicationScoped
public class RegionDayDueTable {

    private static final String ADD = """
            insert into region_day_due (region, day) select distinct * from unnest(:regions::text[], :days::date[])
            """;

    private static final String ADD_DAYS_OF = """
            insert into region_day_due (region, day)
            select distinct k.region, d.day
            from unnest(:sites::text[], :regions::text[]) k(site, region) join site_day d on d.site = k.site
            """;

    private static final String REGIONS = "select distinct region from region_day_due order by region";
    private static final String TAKE = """
            delete from region_day_due d
            using (select distinct day, region from region_day_due where region = any(:regions) order by day, region limit :most) k
            where d.region = k.region and d.day = k.day
            returning d.region, d.day
            """;

    private final Database database;

    public RegionDayDueTable(Database database) {
        this.database = database;
    }

    /** A civil day of a region. */
    public record RegionDayKey(String region, LocalDate day) {}

    /** Makes these region-days due. */
    public void add(Collection<RegionDayKey> days) {
        database.run(Sql.of(ADD).with("regions", days, RegionDayKey::region).with("days", days, RegionDayKey::day));
    }

    /**
     * Makes due, in the region of each of these sites, the days on which it has readings. As it was, too, where a site moved:
     * a region-day that is being computed with it right now is not in its table yet.
     */
    public void addDaysOf(Collection<Site> sites) {
        database.run(Sql.of(ADD_DAYS_OF).with("sites", sites, Site::code).with("regions", sites, Site::region));
    }

    /** Regions with due days. */
    public List<String> regions() {
        return database.list(Sql.of(REGIONS), row -> row.text("region"));
    }

    /**
     * Removes the earliest due days of some regions and returns them. What is read of the ledger afterwards, in the same
     * transaction, holds every change that made them due.
     */
    public Map<String, List<LocalDate>> take(Collection<String> regions, int limit) {
        Map<String, SortedSet<LocalDate>> days = new TreeMap<>();
        database.list(Sql.of(TAKE).with("regions", regions).with("most", limit), RegionDayKey.class)
                .forEach(key -> days.computeIfAbsent(key.region(), region -> new TreeSet<>())
                        .add(key.day()));
        Map<String, List<LocalDate>> taken = new TreeMap<>();
        days.forEach((region, all) -> taken.put(region, List.copyOf(all)));
        return taken;
    }

    /** How many rows wait; 0 when everything that was folded is computed. */
    public long waiting() {
        return database.number(Sql.of("select count(*) from region_day_due"));
    }
}

package io.qingce.report.ledger;

import io.qingce.report.database.Database;
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

    private static final String ADD_SITE_DAYS = """
            insert into region_day_due (region, day)
            select distinct s.region, k.day
            from unnest(?::text[], ?::date[]) k(site, day) join site_copy s on s.site = k.site
            where s.kind in ('AIR_STATION', 'AIR_CITY')
            """;

    /** Days with readings, and days that were computed from readings that are no longer counted here. */
    private static final String ADD_REGIONS = """
            insert into region_day_due (region, day)
            select s.region, d.day from site_copy s join site_day d on d.site = s.site where s.region = any(?)
            union
            select r.region, r.day from region_day r where r.region = any(?)
            """;

    /**
     * Days of sites that moved, in the regions that they left: a region-day that is being computed with such a site right
     * now is not in its table yet.
     */
    private static final String ADD_LEFT = """
            insert into region_day_due (region, day)
            select distinct k.region, d.day
            from unnest(?::text[], ?::text[]) k(site, region) join site_day d on d.site = k.site
            """;

    private static final String REGIONS = "select distinct region from region_day_due order by region";
    private static final String TAKE = """
            delete from region_day_due d
            using (select distinct day, region from region_day_due where region = any(?) order by day, region limit ?) k
            where d.region = k.region and d.day = k.day
            returning d.region, d.day
            """;

    private final Database database;

    public RegionDayDueTable(Database database) {
        this.database = database;
    }

    /** Makes due the region-days of these site-days; a site that is not known yet makes none due. */
    public void addSiteDays(Collection<SiteDay.Key> siteDays) {
        database.update(
                ADD_SITE_DAYS,
                siteDays.stream().map(SiteDay.Key::site).toArray(String[]::new),
                siteDays.stream().map(SiteDay.Key::day).toArray(LocalDate[]::new));
    }

    /** Makes due every day of these regions. */
    public void addRegions(Collection<String> regions) {
        String[] names = regions.toArray(String[]::new);
        database.update(ADD_REGIONS, names, names);
    }

    /** Makes due the days of these sites in the regions that they left. */
    public void addLeft(Collection<Site> asTheyWere) {
        database.update(
                ADD_LEFT,
                asTheyWere.stream().map(Site::code).toArray(String[]::new),
                asTheyWere.stream().map(Site::region).toArray(String[]::new));
    }

    /** Makes every day of every region due. */
    public void addAll() {
        database.update("insert into region_day_due (region, day) select distinct region, day from region_day");
    }

    /** Regions with due days. */
    public List<String> regions() {
        return database.query(REGIONS, row -> row.getString(1));
    }

    /**
     * Removes the earliest due days of some regions and returns them. What is read of the ledger afterwards, in the same
     * transaction, holds every change that made them due.
     */
    public Map<String, List<LocalDate>> take(Collection<String> regions, int limit) {
        Map<String, SortedSet<LocalDate>> days = new TreeMap<>();
        database.query(
                        TAKE,
                        row -> Map.entry(row.getString(1), row.getObject(2, LocalDate.class)),
                        regions.toArray(String[]::new),
                        limit)
                .forEach(day -> days.computeIfAbsent(day.getKey(), region -> new TreeSet<>())
                        .add(day.getValue()));
        Map<String, List<LocalDate>> taken = new TreeMap<>();
        days.forEach((region, all) -> taken.put(region, List.copyOf(all)));
        return taken;
    }

    /** How many rows wait; 0 when everything that was folded is computed. */
    public long waiting() {
        return database.query("select count(*) from region_day_due", row -> row.getLong(1))
                .get(0);
    }
}

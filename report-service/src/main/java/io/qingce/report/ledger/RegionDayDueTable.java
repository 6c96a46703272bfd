package io.qingce.report.ledger;

import io.qingce.report.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

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

    private static final String REGIONS = "select distinct region from region_day_due order by region";
    private static final String DAYS = "select distinct day from region_day_due where region = ? order by day limit ?";
    private static final String REMOVE = "delete from region_day_due where region = ? and day = any(?)";

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

    /** Regions with due days. */
    public List<String> regions() {
        return database.query(REGIONS, row -> row.getString(1));
    }

    /**
     * Removes the earliest due days of a region and returns them. What is read of the ledger afterwards, in the same
     * transaction, holds every change that made them due.
     */
    public List<LocalDate> take(String region, int limit) {
        List<LocalDate> days = database.query(DAYS, row -> row.getObject(1, LocalDate.class), region, limit);
        if (!days.isEmpty()) {
            database.update(REMOVE, region, days.toArray(LocalDate[]::new));
        }
        return days;
    }

    /** How many rows wait; 0 when everything that was folded is computed. */
    public long waiting() {
        return database.query("select count(*) from region_day_due", row -> row.getLong(1))
                .get(0);
    }
}

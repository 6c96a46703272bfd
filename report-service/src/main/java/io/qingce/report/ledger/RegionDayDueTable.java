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

    private static final String ADD = """
            insert into region_day_due (region, day) select distinct * from unnest(?::text[], ?::date[])
            """;

    private static final String ADD_DAYS_OF = """
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

    /** A civil day of a region. */
    public record RegionDayKey(String region, LocalDate day) {}

    /** Makes these region-days due. */
    public void add(Collection<RegionDayKey> days) {
        database.update(
                ADD,
                days.stream().map(RegionDayKey::region).toArray(String[]::new),
                days.stream().map(RegionDayKey::day).toArray(LocalDate[]::new));
    }

    /**
     * Makes due, in the region of each of these sites, the days on which it has readings. As it was, too, where a site moved:
     * a region-day that is being computed with it right now is not in its table yet.
     */
    public void addDaysOf(Collection<Site> sites) {
        database.update(
                ADD_DAYS_OF,
                sites.stream().map(Site::code).toArray(String[]::new),
                sites.stream().map(Site::region).toArray(String[]::new));
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

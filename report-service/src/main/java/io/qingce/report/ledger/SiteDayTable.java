package io.qingce.report.ledger;

import io.qingce.report.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Site-days in the database, read and written in whole batches. */
@ApplicationScoped
public class SiteDayTable {

    private static final String COLUMNS = "d.site, d.day, d.version, d.changes, d.hours, d.recorded";

    /** The lateral join makes one index probe per key, also while the planner knows nothing of the table yet. */
    private static final String READ = "select " + COLUMNS + """
             from unnest(?::text[], ?::date[], ?::text[]) k(site, day, version)
            cross join lateral (
                select * from site_day s
                where s.site = k.site and s.day = k.day and s.version = k.version
                  and s.day between ? and ?
                offset 0) d
            """;

    private static final String READ_PAIRS = "select " + COLUMNS + """
             from unnest(?::text[], ?::date[]) k(site, day)
            cross join lateral (
                select * from site_day s where s.site = k.site and s.day = k.day and s.day between ? and ?
                offset 0) d
            """;

    private static final String NEWEST_DAYS = "select " + COLUMNS + """
             from site_day d
            join (select site, max(day) as day from site_day where day >= ? group by site) n using (site, day)
            """;

    private static final String WRITE = """
            insert into site_day as d (site, day, version, changes, hours, recorded)
            select * from unnest(?::text[], ?::date[], ?::text[], ?::bigint[], ?::text[], ?::text[])
            on conflict (site, day, version) do update
            set changes = excluded.changes, hours = excluded.hours, recorded = excluded.recorded
            where d.changes = excluded.changes - 1
            """;

    /**
     * A site-day as it is in the table.
     *
     * @param day its content
     * @param changes how often it was written; 0 if it is not in the table yet
     */
    public record Stored(SiteDay day, long changes) {}

    private final Database database;

    public SiteDayTable(Database database) {
        this.database = database;
    }

    /** The site-days of these keys, as far as there are any. */
    public List<Stored> read(Collection<SiteDay.Key> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        LocalDate[] days = days(keys);
        LocalDate[] sorted = sorted(days);
        return database.query(
                READ, SiteDayTable::stored, sites(keys), days, versions(keys), sorted[0], sorted[sorted.length - 1]);
    }

    /** A civil day of a site. */
    public record Pair(String site, LocalDate day) {}

    /** All site-days of these sites and days, in both versions. */
    public List<SiteDay> ofPairs(Collection<Pair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        LocalDate[] days = pairs.stream().map(Pair::day).toArray(LocalDate[]::new);
        LocalDate[] sorted = sorted(days);
        return database.query(
                READ_PAIRS,
                row -> stored(row).day(),
                pairs.stream().map(Pair::site).toArray(String[]::new),
                days,
                sorted[0],
                sorted[sorted.length - 1]);
    }

    /** All site-days of these sites over these days, in both versions. */
    public List<SiteDay> between(Collection<String> sites, LocalDate from, LocalDate to) {
        String query = "select " + COLUMNS + " from site_day d where d.site = any(?) and d.day between ? and ?";
        return database.query(query, row -> stored(row).day(), sites.toArray(String[]::new), from, to);
    }

    /** The local end of the newest hour of every site that sent any since this day, by site. */
    public Map<String, LocalDateTime> newestHours(LocalDate since) {
        Map<String, LocalDateTime> newest = new HashMap<>();
        database.query(NEWEST_DAYS, row -> stored(row).day(), since)
                .forEach(day -> day.newestHour()
                        .ifPresent(end -> newest.merge(
                                day.key().site(), end, (one, other) -> one.isAfter(other) ? one : other)));
        return newest;
    }

    /**
     * Writes site-days that were read in this transaction.
     *
     * @throws SiteDayMoved if somebody else wrote one of them in the meantime
     */
    public void write(List<Stored> stored) {
        List<SiteDay> days = stored.stream().map(Stored::day).toList();
        List<SiteDay.Key> keys = days.stream().map(SiteDay::key).toList();
        int written = database.update(
                WRITE,
                sites(keys),
                days(keys),
                versions(keys),
                stored.stream().map(s -> s.changes() + 1).toArray(Long[]::new),
                days.stream().map(SiteDayText::hours).toArray(String[]::new),
                days.stream().map(SiteDayText::recorded).toArray(String[]::new));
        if (written != stored.size()) {
            throw new SiteDayMoved(stored.size() - written);
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        SiteDay.Key key = new SiteDay.Key(
                row.getString(1), row.getObject(2, LocalDate.class), DataVersion.valueOf(row.getString(3)));
        return new Stored(SiteDayText.read(key, row.getString(5), row.getString(6)), row.getLong(4));
    }

    private static String[] sites(Collection<SiteDay.Key> keys) {
        return keys.stream().map(SiteDay.Key::site).toArray(String[]::new);
    }

    private static LocalDate[] days(Collection<SiteDay.Key> keys) {
        return keys.stream().map(SiteDay.Key::day).toArray(LocalDate[]::new);
    }

    private static String[] versions(Collection<SiteDay.Key> keys) {
        return keys.stream().map(k -> k.version().name()).toArray(String[]::new);
    }

    private static LocalDate[] sorted(LocalDate[] days) {
        LocalDate[] sorted = days.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}

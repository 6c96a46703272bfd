package io.qingce.report.ledger;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.report.site.DataVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Site-days in the database, read and written in whole batches. */
@ApplicationScoped
public class SiteDayTable {

    private static final String COLUMNS = "d.site, d.day, d.version, d.changes, d.hours, d.recorded";

    /** The lateral join makes one index probe per key, also while the planner knows nothing of the table yet. */
    private static final String READ = "select " + COLUMNS + """
             from unnest(:sites::text[], :days::date[], :versions::text[]) k(site, day, version)
            cross join lateral (
                select * from site_day s
                where s.site = k.site and s.day = k.day and s.version = k.version
                  and s.day between :first and :last
                offset 0) d
            """;

    private static final String READ_PAIRS = "select " + COLUMNS + """
             from unnest(:sites::text[], :days::date[]) k(site, day)
            cross join lateral (
                select * from site_day s where s.site = k.site and s.day = k.day and s.day between :first and :last
                offset 0) d
            """;

    private static final String BETWEEN =
            "select " + COLUMNS + " from site_day d where d.site = any(:sites) and d.day between :from and :to";

    private static final String NEWEST_DAYS = "select " + COLUMNS + """
             from site_day d
            join (select site, max(day) as day from site_day where day >= :since group by site) n using (site, day)
            """;

    private static final String WRITE = """
            insert into site_day as d (site, day, version, changes, hours, recorded)
            select * from unnest(:sites::text[], :days::date[], :versions::text[], :changes::bigint[], :hours::text[],
                :recorded::text[])
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
        return database.list(
                within(Sql.of(READ), keys, SiteDay.Key::day)
                        .with("sites", keys, SiteDay.Key::site)
                        .with("days", keys, SiteDay.Key::day)
                        .with("versions", keys, SiteDay.Key::version),
                SiteDayTable::stored);
    }

    /** A civil day of a site. */
    public record Pair(String site, LocalDate day) {}

    /** All site-days of these sites and days, in both versions. */
    public List<SiteDay> ofPairs(Collection<Pair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        return database.list(
                within(Sql.of(READ_PAIRS), pairs, Pair::day)
                        .with("sites", pairs, Pair::site)
                        .with("days", pairs, Pair::day),
                row -> stored(row).day());
    }

    /** The first and the last day: the partitions to look at. */
    private static <T> Sql within(Sql query, Collection<T> keys, Function<T, LocalDate> day) {
        return query.with("first", keys.stream().map(day).min(Comparator.naturalOrder()))
                .with("last", keys.stream().map(day).max(Comparator.naturalOrder()));
    }

    /** All site-days of these sites over these days, in both versions. */
    public List<SiteDay> between(Collection<String> sites, LocalDate from, LocalDate to) {
        return database.list(
                Sql.of(BETWEEN).with("sites", sites).with("from", from).with("to", to),
                row -> stored(row).day());
    }

    /** The local end of the newest hour of every site that sent any since this day, by site. */
    public Map<String, LocalDateTime> newestHours(LocalDate since) {
        Map<String, LocalDateTime> newest = new HashMap<>();
        database.list(
                        Sql.of(NEWEST_DAYS).with("since", since),
                        row -> stored(row).day())
                .forEach(day -> day.newestHour()
                        .ifPresent(end ->
                                newest.merge(day.key().site(), end, (one, other) -> one.isAfter(other) ? one : other)));
        return newest;
    }

    /**
     * Writes site-days that were read in this transaction.
     *
     * @throws SiteDayMoved if somebody else wrote one of them in the meantime
     */
    public void write(List<Stored> stored) {
        int written = database.run(Sql.of(WRITE)
                .with("sites", stored, each -> each.day().key().site())
                .with("days", stored, each -> each.day().key().day())
                .with("versions", stored, each -> each.day().key().version())
                .with("changes", stored, each -> each.changes() + 1)
                .with("hours", stored, each -> SiteDayText.hours(each.day()))
                .with("recorded", stored, each -> SiteDayText.recorded(each.day())));
        if (written != stored.size()) {
            throw new SiteDayMoved(stored.size() - written);
        }
    }

    private static Stored stored(Row row) {
        SiteDay.Key key = new SiteDay.Key(row.text("site"), row.date("day"), row.get("version", DataVersion.class));
        return new Stored(SiteDayText.read(key, row.text("hours"), row.text("recorded")), row.number("changes"));
    }
}

package io.qingce.report.ledger;

import io.qingce.report.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Hours that newer revisions replaced; together with the site-days they say what was known at any moment. */
@ApplicationScoped
public class FormerHourTable {

    private static final String WRITE = """
            insert into site_hour_former (site, day, version, hour, revision, recorded, readings)
            select * from unnest(?::text[], ?::date[], ?::text[], ?::integer[], ?::bigint[], ?::bigint[], ?::text[])
            on conflict do nothing
            """;

    private static final String READ = """
            select distinct on (site, day, version, hour) site, day, version, hour, revision, recorded, readings
            from site_hour_former
            where site = any(?) and day between ? and ? and recorded <= ?
            order by site, day, version, hour, revision desc
            """;

    private final Database database;

    public FormerHourTable(Database database) {
        this.database = database;
    }

    /** Keeps what is about to be replaced, in the running transaction. */
    void keep(List<FormerHour> former) {
        if (former.isEmpty()) {
            return;
        }
        database.update(
                WRITE,
                former.stream().map(f -> f.day().site()).toArray(String[]::new),
                former.stream().map(f -> f.day().day()).toArray(LocalDate[]::new),
                former.stream().map(f -> f.day().version().name()).toArray(String[]::new),
                former.stream().map(FormerHour::hour).toArray(Integer[]::new),
                former.stream().map(f -> f.slot().revision()).toArray(Long[]::new),
                former.stream().map(f -> f.slot().recorded()).toArray(Long[]::new),
                former.stream().map(f -> f.slot().readings()).toArray(String[]::new));
    }

    /** Of each hour the newest of the replaced revisions that were recorded by a moment, in milliseconds since 1970. */
    List<FormerHour> recordedBy(long moment, Collection<String> sites, LocalDate from, LocalDate to) {
        return database.query(READ, FormerHourTable::former, sites.toArray(String[]::new), from, to, moment);
    }

    private static FormerHour former(ResultSet row) throws SQLException {
        SiteDay.Key day = new SiteDay.Key(
                row.getString(1), row.getObject(2, LocalDate.class), DataVersion.valueOf(row.getString(3)));
        return new FormerHour(day, row.getInt(4), new HourSlot(row.getLong(5), row.getLong(6), row.getString(7)));
    }
}

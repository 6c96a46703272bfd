package io.qingce.report.ledger;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.report.site.DataVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Hours that newer revisions replaced; together with the site-days they say what was known at any moment. */
@ApplicationScoped
public class FormerHourTable {

    private static final String WRITE = """
            insert into site_hour_former (site, day, version, hour, revision, recorded, readings)
            select * from unnest(:sites::text[], :days::date[], :versions::text[], :hours::integer[], :revisions::bigint[],
                :recorded::bigint[], :readings::text[])
            on conflict do nothing
            """;

    private static final String READ = """
            select distinct on (site, day, version, hour) site, day, version, hour, revision, recorded, readings
            from site_hour_former
            where site = any(:sites) and day between :from and :to and recorded <= :moment
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
        database.run(Sql.of(WRITE)
                .with("sites", former, hour -> hour.day().site())
                .with("days", former, hour -> hour.day().day())
                .with("versions", former, hour -> hour.day().version())
                .with("hours", former, FormerHour::hour)
                .with("revisions", former, hour -> hour.slot().revision())
                .with("recorded", former, hour -> hour.slot().recorded())
                .with("readings", former, hour -> hour.slot().readings()));
    }

    /** Of each hour the newest of the replaced revisions that were recorded by a moment, in milliseconds since 1970. */
    List<FormerHour> recordedBy(long moment, Collection<String> sites, LocalDate from, LocalDate to) {
        return database.list(
                Sql.of(READ)
                        .with("sites", sites)
                        .with("from", from)
                        .with("to", to)
                        .with("moment", moment),
                FormerHourTable::former);
    }

    private static FormerHour former(Row row) {
        SiteDay.Key day = new SiteDay.Key(row.text("site"), row.date("day"), row.get("version", DataVersion.class));
        HourSlot slot = new HourSlot(row.number("revision"), row.number("recorded"), row.text("readings"));
        return new FormerHour(day, row.integer("hour"), slot);
    }
}

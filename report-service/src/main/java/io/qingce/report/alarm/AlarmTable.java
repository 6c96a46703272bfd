package io.qingce.report.alarm;

import io.qingce.report.database.AdvisoryLock;
import io.qingce.report.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Alarms, and what they are looked for in. */
@ApplicationScoped
class AlarmTable {

    private static final String COLUMNS = "id, kind, subject, plan, raised_at, cleared_at, detail";

    private static final String RAISE = """
            insert into alarm (kind, subject, plan, detail, raised_at)
            select kind, subject, plan, detail::json, ? from unnest(?::text[], ?::text[], ?::text[], ?::text[])
                f(kind, subject, plan, detail)
            on conflict (kind, subject) where cleared_at is null do nothing
            returning\s""" + COLUMNS;

    private static final String CLEAR = """
            update alarm set cleared_at = ?
            where cleared_at is null and kind = any(?) and (?::text is null or plan = ?) and not (subject = any(?))
            returning\s""" + COLUMNS;

    private static final String LIST = "select " + COLUMNS + """
             from alarm
            where id < ? and (?::text is null or plan = ?) and (?::text is null or kind = ?)
              and (?::boolean is null or (cleared_at is null) = ?)
            order by id desc limit ?
            """;

    private static final String AT_RISK = """
            select target, standing from attainment_standing
            where plan = ? and standing ->> 'status' in ('OFF_COURSE', 'AT_RISK')
            """;

    private static final String NEWEST_HOURS = """
            select d.site, s.name, s.region, d.day, d.hour
            from (select distinct on (site) site, day, hour
                  from site_day, lateral (select max(place) as hour
                                          from unnest(string_to_array(hours, E'\\n')) with ordinality l(line, place)
                                          where line not like '0 %') h
                  where day >= ? and hour is not null
                  order by site, day desc, hour desc) d
            join site_copy s using (site)
            """;

    /** A plan that was evaluated since its alarms were looked at. */
    record Evaluated(String plan, long evaluations) {}

    /** A target that misses what it has to meet; the snapshot is JSON. */
    record AtRisk(String target, String snapshot) {}

    /** The newest hour, 1 to 24, that a site sent. */
    record NewestHour(String site, String name, String region, LocalDate day, int hour) {}

    private final Database database;

    AlarmTable(Database database) {
        this.database = database;
    }

    /** Until the transaction ends nobody else looks for alarms; false if somebody does. */
    boolean lock() {
        return database.query(
                        "select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), AdvisoryLock.ALARMS.number())
                .get(0);
    }

    /** The plans that were evaluated since. */
    List<Evaluated> evaluated() {
        return database.query(
                "select plan, evaluations from attainment_evaluated where evaluations > alarmed order by plan",
                row -> new Evaluated(row.getString(1), row.getLong(2)));
    }

    void looked(Evaluated plan) {
        database.update("update attainment_evaluated set alarmed = ? where plan = ?", plan.evaluations(), plan.plan());
    }

    List<AtRisk> atRisk(String plan) {
        return database.query(AT_RISK, row -> new AtRisk(row.getString(1), row.getString(2)), plan);
    }

    /** The newest hour of every site that sent any since this day. */
    List<NewestHour> newestHours(LocalDate since) {
        return database.query(
                NEWEST_HOURS,
                row -> new NewestHour(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getInt(5)),
                since);
    }

    /** The regions with results on or after this day. */
    List<String> regionsSince(LocalDate day) {
        return database.query(
                "select distinct region from region_day where day >= ? order by region", row -> row.getString(1), day);
    }

    /** Raises what does not stand yet; answers what was raised. */
    List<Alarm> raise(Collection<Finding> findings, Instant now) {
        return database.query(
                RAISE,
                AlarmTable::alarm,
                utc(now),
                findings.stream().map(finding -> finding.kind().name()).toArray(String[]::new),
                findings.stream().map(Finding::subject).toArray(String[]::new),
                findings.stream().map(Finding::plan).toArray(String[]::new),
                findings.stream().map(finding -> finding.detail().toString()).toArray(String[]::new));
    }

    /** Clears what stands of these kinds and is not among these subjects; of one plan or of all. */
    List<Alarm> clear(Collection<AlarmKind> kinds, @Nullable String plan, Collection<String> still, Instant now) {
        return database.query(
                CLEAR,
                AlarmTable::alarm,
                utc(now),
                kinds.stream().map(AlarmKind::name).toArray(String[]::new),
                plan,
                plan,
                still.toArray(String[]::new));
    }

    /** Alarms before a number, newest first. */
    List<Alarm> list(
            long before, @Nullable String plan, @Nullable AlarmKind kind, @Nullable Boolean standing, int limit) {
        String name = kind == null ? null : kind.name();
        return database.query(LIST, AlarmTable::alarm, before, plan, plan, name, name, standing, standing, limit);
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Alarm alarm(ResultSet row) throws SQLException {
        OffsetDateTime cleared = row.getObject(6, OffsetDateTime.class);
        return Alarm.of(
                row.getLong(1),
                AlarmKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                cleared == null ? null : cleared.toInstant(),
                row.getString(7));
    }
}

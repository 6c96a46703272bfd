package io.qingce.monitoring.quality;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.observation.SeriesTable;
import io.qingce.monitoring.sql.AdvisoryLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which days of which sites are to be judged, and the readings for it. */
@ApplicationScoped
public class QualityTable {

    /** One judge at a time, in whatever replica it runs. The number is arbitrary; it only has to be the same. */
    private static final String LOCK =
            "select pg_try_advisory_xact_lock(" + AdvisoryLock.QUALITY.number() + ") as held";

    private static final String GRAIN =
            "case when o.averaging in ('PT0S', 'PT1H', 'P1D', 'P1M') then 'HOURS' else 'MINUTES' end";

    // Only transactions before every one that still runs: none that commits later is overlooked (see ChangeTable). Of
    // another database cluster, restored from a backup, transactions mean nothing: it begins at its present.
    private static final String CATCH_UP = """
            update quality_progress p
            set system = c.system_identifier::text, noted_before = pg_snapshot_xmin(pg_current_snapshot())
            from pg_control_system() c where p.system <> c.system_identifier::text
            """;
    private static final String SPAN = """
            select p.noted_before::text as from, coalesce(
                (select (c.changed_xact::text::numeric + 1)::text from observation c
                 where c.changed_xact >= p.noted_before and c.changed_xact < pg_snapshot_xmin(pg_current_snapshot())
                 order by c.changed_xact offset :most limit 1),
                pg_snapshot_xmin(pg_current_snapshot())::text) as before
            from quality_progress p
            """;
    private static final String NOTE = """
            insert into quality_due (site, day, grain)
            select distinct o.site, (o.period_end at time zone 'UTC')::date, %s from observation o
            where o.changed_xact >= :from::text::xid8 and o.changed_xact < :before::text::xid8 and o.version = 'REAL_TIME'
            order by 1, 2, 3 on conflict do nothing
            """.formatted(GRAIN);
    private static final String REMEMBER = "update quality_progress set noted_before = :before::text::xid8";
    private static final String ADD = """
            insert into quality_due (site, day, grain)
            select distinct o.site, (o.period_end at time zone 'UTC')::date, %s
            from observation o join site s on s.code = o.site
            where o.period_end between :from and :to and o.version = 'REAL_TIME'
              and (:site::text is null or o.site = :site) and (:region::text is null or s.region = :region)
            order by 1, 2, 3 on conflict do nothing
            """.formatted(GRAIN);
    private static final String DUE = """
            select d.site, s.kind, d.grain, d.day from
                (select site, day, grain from quality_due order by day < :recent::date, grain, site, day limit :limit) d
            join site s on s.code = d.site order by d.grain, d.site, d.day
            """;
    private static final String DONE = """
            delete from quality_due d using unnest(:sites::text[], :days::date[], :grains::text[]) as n (site, day, grain)
            where d.site = n.site and d.day = n.day and d.grain = n.grain
            """;
    private static final String PENDING = "select count(*) from quality_due";

    private final Database database;
    private final SeriesTable series;

    QualityTable(Database database, SeriesTable series) {
        this.database = database;
        this.series = series;
    }

    /** From which transaction to before which. */
    private record Span(String from, String before) {}

    /** Whether nobody else judges; nobody else will until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean lock() {
        return database.first(Sql.of(LOCK), row -> row.flag("held")).orElseThrow();
    }

    /** Notes the days of the next changed observations, about so many at most. */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(int most) {
        database.run(Sql.of(CATCH_UP));
        Span span = database.first(Sql.of(SPAN).with("most", most), Span.class).orElseThrow();
        if (!span.from().equals(span.before())) {
            database.run(Sql.of(NOTE).with("from", span.from()).with("before", span.before()));
            database.run(Sql.of(REMEMBER).with("before", span.before()));
        }
    }

    /** Notes days that are to be judged anew; says how many were not due already. */
    @Transactional
    int add(Instant from, Instant to, @Nullable String site, @Nullable String region) {
        return database.run(
                Sql.of(ADD).with("from", from).with("to", to).with("site", site).with("region", region));
    }

    /** Days that are due, in the order of grain, site and day: those since a recent day before all others, hours first. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Window.Due> due(LocalDate recent, int limit) {
        return database.list(Sql.of(DUE).with("recent", recent).with("limit", limit), Window.Due.class);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void done(List<Window.Due> due) {
        database.run(Sql.of(DONE)
                .with("sites", due, Window.Due::site)
                .with("days", due, Window.Due::day)
                .with("grains", due, Window.Due::grain));
    }

    /** How many days of sites wait. */
    @Transactional
    long pending() {
        return database.number(Sql.of(PENDING));
    }

    /** The real-time observations that are needed to judge a window, series by series. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Recorded> read(Window window) {
        return series.realTime(window.site(), window.grain().averagings(), window.readFrom(), window.readTo());
    }

    /** The last observations of each series before a time, at most so many of each. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Recorded> before(String site, Instant time, int most) {
        return series.before(site, time, most);
    }

    /** The first observations of each series after a time, at most so many of each. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Recorded> behind(String site, Instant time, int most) {
        return series.behind(site, time, most);
    }
}

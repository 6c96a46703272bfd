package io.qingce.monitoring.quality;

import io.qingce.monitoring.observation.ObservationTable;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.site.SiteKind;
import io.qingce.monitoring.sql.AdvisoryLock;
import io.qingce.monitoring.sql.SqlTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which days of which sites are to be judged, and the readings for it. */
@ApplicationScoped
public class QualityTable {

    /** One judge at a time, in whatever replica it runs. The number is arbitrary; it only has to be the same. */
    private static final String LOCK = "select pg_try_advisory_xact_lock(" + AdvisoryLock.QUALITY.number() + ")";

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
            select p.noted_before::text, coalesce(
                (select (c.changed_xact::text::numeric + 1)::text from observation c
                 where c.changed_xact >= p.noted_before and c.changed_xact < pg_snapshot_xmin(pg_current_snapshot())
                 order by c.changed_xact offset ? limit 1),
                pg_snapshot_xmin(pg_current_snapshot())::text)
            from quality_progress p
            """;
    private static final String NOTE = """
            insert into quality_due (site, day, grain)
            select distinct o.site, (o.period_end at time zone 'UTC')::date, %s from observation o
            where o.changed_xact >= ?::text::xid8 and o.changed_xact < ?::text::xid8 and o.version = 'REAL_TIME'
            order by 1, 2, 3 on conflict do nothing
            """.formatted(GRAIN);
    private static final String REMEMBER = "update quality_progress set noted_before = ?::text::xid8";
    private static final String ADD = """
            insert into quality_due (site, day, grain)
            select distinct o.site, (o.period_end at time zone 'UTC')::date, %s
            from observation o join site s on s.code = o.site
            where o.period_end between ? and ? and o.version = 'REAL_TIME'
              and (?::text is null or o.site = ?) and (?::text is null or s.region = ?)
            order by 1, 2, 3 on conflict do nothing
            """.formatted(GRAIN);
    private static final String DUE = """
            select d.site, s.kind, d.grain, d.day from
                (select site, day, grain from quality_due order by day < ?::text::date, grain, site, day limit ?) d
            join site s on s.code = d.site order by d.grain, d.site, d.day
            """;
    private static final String DONE = """
            delete from quality_due d using unnest(?::text[], ?::text[], ?::text[]) as n (site, day, grain)
            where d.site = n.site and d.day = n.day::date and d.grain = n.grain
            """;
    private static final String PENDING = "select count(*) from quality_due";

    private static final String READ = "select " + ObservationTable.COLUMNS + " from observation where site = ?"
            + " and version = 'REAL_TIME' and averaging = any(?::text[]) and period_end between ? and ?"
            + " order by averaging, period_end";

    // For gaps and rhythms: the last before a stretch and the first behind it, of hours and of samples.
    private static final String EDGE = "(select " + ObservationTable.COLUMNS + " from observation where site = ?"
            + " and version = 'REAL_TIME' and averaging = '%s' and period_end %s ? order by period_end %s limit ?)";
    private static final String BEFORE =
            EDGE.formatted("PT0S", "<", "desc") + " union all " + EDGE.formatted("PT1H", "<", "desc");
    private static final String BEHIND =
            EDGE.formatted("PT0S", ">", "") + " union all " + EDGE.formatted("PT1H", ">", "");

    private final SqlTable sql;

    QualityTable(SqlTable sql) {
        this.sql = sql;
    }

    /** From which transaction to before which. */
    private record Span(String from, String before) {}

    /** Whether nobody else judges; nobody else will until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean lock() {
        return sql.first(LOCK, row -> row.getBoolean(1)).orElse(false);
    }

    /** Notes the days of the next changed observations, about so many at most. */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(int most) {
        sql.update(CATCH_UP);
        Span span = sql.first(SPAN, row -> new Span(row.getString(1), row.getString(2)), most)
                .orElseThrow();
        if (!span.from().equals(span.before())) {
            sql.update(NOTE, span.from(), span.before());
            sql.update(REMEMBER, span.before());
        }
    }

    /** Notes days that are to be judged anew; says how many were not due already. */
    @Transactional
    int add(Instant from, Instant to, @Nullable String site, @Nullable String region) {
        return sql.update(ADD, from, to, site, site, region, region);
    }

    /** Days that are due, in the order of grain, site and day: those since a recent day before all others, hours first. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Window.Due> due(String recent, int limit) {
        return sql.select(
                DUE,
                row -> new Window.Due(
                        row.getString(1),
                        SiteKind.valueOf(row.getString(2)),
                        Grain.valueOf(row.getString(3)),
                        row.getDate(4).toLocalDate()),
                recent,
                limit);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void done(List<Window.Due> due) {
        sql.update(
                DONE,
                due.stream().map(Window.Due::site).toArray(),
                due.stream().map(each -> each.day().toString()).toArray(),
                due.stream().map(each -> each.grain().name()).toArray());
    }

    /** How many days of sites wait. */
    @Transactional
    long pending() {
        return sql.first(PENDING, row -> row.getLong(1)).orElse(0L);
    }

    /** The real-time observations that are needed to judge a window, series by series. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Recorded> read(Window window) {
        return sql.select(
                READ,
                ObservationTable::read,
                window.site(),
                window.grain().averagings(),
                window.readFrom(),
                window.readTo());
    }

    /** The last observations of each series before a time, at most so many of each. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Recorded> before(String site, Instant time, int most) {
        return sql.select(BEFORE, ObservationTable::read, site, time, most, site, time, most);
    }

    /** The first observations of each series after a time, at most so many of each. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Recorded> behind(String site, Instant time, int most) {
        return sql.select(BEHIND, ObservationTable::read, site, time, most, site, time, most);
    }
}

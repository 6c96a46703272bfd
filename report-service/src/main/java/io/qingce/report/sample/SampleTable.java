package io.qingce.report.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.report.moment.AsOf;
import io.qingce.report.moment.Stamp;
import io.qingce.report.site.DataVersion;
import io.qingce.report.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Samples: everything that is not an air hour. */
@ApplicationScoped
public class SampleTable {

    private static final TypeReference<Map<String, @Nullable BigDecimal>> VALUES = new TypeReference<>() {};

    private static final String WRITE = """
            insert into site_sample as s (site, period_end, averaging, version, revision, readings, recorded_at)
            select k.*, :now from unnest(:sites::text[], :ends::timestamptz[], :averagings::text[], :versions::text[],
                :revisions::bigint[], :readings::jsonb[]) k
            on conflict (site, period_end, averaging, version) do update
            set revision = excluded.revision, readings = excluded.readings, recorded_at = excluded.recorded_at
            where s.revision < excluded.revision
            """;

    private static final String READ = """
            select site, period_end, averaging, version, revision, readings from %s s
            where site = any(:sites) and period_end between :from and :to
            order by site, period_end, averaging, version
            """;

    private static final String STAMPS = """
            select k.region as name, concat_ws('/', count(*), sum(m.revision)) as stamp
            from unnest(:sites::text[], :regions::text[]) k(site, region) join site_sample m using (site)
            where m.period_end >= :from and m.period_end < :to group by k.region
            """;

    private final Database database;
    private final Clock clock;

    public SampleTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Stores samples, each key once, unless a newer revision is there. */
    public void write(Collection<Sample> samples) {
        database.run(Sql.of(WRITE)
                .with("now", clock.instant())
                .with("sites", samples, Sample::site)
                .with("ends", samples, Sample::periodEnd)
                .with("averagings", samples, Sample::averaging)
                .with("versions", samples, Sample::version)
                .with("revisions", samples, Sample::revision)
                .withJson("readings", samples, Sample::values));
    }

    /** The samples of these sites whose period ends from {@code from} to {@code to}, both included, by site and time. */
    public List<Sample> ofSites(AsOf asOf, Collection<String> sites, Instant from, Instant to) {
        String rows = asOf.rows("site_sample", "site_sample_former", "site, period_end, averaging, version");
        return database.list(
                Sql.of(READ.formatted(rows))
                        .with("sites", sites)
                        .with("from", from)
                        .with("to", to),
                SampleTable::sample);
    }

    /** Stamps of what these sites sampled from one day to another, by region: number of samples and sum of their revisions. */
    public Map<String, String> stamps(Collection<Sites.Placed> sites, LocalDate from, LocalDate to) {
        return Stamp.byName(database.list(
                Sql.of(STAMPS)
                        .with("sites", sites, Sites.Placed::site)
                        .with("regions", sites, Sites.Placed::region)
                        .with("from", from)
                        .with("to", to.plusDays(2)),
                Stamp.class));
    }

    private static Sample sample(Row row) {
        return new Sample(
                row.text("site"),
                row.instant("period_end"),
                row.text("averaging"),
                row.get("version", DataVersion.class),
                row.number("revision"),
                row.json("readings", VALUES));
    }
}

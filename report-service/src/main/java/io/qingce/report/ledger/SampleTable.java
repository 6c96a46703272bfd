package io.qingce.report.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.report.database.Database;
import io.qingce.report.moment.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Samples: everything that is not an air hour. */
@ApplicationScoped
public class SampleTable {

    private static final TypeReference<Map<String, @Nullable BigDecimal>> VALUES = new TypeReference<>() {};

    private static final String WRITE = """
            insert into site_sample as s (site, period_end, averaging, version, revision, readings, recorded_at)
            select k.*, ? from unnest(?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::bigint[], ?::jsonb[]) k
            on conflict (site, period_end, averaging, version) do update
            set revision = excluded.revision, readings = excluded.readings, recorded_at = excluded.recorded_at
            where s.revision < excluded.revision
            """;

    private static final String READ = """
            select site, period_end, averaging, version, revision, readings from %s s
            where site = any(?) and period_end between ? and ?
            order by site, period_end, averaging, version
            """;

    private static final String STAMPS = """
            select k.region, concat_ws('/', count(*), sum(m.revision))
            from unnest(?::text[], ?::text[]) k(site, region) join site_sample m using (site)
            where m.period_end >= ? and m.period_end < ? group by k.region
            """;

    private final Database database;
    private final Moment moment;
    private final Clock clock;
    private final ObjectMapper json;

    public SampleTable(Database database, Moment moment, Clock clock, ObjectMapper json) {
        this.database = database;
        this.moment = moment;
        this.clock = clock;
        this.json = json;
    }

    /** Stores samples, each key once, unless a newer revision is there. */
    void write(Collection<Sample> samples) {
        database.update(
                WRITE,
                OffsetDateTime.now(clock),
                samples.stream().map(Sample::site).toArray(String[]::new),
                samples.stream().map(s -> s.periodEnd().toString()).toArray(String[]::new),
                samples.stream().map(Sample::averaging).toArray(String[]::new),
                samples.stream().map(s -> s.version().name()).toArray(String[]::new),
                samples.stream().map(Sample::revision).toArray(Long[]::new),
                samples.stream().map(s -> text(s.values())).toArray(String[]::new));
    }

    /** The samples of these sites whose period ends from {@code from} to {@code to}, both included, by site and time. */
    public List<Sample> ofSites(Collection<String> sites, Instant from, Instant to) {
        return database.query(
                READ.formatted(
                        moment.rows("site_sample", "site_sample_former", "site, period_end, averaging, version")),
                this::sample,
                sites.toArray(String[]::new),
                from.atOffset(ZoneOffset.UTC),
                to.atOffset(ZoneOffset.UTC));
    }

    /** Stamps of what these sites sampled from one day to another, by region: number of samples and sum of their revisions. */
    public Map<String, String> stamps(Collection<Site> sites, LocalDate from, LocalDate to) {
        return database
                .query(
                        STAMPS,
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        sites.stream().map(Site::code).toArray(String[]::new),
                        sites.stream().map(Site::region).toArray(String[]::new),
                        from,
                        to.plusDays(2))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Sample sample(ResultSet row) throws SQLException {
        return new Sample(
                row.getString(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                DataVersion.valueOf(row.getString(4)),
                row.getLong(5),
                values(row.getString(6)));
    }

    private String text(Map<String, @Nullable BigDecimal> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("numbers can always be written", impossible);
        }
    }

    private Map<String, @Nullable BigDecimal> values(String text) {
        try {
            return json.readValue(text, VALUES);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the database holds JSON that this service wrote", impossible);
        }
    }
}

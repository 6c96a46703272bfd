package io.qingce.report.reported;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.paging.Conditions;
import io.qingce.report.moment.AsOf;
import io.qingce.report.moment.Recording;
import io.qingce.report.moment.Revisions;
import io.qingce.report.moment.Stamp;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Copies of the verified values of targets. */
@ApplicationScoped
public class ReportedValues implements PanacheRepositoryBase<ReportedTargetRevision, ReportedTargetRevision.Key> {

    private static final Revisions REVISIONS = new Revisions(
            ReportedTargetRevision.class, ReportedTargetRevision.NewestReportedTarget.class, "key.plan, key.target");

    private static final String WRITE = """
            insert into reported_value_copy (plan, target, revision, reported, recorded_at) values (:plan, :target, :revision,
                :reported::json, :now)
            on conflict (plan, target) do update set revision = excluded.revision, reported = excluded.reported,
                recorded_at = excluded.recorded_at
            where reported_value_copy.revision < excluded.revision
            """;

    private static final String STAMPS = """
            select plan as name, concat_ws('/', count(*), sum(revision)) as stamp
            from reported_value_copy where plan = any(:plans) group by plan
            """;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private final Database database;
    private final Recording recording;

    public ReportedValues(Database database, Recording recording) {
        this.database = database;
        this.recording = recording;
    }

    /** Stores values in the running transaction, unless a newer revision is there. */
    public void keep(List<ReportedTarget> targets) {
        Instant now = recording.begin();
        targets.stream()
                .sorted(Comparator.comparing(ReportedTarget::plan).thenComparing(ReportedTarget::target))
                .forEach(target -> database.run(Sql.of(WRITE)
                        .with("plan", target.plan())
                        .with("target", target.target())
                        .with("revision", target.revision())
                        .with("reported", target.json())
                        .with("now", now)));
    }

    /** The verified values of a plan by target. */
    public Map<String, List<ReportedValue>> ofPlan(AsOf asOf, String plan) {
        Map<String, List<ReportedValue>> values = new TreeMap<>();
        known(asOf, new Conditions().add("v.key.plan = :plan", "plan", plan)).stream()
                .forEach(target -> values.put(target.target(), read(target.reported())));
        return values;
    }

    /** Stamps of the values of plans, by plan: number of targets and sum of their revisions. */
    public Map<String, String> stamps(Collection<String> plans) {
        return Stamp.byName(database.list(Sql.of(STAMPS).with("plans", plans), Stamp.class));
    }

    /**
     * Reads values as they stand in an event.
     *
     * @throws IllegalArgumentException if they are none; the message names the member
     */
    public static List<ReportedValue> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<ReportedValue>>() {});
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("values: " + wrong.getOriginalMessage(), wrong);
        }
    }

    private PanacheQuery<ReportedTargetRevision> known(AsOf asOf, Conditions conditions) {
        return find(REVISIONS.known(asOf, conditions), conditions.parameters());
    }
}

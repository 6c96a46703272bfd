package io.qingce.report.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.paging.Conditions;
import io.qingce.report.database.AdvisoryLock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How targets stood when they were last evaluated, and every change that was announced. */
@ApplicationScoped
public class StandingTable {

    private static final String WRITE = """
            insert into attainment_standing (plan, target, revision, standing)
            select * from unnest(:plans::text[], :targets::text[], :revisions::bigint[], :standings::json[])
            on conflict (plan, target) do update set revision = excluded.revision, standing = excluded.standing
            """;

    private static final String WRITE_CHANGES = """
            insert into attainment_change (plan, target, changed_at, payload)
            select * from unnest(:plans::text[], :targets::text[], :moments::timestamptz[], :payloads::json[])
            """;

    private static final String EVALUATED = """
            insert into attainment_evaluated (plan, through) values (:plan, :through)
            on conflict (plan) do update
            set through = excluded.through, evaluations = attainment_evaluated.evaluations + 1
            """;

    private static final String AT_RISK = """
            select target, standing from attainment_standing
            where plan = :plan and standing ->> 'status' in ('OFF_COURSE', 'AT_RISK')
            """;

    /** How a target stood; no snapshot if its plan had it no more. */
    record Stored(long revision, @Nullable Snapshot snapshot) {}

    /** A plan that was evaluated since its alarms were looked at, and how often it was by then. */
    public record Evaluated(String plan, long evaluations) {}

    /** An announced change, as JSON. */
    record Announced(long id, String plan, String payload) {}

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private final Database database;

    StandingTable(Database database) {
        this.database = database;
    }

    /**
     * Until the transaction ends nobody else looks for changes; false if somebody does. From here on the transaction sees one
     * moment, so that no effect is shown whose cause is not yet seen. Comes before every other statement.
     */
    boolean lock() {
        database.run(Sql.of("set transaction isolation level repeatable read"));
        return AdvisoryLock.STANDINGS.tryToTake(database);
    }

    /** The plans that were evaluated with readings through this day. */
    List<String> evaluatedThrough(LocalDate day) {
        return database.list(
                Sql.of("select plan from attainment_evaluated where through = :day")
                        .with("day", day),
                row -> row.text("plan"));
    }

    /** How the targets of a plan stood, by target. */
    Map<String, Stored> ofPlan(String plan) {
        Map<String, Stored> standings = new HashMap<>();
        database.each(
                Sql.of("select target, revision, standing from attainment_standing where plan = :plan")
                        .with("plan", plan),
                row -> standings.put(
                        row.text("target"), new Stored(row.number("revision"), read(row.text("standing")))));
        return standings;
    }

    /** The targets of a plan that miss what they have to meet, by target; how they stand as JSON. */
    public Map<String, String> atRisk(String plan) {
        Map<String, String> standings = new TreeMap<>();
        database.each(
                Sql.of(AT_RISK).with("plan", plan), row -> standings.put(row.text("target"), row.text("standing")));
        return standings;
    }

    /** The plans that were evaluated since their alarms were looked at. */
    public List<Evaluated> evaluatedSince() {
        return database.list(
                Sql.of("select plan, evaluations from attainment_evaluated where evaluations > alarmed order by plan"),
                Evaluated.class);
    }

    /** Notes that the alarms of a plan were looked at. */
    public void looked(Evaluated plan) {
        database.run(Sql.of("update attainment_evaluated set alarmed = :evaluations where plan = :plan")
                .with("evaluations", plan.evaluations())
                .with("plan", plan.plan()));
    }

    /** Keeps how the changed targets of a plan stand now, and the changes themselves. */
    void keep(List<AttainmentChanged> changes) {
        database.run(Sql.of(WRITE)
                .with("plans", changes, AttainmentChanged::plan)
                .with("targets", changes, AttainmentChanged::target)
                .with("revisions", changes, AttainmentChanged::revision)
                .with("standings", changes, change -> write(change.after())));
        database.run(Sql.of(WRITE_CHANGES)
                .with("plans", changes, AttainmentChanged::plan)
                .with("targets", changes, AttainmentChanged::target)
                .with("moments", changes, AttainmentChanged::changedAt)
                .with("payloads", changes, StandingTable::write));
    }

    /** Notes that a plan was evaluated with readings through this day. */
    void evaluated(String plan, LocalDate through) {
        database.run(Sql.of(EVALUATED).with("plan", plan).with("through", through));
    }

    /** The changes after one, oldest first; of these plans, or without any list of all. */
    List<Announced> changesAfter(long id, @Nullable Collection<String> plans, int limit) {
        Conditions conditions =
                new Conditions().add("id > :after", "after", id).add("plan = any(:plans)", "plans", plans);
        Sql query = Sql.of("select id, plan, payload from attainment_change where " + conditions.where()
                        + " order by id limit :most")
                .with("most", limit);
        conditions.parameters().forEach(query::with);
        return database.list(query, Announced.class);
    }

    /** How many changes there are, of these plans, or without any list of all. */
    long changes(@Nullable Collection<String> plans) {
        return database.number(Sql.of("select count(*) from attainment_change where 1 = 1")
                .and("plan = any(:plans)", Optional.ofNullable(plans)));
    }

    /** The number of the newest change; 0 if there is none. */
    long newest() {
        return database.number(Sql.of("select coalesce(max(id), 0) from attainment_change"));
    }

    /** A change or a snapshot as it is kept and sent. */
    static String write(@Nullable Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a change cannot be written", impossible);
        }
    }

    private static @Nullable Snapshot read(String json) {
        try {
            return JSON.readValue(json, Snapshot.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a snapshot cannot be read", impossible);
        }
    }
}

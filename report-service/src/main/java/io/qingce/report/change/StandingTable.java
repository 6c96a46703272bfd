package io.qingce.report.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.qingce.report.database.AdvisoryLock;
import io.qingce.report.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How targets stood when they were last evaluated, and every change that was announced. */
@ApplicationScoped
public class StandingTable {

    private static final String WRITE = """
            insert into attainment_standing (plan, target, revision, standing)
            select * from unnest(?::text[], ?::text[], ?::bigint[], ?::json[])
            on conflict (plan, target) do update set revision = excluded.revision, standing = excluded.standing
            """;

    private static final String WRITE_CHANGES = """
            insert into attainment_change (plan, target, changed_at, payload)
            select * from unnest(?::text[], ?::text[], ?::timestamptz[], ?::json[])
            """;

    private static final String EVALUATED = """
            insert into attainment_evaluated (plan, through) values (?, ?)
            on conflict (plan) do update
            set through = excluded.through, evaluations = attainment_evaluated.evaluations + 1
            """;

    private static final String AT_RISK = """
            select target, standing from attainment_standing
            where plan = ? and standing ->> 'status' in ('OFF_COURSE', 'AT_RISK')
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
        database.update("set transaction isolation level repeatable read");
        return AdvisoryLock.STANDINGS.tryToTake(database);
    }

    /** The plans that were evaluated with readings through this day. */
    List<String> evaluatedThrough(LocalDate day) {
        return database.query("select plan from attainment_evaluated where through = ?", row -> row.getString(1), day);
    }

    /** How the targets of a plan stood, by target. */
    Map<String, Stored> ofPlan(String plan) {
        Map<String, Stored> standings = new HashMap<>();
        database.query(
                        "select target, revision, standing from attainment_standing where plan = ?",
                        row -> Map.entry(row.getString(1), new Stored(row.getLong(2), read(row.getString(3)))),
                        plan)
                .forEach(standing -> standings.put(standing.getKey(), standing.getValue()));
        return standings;
    }

    /** The targets of a plan that miss what they have to meet, by target; how they stand as JSON. */
    public Map<String, String> atRisk(String plan) {
        Map<String, String> standings = new TreeMap<>();
        database.query(AT_RISK, row -> Map.entry(row.getString(1), row.getString(2)), plan)
                .forEach(standing -> standings.put(standing.getKey(), standing.getValue()));
        return standings;
    }

    /** The plans that were evaluated since their alarms were looked at. */
    public List<Evaluated> evaluatedSince() {
        return database.query(
                "select plan, evaluations from attainment_evaluated where evaluations > alarmed order by plan",
                row -> new Evaluated(row.getString(1), row.getLong(2)));
    }

    /** Notes that the alarms of a plan were looked at. */
    public void looked(Evaluated plan) {
        database.update("update attainment_evaluated set alarmed = ? where plan = ?", plan.evaluations(), plan.plan());
    }

    /** Keeps how the changed targets of a plan stand now, and the changes themselves. */
    void keep(List<AttainmentChanged> changes) {
        String[] plans = changes.stream().map(AttainmentChanged::plan).toArray(String[]::new);
        String[] targets = changes.stream().map(AttainmentChanged::target).toArray(String[]::new);
        database.update(
                WRITE,
                plans,
                targets,
                changes.stream().map(AttainmentChanged::revision).toArray(Long[]::new),
                changes.stream().map(change -> write(change.after())).toArray(String[]::new));
        database.update(
                WRITE_CHANGES,
                plans,
                targets,
                changes.stream().map(change -> change.changedAt().toString()).toArray(String[]::new),
                changes.stream().map(StandingTable::write).toArray(String[]::new));
    }

    /** Notes that a plan was evaluated with readings through this day. */
    void evaluated(String plan, LocalDate through) {
        database.update(EVALUATED, plan, through);
    }

    /** The changes after one, oldest first; of one plan or of all. */
    List<Announced> changesAfter(long id, @Nullable String plan, int limit) {
        return database.query(
                """
                select id, plan, payload from attainment_change
                where id > ? and (?::text is null or plan = ?) order by id limit ?
                """, row -> new Announced(row.getLong(1), row.getString(2), row.getString(3)), id, plan, plan, limit);
    }

    /** The number of the newest change; 0 if there is none. */
    long newest() {
        return database.query("select coalesce(max(id), 0) from attainment_change", row -> row.getLong(1))
                .get(0);
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

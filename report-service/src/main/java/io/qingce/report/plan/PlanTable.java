package io.qingce.report.plan;

import io.qingce.report.database.Database;
import io.qingce.report.moment.Moment;
import io.qingce.report.moment.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Copies of the plans. */
@ApplicationScoped
public class PlanTable {

    private static final String WRITE = """
            insert into plan_copy (plan, revision, document, recorded_at) values (?, ?, ?::json, ?)
            on conflict (plan) do update set revision = excluded.revision, document = excluded.document,
                recorded_at = excluded.recorded_at
            where plan_copy.revision < excluded.revision
            """;

    private final Database database;
    private final Moment moment;
    private final Recording recording;

    /** Plans read before; the revision in the table says whether one still holds. */
    private final Map<String, PublishedPlan> read = new ConcurrentHashMap<>();

    public PlanTable(Database database, Moment moment, Recording recording) {
        this.database = database;
        this.moment = moment;
        this.recording = recording;
    }

    /** Stores plans in the running transaction, unless a newer revision is there. */
    public void keep(List<PublishedPlan> plans) {
        OffsetDateTime now = recording.begin();
        plans.stream()
                .sorted(Comparator.comparing(PublishedPlan::code))
                .forEach(plan -> database.update(WRITE, plan.code(), plan.revision(), plan.json(), now));
    }

    /** The newest revision of a plan. */
    public Optional<PublishedPlan> find(String code) {
        List<Long> revision =
                database.query("select revision from " + rows() + " p where plan = ?", row -> row.getLong(1), code);
        if (revision.isEmpty()) {
            return Optional.empty();
        }
        PublishedPlan known = read.get(code);
        if (known != null && known.revision() == revision.get(0)) {
            return Optional.of(known);
        }
        return load(code);
    }

    /** The newest revisions of several plans, in this order; those that nobody knows are left out. */
    public List<PublishedPlan> find(Collection<String> codes) {
        Map<String, Long> revisions = new HashMap<>();
        database.query(
                        "select plan, revision from " + rows() + " p where plan = any(?)",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        (Object) codes.toArray(String[]::new))
                .forEach(plan -> revisions.put(plan.getKey(), plan.getValue()));
        return codes.stream()
                .filter(revisions::containsKey)
                .flatMap(code -> known(code, revisions.getOrDefault(code, 0L)).stream())
                .toList();
    }

    /** The codes of all plans, in order. */
    public List<String> codes() {
        return database.query("select plan from " + rows() + " p order by plan", row -> row.getString(1));
    }

    private Optional<PublishedPlan> known(String code, long revision) {
        PublishedPlan known = read.get(code);
        return known != null && known.revision() == revision ? Optional.of(known) : load(code);
    }

    private String rows() {
        return moment.rows("plan_copy", "plan_former", "plan");
    }

    private Optional<PublishedPlan> load(String code) {
        Optional<PublishedPlan> plan = database
                .query(
                        "select plan, revision, document from " + rows() + " p where plan = ?",
                        row -> PublishedPlan.stored(row.getString(1), row.getLong(2), row.getString(3)),
                        code)
                .stream()
                .findFirst();
        plan.ifPresent(p -> read.put(code, p));
        return plan;
    }
}

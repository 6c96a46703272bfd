package io.qingce.report.reported;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.paging.Conditions;
import io.qingce.report.moment.AsOf;
import io.qingce.report.moment.Recording;
import io.qingce.report.moment.Revisions;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Copies of the verified reports on tasks. */
@ApplicationScoped
public class ProgressReports implements PanacheRepositoryBase<ProgressRevision, ProgressRevision.Key> {

    private static final Revisions REVISIONS =
            new Revisions(ProgressRevision.class, ProgressRevision.NewestProgress.class, "key.plan, key.task");

    private static final String WRITE = """
        insert into reported_progress_copy (plan, task, revision, reported, recorded_at) values (:plan, :task, :revision,
            :reported::json, :now)
        on conflict (plan, task) do update set revision = excluded.revision, reported = excluded.reported,
            recorded_at = excluded.recorded_at
        where reported_progress_copy.revision < excluded.revision
        """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;
    private final Recording recording;

    public ProgressReports(Database database, Recording recording) {
        this.database = database;
        this.recording = recording;
    }

    /** Stores reports in the running transaction, unless a newer revision is there. */
    public void keep(List<ReportedProgress> tasks) {
        Instant now = recording.begin();
        tasks.stream()
                .sorted(Comparator.comparing(ReportedProgress::plan).thenComparing(ReportedProgress::task))
                .forEach(task -> database.run(Sql.of(WRITE)
                        .with("plan", task.plan())
                        .with("task", task.task())
                        .with("revision", task.revision())
                        .with("reported", task.json())
                        .with("now", now)));
    }

    /** The last day that any verified report on a task covers, by task; a task whose reports were taken back has none. */
    public Map<String, LocalDate> newestDays(AsOf asOf, String plan) {
        return newestDays(asOf, plan, LocalDate.MAX);
    }

    /** The same of the reports that cover no later day than this. */
    public Map<String, LocalDate> newestDays(AsOf asOf, String plan, LocalDate through) {
        Map<String, LocalDate> days = new HashMap<>();
        for (ProgressRevision task : known(asOf, new Conditions().add("v.key.plan = :plan", "plan", plan))
                .list()) {
            newestDay(task.reported(), through).ifPresent(day -> days.put(task.task(), day));
        }
        return days;
    }

    /** The last day that any of these reports covers; empty if there are none. */
    static Optional<LocalDate> newestDay(String reports) {
        return newestDay(reports, LocalDate.MAX);
    }

    private static Optional<LocalDate> newestDay(String reports, LocalDate through) {
        Optional<LocalDate> newest = Optional.empty();
        for (JsonNode report : read(reports)) {
            LocalDate last = LocalDate.parse(report.path("period").path("to").asText());
            if (!last.isAfter(through)) {
                newest = newest.filter(day -> day.isAfter(last)).or(() -> Optional.of(last));
            }
        }
        return newest;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("reports were understood before they were stored", impossible);
        }
    }

    private PanacheQuery<ProgressRevision> known(AsOf asOf, Conditions conditions) {
        return find(REVISIONS.known(asOf, conditions), conditions.parameters());
    }
}

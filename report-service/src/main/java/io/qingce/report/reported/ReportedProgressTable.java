package io.qingce.report.reported;

import io.qingce.report.database.Database;
import io.qingce.report.moment.Moment;
import io.qingce.report.moment.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Copies of the verified reports on tasks, the newest revision of each task. */
@ApplicationScoped
public class ReportedProgressTable {

    private static final String WRITE = """
            insert into reported_progress_copy (plan, task, revision, reported, recorded_at) values (?, ?, ?, ?::json, ?)
            on conflict (plan, task) do update set revision = excluded.revision, reported = excluded.reported,
                recorded_at = excluded.recorded_at
            where reported_progress_copy.revision < excluded.revision
            """;

    private static final String NEWEST_DAYS = """
            select task, max((report -> 'period' ->> 'to')::date)
            from %s v, json_array_elements(reported) report
            where plan = ? group by task
            """;

    private final Database database;
    private final Moment moment;
    private final Recording recording;

    public ReportedProgressTable(Database database, Moment moment, Recording recording) {
        this.database = database;
        this.moment = moment;
        this.recording = recording;
    }

    /** Stores reports in the running transaction, unless a newer revision is there. */
    public void keep(List<ReportedProgress> tasks) {
        OffsetDateTime now = recording.begin();
        tasks.stream()
                .sorted(Comparator.comparing(ReportedProgress::plan).thenComparing(ReportedProgress::task))
                .forEach(task -> database.update(WRITE, task.plan(), task.task(), task.revision(), task.json(), now));
    }

    /** The last day that any verified report on a task covers, by task. */
    public Map<String, LocalDate> newestDays(String plan) {
        return database
                .query(newestDays(), row -> Map.entry(row.getString(1), row.getObject(2, LocalDate.class)), plan)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String newestDays() {
        return NEWEST_DAYS.formatted(moment.rows("reported_progress_copy", "reported_progress_former", "plan, task"));
    }
}

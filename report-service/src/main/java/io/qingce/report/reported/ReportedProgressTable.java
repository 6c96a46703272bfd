package io.qingce.report.reported;

import io.qingce.report.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Copies of the verified reports on tasks, the newest revision of each task. */
@ApplicationScoped
public class ReportedProgressTable {

    private static final String WRITE = """
            insert into reported_progress_copy (plan, task, revision, reported) values (?, ?, ?, ?::json)
            on conflict (plan, task) do update set revision = excluded.revision, reported = excluded.reported
            where reported_progress_copy.revision < excluded.revision
            """;

    private static final String NEWEST_DAYS = """
            select task, max((report -> 'period' ->> 'to')::date)
            from reported_progress_copy, json_array_elements(reported) report
            where plan = ? group by task
            """;

    private final Database database;

    public ReportedProgressTable(Database database) {
        this.database = database;
    }

    /** Stores reports in the running transaction, unless a newer revision is there. */
    public void keep(List<ReportedProgress> tasks) {
        tasks.stream()
                .sorted(Comparator.comparing(ReportedProgress::plan).thenComparing(ReportedProgress::task))
                .forEach(task -> database.update(WRITE, task.plan(), task.task(), task.revision(), task.json()));
    }

    /** The last day that any verified report on a task covers, by task. */
    public Map<String, LocalDate> newestDays(String plan) {
        return database
                .query(NEWEST_DAYS, row -> Map.entry(row.getString(1), row.getObject(2, LocalDate.class)), plan)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

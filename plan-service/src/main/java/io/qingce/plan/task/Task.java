package io.qingce.plan.task;

import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.Standing;
import io.qingce.plan.document.TaskDocument;
import io.qingce.plan.document.Workload;
import io.qingce.plan.filter.Grams;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One task of the newest revision of a plan, with what it is looked for by. */
@Entity
public class Task {

    /** Plan and identifier in it. */
    @Embeddable
    public record Key(@Column(name = "plan_code") String plan, String id) {}

    @EmbeddedId
    private Key key;

    private String region;

    private int position;

    private String code;

    @Column(name = "group_id")
    private String groupId;

    @Column(name = "due_years")
    private Integer[] dueYears;

    private String[] units;

    @Column(name = "search_text")
    @Basic(fetch = FetchType.LAZY)
    private String searchText;

    @Basic(fetch = FetchType.LAZY)
    private Integer[] grams;

    private String document;

    /** For Hibernate. */
    protected Task() {}

    /** Prepares the tasks of a plan for storing. */
    static Stream<Task> of(PlanDocument plan) {
        Workload work = new Workload(plan);
        return plan.tasks().stream().map(content -> {
            Task task = new Task();
            task.key = new Key(plan.code(), content.id());
            task.region = plan.region().name();
            task.position = plan.tasks().indexOf(content);
            task.fill(plan, content, work.shares(content));
            return task;
        });
    }

    private void fill(PlanDocument plan, TaskDocument content, List<Workload.Share> shares) {
        TaskDocument.Group section = plan.groups().stream()
                .filter(one -> one.id().equals(content.group()))
                .findFirst()
                .orElseThrow();
        code = content.code();
        groupId = content.group();
        dueYears = content.deadlines().stream()
                .flatMap(due -> due.years(plan.period()).stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .toArray(Integer[]::new);
        units = Workload.keys(shares);
        searchText = Grams.folded(Stream.of(
                        content.id(),
                        section.name().zh(),
                        content.heading(),
                        content.text(),
                        content.assignmentText(),
                        content.place())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining("\n")));
        grams = Grams.of(searchText);
        document = DocumentFormat.JSON.write(new TaskResponse(
                plan.code(),
                region,
                Standing.of(plan),
                section,
                content,
                shares.stream().filter(share -> share.rule() != null).toList()));
    }

    /** The task as it is shown, in JSON. */
    String document() {
        return document;
    }
}

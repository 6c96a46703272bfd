package io.qingce.plan.milestone;

import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.Due;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.Point;
import io.qingce.plan.document.TargetDocument;
import io.qingce.plan.document.TaskDocument;
import io.qingce.plan.document.Workload;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One date of a milestone of the newest revision of a plan, with those who answer for it. */
@Entity
public class Milestone {

    /** Plan, target and position of the point in it, from 0. */
    @Embeddable
    public record Key(
            @Column(name = "plan_code") String plan,
            @Column(name = "target_id") String target,
            int point) {}

    @EmbeddedId
    private Key key;

    private String region;

    private int position;

    @Column(name = "due_years")
    private Integer[] dueYears;

    @Column(name = "due_month")
    private @Nullable Integer dueMonth;

    private String[] units;

    private String[] answering;

    private String document;

    /** For Hibernate. */
    protected Milestone() {}

    /** Prepares the milestones of a plan for storing. */
    static List<Milestone> of(PlanDocument plan) {
        Workload work = new Workload(plan);
        List<Milestone> milestones = new ArrayList<>();
        for (TargetDocument target : plan.targets()) {
            if (target.dataClass() == TargetDocument.DataClass.MILESTONE) {
                for (int point = 0; point < target.points().size(); point++) {
                    milestones.add(of(plan, work, target, point, milestones.size()));
                }
            }
        }
        return milestones;
    }

    private static Milestone of(PlanDocument plan, Workload work, TargetDocument target, int point, int position) {
        TaskDocument task = work.taskOf(target.id()).orElse(null);
        List<Workload.Share> shares = task == null ? List.of() : work.shares(task);
        Point content = target.points().get(point);
        Milestone milestone = new Milestone();
        milestone.key = new Key(plan.code(), target.id(), point);
        milestone.region = plan.region().name();
        milestone.position = position;
        milestone.dueYears = content.due().years(plan.period()).toArray(Integer[]::new);
        milestone.dueMonth = month(content.due());
        milestone.units = Workload.keys(shares);
        milestone.answering = Workload.answering(shares).toArray(String[]::new);
        milestone.document = DocumentFormat.JSON.write(MilestoneResponse.of(plan, task, target, content, shares));
        return milestone;
    }

    /** Month of the last day, as far as the print gives one: a year ends in December. */
    static @Nullable Integer month(Due due) {
        LocalDate last = due.date() == null ? due.to() : due.date();
        return switch (due.kind()) {
            case YEAR, EACH_YEAR -> 12;
            case DAY, INHERITED, PERIOD, BEFORE -> last == null ? null : last.getMonthValue();
            case STANDING, FROM -> null;
        };
    }
}

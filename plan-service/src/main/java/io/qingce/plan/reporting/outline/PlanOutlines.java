package io.qingce.plan.reporting.outline;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.GovernanceDocument;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.Standing;
import io.qingce.plan.document.TargetDocument;
import io.qingce.plan.document.TaskDocument;
import io.qingce.plan.document.Workload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Reads outlines from the documents of the plans as they now stand. */
@ApplicationScoped
public class PlanOutlines {

    private static final String NEWEST = "select r.document from PlanRevision r join Plan p"
            + " on p.code = r.key.plan and p.revision = r.key.revision where p.code = :code";

    private final EntityManager database;

    public PlanOutlines(EntityManager database) {
        this.database = database;
    }

    /**
     * The outline of the newest revision.
     *
     * @throws ProblemException 404 if there is no such plan
     */
    public PlanOutline get(String plan) {
        return database.createQuery(NEWEST, String.class)
                .setParameter("code", plan)
                .getResultStream()
                .findFirst()
                .map(DocumentFormat.JSON::stored)
                .map(PlanOutlines::outline)
                .orElseThrow(() -> unknown(plan));
    }

    /**
     * Passes if there is such a plan.
     *
     * @throws ProblemException 404 otherwise
     */
    public void require(String plan) {
        long plans = database.createQuery("select count(p) from Plan p where p.code = :code", Long.class)
                .setParameter("code", plan)
                .getSingleResult();
        if (plans == 0) {
            throw unknown(plan);
        }
    }

    /** What reporting reads of a document. */
    static PlanOutline outline(PlanDocument plan) {
        Workload work = new Workload(plan);
        GovernanceDocument governance = plan.governance();
        return new PlanOutline(
                plan.code(),
                Standing.of(plan),
                plan.period(),
                plan.targets().stream().map(target -> target(work, target)).toList(),
                plan.tasks().stream().map(task -> task(work, task)).toList(),
                plan.units().stream()
                        .map(unit -> new PlanOutline.Unit(unit.name().zh(), unit.aliases()))
                        .toList(),
                governance == null
                        ? List.of()
                        : governance.rhythm().stream()
                                .map(rhythm -> new PlanOutline.Rhythm(
                                        rhythm.frequency().name(), rhythm.name().zh()))
                                .toList(),
                plan.phases().stream()
                        .map(phase ->
                                new PlanOutline.Phase(phase.id(), phase.name().zh(), phase.from(), phase.to()))
                        .toList(),
                governance == null
                        ? List.of()
                        : governance.evaluations().stream()
                                .map(evaluation -> new PlanOutline.Evaluation(
                                        evaluation.kind().name(),
                                        evaluation.name().zh(),
                                        evaluation.due()))
                                .toList());
    }

    private static OutlinedTarget target(Workload work, TargetDocument target) {
        Optional<TaskDocument> task = work.taskOf(target.id());
        List<String> units = task.map(work::shares).orElse(List.of()).stream()
                .map(Workload.Share::unit)
                .distinct()
                .toList();
        return OutlinedTarget.of(target, task.map(TaskDocument::id).orElse(null), units);
    }

    private static PlanOutline.Task task(Workload work, TaskDocument task) {
        return new PlanOutline.Task(task.id(), task.heading(), Workload.answering(work.shares(task)));
    }

    private static ProblemException unknown(String plan) {
        return new ProblemException(
                404, "unknown-plan", Words.both("没有规划" + plan + "。", "There is no plan " + plan + "."));
    }
}

package io.qingce.report.attainment;

import io.qingce.report.judgement.TargetResult;
import io.qingce.report.plan.PlanForce;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.responsible.Responsible;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How the targets of a plan stand on one day.
 *
 * @param plan the plan
 * @param through the last day whose readings count
 * @param targets all targets, in the order of the plan
 * @param force whether the plan is in force
 * @param responsible who answers for a target by the print; a target without anybody is not in the map
 */
public record PlanResult(
        PublishedPlan plan,
        LocalDate through,
        PlanForce force,
        List<TargetResult> targets,
        Map<String, List<Responsible>> responsible) {

    public PlanResult {
        targets = List.copyOf(targets);
        responsible = Map.copyOf(responsible);
    }

    static PlanResult of(PublishedPlan plan, LocalDate through, PlanForce force, List<TargetResult> targets) {
        return new PlanResult(plan, through, force, targets, Responsible.byTarget(plan.document()));
    }

    /** Full printed name of the region. */
    public String region() {
        return plan.region();
    }

    /** Who answers for a target by the print. */
    public List<Responsible> responsible(String target) {
        return responsible.getOrDefault(target, List.of());
    }
}

package io.qingce.plan.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who steers a plan, in which rhythm, and what follows (组织与考核).
 *
 * @param leadingBody leading body (领导机构)
 * @param workingBody working body (工作专班)
 * @param coordinatingUnit coordinating unit (统筹单位)
 * @param rhythm what comes round again and again (调度节奏)
 * @param rhythmNote a remark on the rhythm
 * @param evaluations evaluations of the plan as a whole (评估)
 * @param evaluationsNote a remark on the evaluations
 * @param assessments assessments of those who carry it out (考核)
 * @param accountability what follows for those who fail (问责)
 * @param plansBelow plans to be made below this one (下级方案)
 * @param responsibilities who answers for the whole (责任)
 * @param inspections inspections (督察)
 * @param adjustments how the plan may change (调整)
 */
public record GovernanceDocument(
        @Nullable String leadingBody,
        @Nullable String workingBody,
        @Nullable String coordinatingUnit,
        List<Rhythm> rhythm,
        @Nullable String rhythmNote,
        List<Evaluation> evaluations,
        @Nullable String evaluationsNote,
        List<Provision> assessments,
        List<Provision> accountability,
        List<Provision> plansBelow,
        List<Provision> responsibilities,
        List<Provision> inspections,
        List<Provision> adjustments) {

    public GovernanceDocument {
        rhythm = List.copyOf(rhythm);
        evaluations = List.copyOf(evaluations);
        assessments = List.copyOf(assessments);
        accountability = List.copyOf(accountability);
        plansBelow = List.copyOf(plansBelow);
        responsibilities = List.copyOf(responsibilities);
        inspections = List.copyOf(inspections);
        adjustments = List.copyOf(adjustments);
    }

    /** 月, 季, 半年, 年, 阶段, 定期, 未说明. */
    public enum Frequency {
        MONTHLY,
        QUARTERLY,
        HALF_YEARLY,
        YEARLY,
        EACH_PHASE,
        REGULAR,
        NOT_STATED
    }

    /** What comes round again and again. */
    public record Rhythm(
            Frequency frequency,
            PlanDocument.Name name,
            TargetDocument.Printed printed,
            @Nullable String note) {}

    /** An evaluation of the plan as a whole. */
    public record Evaluation(
            Kind kind,
            PlanDocument.Name name,
            Due due,
            @Nullable String by,
            @Nullable String reportTo,
            @Nullable Boolean published,
            TargetDocument.Printed printed,
            @Nullable String note) {

        /** 中期评估, 总结评估, 评估验收. */
        public enum Kind {
            MID_TERM,
            FINAL,
            FINAL_ACCEPTANCE
        }
    }

    /** One provision with its quotation (条款). */
    public record Provision(
            PlanDocument.Name name,
            @Nullable String by,
            @Nullable Integer count,
            @Nullable String trigger,
            TargetDocument.Printed printed,
            @Nullable String note) {}
}

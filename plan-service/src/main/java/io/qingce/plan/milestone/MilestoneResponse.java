package io.qingce.plan.milestone;

import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.Point;
import io.qingce.plan.document.Standing;
import io.qingce.plan.document.TargetDocument;
import io.qingce.plan.document.TaskDocument;
import io.qingce.plan.document.Workload;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One date of a milestone on the wire.
 *
 * @param plan code of the plan
 * @param region region of the plan
 * @param standing whether the plan is in force
 * @param target identifier of the target in the plan
 * @param name its name
 * @param task code of the task that prints it
 * @param point what is due when
 * @param supports set if the plan only supports another body
 * @param printed quotation and place (原文与出处)
 * @param units who takes part in the task; none where the print names none
 */
@Schema(requiredProperties = {"plan", "region", "standing", "target", "name", "point", "printed"})
public record MilestoneResponse(
        String plan,
        String region,
        Standing standing,
        String target,
        PlanDocument.Name name,
        @Nullable String task,

        @Schema(ref = "#/components/schemas/PlanPoint") Point point,

        @Schema(ref = "#/components/schemas/PlanSupport") TaskDocument.@Nullable Support supports,

        @Schema(ref = "#/components/schemas/PlanPrinted") TargetDocument.Printed printed,

        List<Workload.Share> units) {

    static MilestoneResponse of(
            PlanDocument plan,
            @Nullable TaskDocument task,
            TargetDocument target,
            Point point,
            List<Workload.Share> units) {
        return new MilestoneResponse(
                plan.code(),
                plan.region().name(),
                Standing.of(plan),
                target.id(),
                target.name(),
                task == null ? null : task.code(),
                point,
                target.supports(),
                target.printed(),
                units);
    }
}

package io.qingce.plan.task;

import io.qingce.plan.document.Standing;
import io.qingce.plan.document.TaskDocument;
import io.qingce.plan.document.Workload;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task on the wire.
 *
 * @param plan code of the plan
 * @param region region of the plan
 * @param standing whether the plan is in force
 * @param section section or action that it stands in, with its chapter
 * @param task the task as it stands in the document of its plan
 * @param inherited units that a sentence for many tasks assigns; the task itself does not print them
 */
@Schema(requiredProperties = {"plan", "region", "standing", "section", "task"})
public record TaskResponse(
        String plan,
        String region,
        Standing standing,

        @Schema(ref = "#/components/schemas/PlanGroup") TaskDocument.Group section,

        @Schema(ref = "#/components/schemas/PlanTask") TaskDocument task,

        List<Workload.Share> inherited) {}

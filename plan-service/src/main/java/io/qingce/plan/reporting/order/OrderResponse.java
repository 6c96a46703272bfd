package io.qingce.plan.reporting.order;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A supervision order (督办).
 *
 * @param id its number
 * @param plan code of the plan
 * @param target identifier of the target, if it concerns one
 * @param task identifier of the task, if it concerns one
 * @param unit printed name of the unit that has to answer
 * @param reason why it was issued
 * @param deadline last day on which an answer is in time
 * @param state where it is
 * @param answer the newest answer
 * @param revision counts its changes; the ETag
 */
@Schema(
        name = "SupervisionOrder",
        requiredProperties = {"id", "plan", "unit", "reason", "deadline", "state", "revision"})
public record OrderResponse(
        long id,
        String plan,
        @Nullable String target,
        @Nullable String task,
        String unit,
        String reason,
        LocalDate deadline,
        SupervisionOrder.State state,
        @Nullable String answer,
        long revision) {}

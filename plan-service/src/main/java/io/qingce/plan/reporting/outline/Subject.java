package io.qingce.plan.reporting.outline;

import org.jspecify.annotations.Nullable;

/**
 * What a report or an order concerns: a target, one point of a target, or a task.
 *
 * @param id its identifier in the plan
 * @param point identifier of the point in the target
 */
public record Subject(Kind kind, String id, @Nullable String point) {

    /** What it is. */
    public enum Kind {
        /** 目标. */
        TARGET,
        /** 任务. */
        TASK
    }
}

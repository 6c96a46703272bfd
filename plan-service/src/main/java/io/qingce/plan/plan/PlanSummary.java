package io.qingce.plan.plan;

import io.qingce.plan.document.PlanDocument;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a list.
 *
 * @param plan code of the plan
 * @param revision newest revision, from 1
 * @param title title (标题)
 * @param status issued, draft or superseded
 * @param supersededBy code of the plan that took its place, if that is known
 * @param region full printed name of the region
 * @param period first and last day (规划期)
 * @param targets number of targets
 */
@Schema(requiredProperties = {"plan", "revision", "title", "status", "region", "period", "targets"})
public record PlanSummary(
        String plan,
        long revision,
        PlanDocument.Name title,
        PlanDocument.Status status,
        @Nullable String supersededBy,
        String region,
        Period period,
        int targets) {

    /** First and last day. */
    public record Period(LocalDate from, LocalDate to) {}
}

package io.qingce.plan.plan;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a plan in a list.
 *
 * @param plan code of the plan
 * @param revision its number, from 1
 * @param recordedAt when it was published here
 * @param by who published it; absent of what was published before that was kept
 */
@Schema(requiredProperties = {"plan", "revision", "recordedAt"})
public record RevisionSummary(
        String plan,
        long revision,
        Instant recordedAt,
        @Nullable String by) {}

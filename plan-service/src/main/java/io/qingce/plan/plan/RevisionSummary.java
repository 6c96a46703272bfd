package io.qingce.plan.plan;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One revision of a plan in a list.
 *
 * @param plan code of the plan
 * @param revision its number, from 1
 * @param recordedAt when it was published here
 */
@Schema(requiredProperties = {"plan", "revision", "recordedAt"})
public record RevisionSummary(String plan, long revision, Instant recordedAt) {}

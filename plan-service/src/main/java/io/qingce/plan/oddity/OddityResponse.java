package io.qingce.plan.oddity;

import io.qingce.plan.document.PrintDocument;
import io.qingce.plan.document.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One odd thing on the wire.
 *
 * @param plan code of the plan
 * @param region region of the plan
 * @param standing whether the plan is in force
 * @param oddity as it stands in the document of its plan
 */
@Schema(requiredProperties = {"plan", "region", "standing", "oddity"})
public record OddityResponse(
        String plan,
        String region,
        Standing standing,

        @Schema(ref = "#/components/schemas/PlanOddity") PrintDocument.Oddity oddity) {}

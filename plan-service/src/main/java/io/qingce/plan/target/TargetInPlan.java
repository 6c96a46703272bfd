package io.qingce.plan.target;

import io.qingce.plan.filter.Listed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A target in a list over all plans.
 *
 * @param plan code of the plan
 * @param region region of the plan
 * @param target as it stands in the document of its plan
 */
@Schema(requiredProperties = {"plan", "region", "target"})
public record TargetInPlan(String plan, String region, TargetJson target) {

    static TargetInPlan from(Listed target) {
        return new TargetInPlan(target.plan(), target.region(), TargetJson.from(target));
    }
}

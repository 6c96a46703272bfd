package io.qingce.plan.target;

import io.qingce.plan.document.Standing;
import io.qingce.plan.filter.Listed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A target in a list over all plans.
 *
 * @param plan code of the plan
 * @param region region of the plan
 * @param standing whether the plan is in force
 * @param target as it stands in the document of its plan
 */
@Schema(requiredProperties = {"plan", "region", "standing", "target"})
public record TargetInPlan(String plan, String region, Standing standing, TargetJson target) {

    static TargetInPlan from(Listed target, Standing standing) {
        return new TargetInPlan(target.plan(), target.region(), standing, TargetJson.from(target));
    }
}

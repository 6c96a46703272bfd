package io.qingce.report.change;

import io.qingce.report.plan.Plans;
import io.qingce.report.scope.RegionScope;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose changes somebody is told of.
 *
 * @param scope what they may see
 * @param plan the only one that they asked for; null: all of them
 */
record PlansFollowed(RegionScope scope, @Nullable String plan) {

    /** The codes of these plans, by the regions that they have now; null: every plan. */
    @Nullable
    Collection<String> codes(Plans plans) {
        Set<String> regions = scope.regions();
        Collection<String> held = regions == null ? null : plans.ofRegions(regions);
        if (plan == null) {
            return held;
        }
        return held == null || held.contains(plan) ? Set.of(plan) : Set.of();
    }
}

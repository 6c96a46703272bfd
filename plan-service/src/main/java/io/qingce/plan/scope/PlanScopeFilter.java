package io.qingce.plan.scope;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses what is asked of a plan out of scope, wherever an address names one. */
@Singleton
public class PlanScopeFilter {

    private final PlanScope scope;

    PlanScopeFilter(PlanScope scope) {
        this.scope = scope;
    }

    /** @throws io.qingce.chassis.problem.ProblemException 403 if it is out of scope */
    @ServerRequestFilter
    public void refuse(UriInfo uri) {
        String plan = uri.getPathParameters().getFirst("plan");
        if (plan != null && scope.isNarrow()) {
            scope.require(plan);
        }
    }
}

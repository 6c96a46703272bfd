package io.qingce.report.outlook;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.moment.MomentFilter;
import io.qingce.report.scope.AskedScope;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the rest of the period may still bear. */
@Tag(name = "outlook", description = "倒推与预测")
@Path("/api/attainment/budget")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "404", description = "Unknown plan or target")
@LongComputation
public class BudgetResource {

    private final PlanBudgets budgets;
    private final MomentFilter moment;
    private final AskedScope scope;
    private final Clock clock;

    public BudgetResource(PlanBudgets budgets, MomentFilter moment, AskedScope scope, Clock clock) {
        this.budgets = budgets;
        this.moment = moment;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * A target backwards: days still needed and still allowed, or the mean that the remaining days must keep. Every
     * remaining day is taken as a valid one. A target without a budget answers with the reason.
     */
    @GET
    @Needs(Role.READER)
    @Scoped
    @APIResponseSchema(value = BudgetResponse.class, responseCode = "200")
    @Operation(
            summary = "Days still allowed and needed, or the mean still to be kept, for a target of the air (剩余优良天数)",
            description = "A target backwards: days still needed and still allowed, or the mean that the remaining "
                    + "days must keep. Every remaining day is taken as a valid one. A target without a budget "
                    + "answers with the reason.")
    public BudgetResponse budget(@BeanParam BudgetParameters query, @Context UriInfo uri) {
        return budgets.of(moment.asked(uri), scope.asked(), query, query.through(clock));
    }
}

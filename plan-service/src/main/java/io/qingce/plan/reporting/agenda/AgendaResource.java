package io.qingce.plan.reporting.agenda;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.scope.Scoped;
import io.qingce.plan.filter.Codes;
import io.qingce.plan.reporting.order.SupervisionOrders;
import io.qingce.plan.reporting.outline.PlanOutlines;
import io.qingce.plan.reporting.submission.Submissions;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is due and overdue in a plan. */
@Path("/api/plans/{plan}/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agenda", description = "待办")
public class AgendaResource {

    private final PlanOutlines outlines;
    private final Submissions submissions;
    private final SupervisionOrders orders;
    private final Clock clock;

    public AgendaResource(PlanOutlines outlines, Submissions submissions, SupervisionOrders orders, Clock clock) {
        this.outlines = outlines;
        this.submissions = submissions;
        this.orders = orders;
        this.clock = clock;
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(
            summary = "Shows what is due and overdue, by unit",
            description =
                    "From the points of reported targets and milestones, the open supervision orders and the printed "
                            + "rhythm; a plan without one is taken to be steered monthly (月调度).")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Agenda.class)))
    @APIResponse(responseCode = "400", description = "The day is none.")
    @APIResponse(responseCode = "404", description = "No such plan.")
    public Agenda get(
            @PathParam("plan") @Pattern(regexp = Codes.PLAN) String plan,
            @Parameter(
                            description = "The day; today if absent. The states are those of now.",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("on")
                    @Nullable
                    String on) {
        LocalDate day = QueryValue.day("on", on).orElse(LocalDate.now(clock));
        return new AgendaMaker(outlines.get(plan), submissions.ofPlan(plan), orders.open(plan), day).make();
    }
}

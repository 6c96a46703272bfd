package io.qingce.report.overview;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A plan by chapter, unit and task. */
@Tag(name = "attainment", description = "目标评估")
@Path("/api/attainment/overview")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "404", description = "Unknown plan")
@LongComputation
public class OverviewResource {

    private final Overviews overviews;
    private final MomentFilter moment;
    private final AskedScope scope;
    private final Clock clock;

    OverviewResource(Overviews overviews, MomentFilter moment, AskedScope scope, Clock clock) {
        this.overviews = overviews;
        this.moment = moment;
        this.scope = scope;
        this.clock = clock;
    }

    /** How many targets of each chapter and each unit stand how, every target in short, with how it stood on an earlier day, and the tasks that were reported. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @APIResponseSchema(value = PlanOverview.class, responseCode = "200")
    @Operation(
            summary = "A plan by chapter, unit and task (规划汇总)",
            description = "How many targets of each chapter and each unit stand how, every target in short, with how it"
                    + " stood on an earlier day, and the tasks that were reported.")
    public PlanOverview overview(@BeanParam OverviewParameters query, @Context UriInfo uri) {
        LocalDate through = query.through(clock);
        return overviews.of(moment.asked(uri), scope.asked(), query.plan(), query.since(through), through);
    }
}

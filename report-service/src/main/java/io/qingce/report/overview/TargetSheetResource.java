package io.qingce.report.overview;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.attainment.AttainmentParameters;
import io.qingce.report.moment.MomentFilter;
import io.qingce.report.period.ThroughParameters;
import io.qingce.report.scope.AskedScope;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One target with its print. */
@Tag(name = "attainment", description = "目标评估")
@Path("/api/attainment/target")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "404", description = "Unknown plan or target")
@LongComputation
public class TargetSheetResource {

    private final Overviews overviews;
    private final MomentFilter moment;
    private final AskedScope scope;
    private final Clock clock;

    TargetSheetResource(Overviews overviews, MomentFilter moment, AskedScope scope, Clock clock) {
        this.overviews = overviews;
        this.moment = moment;
        this.scope = scope;
        this.clock = clock;
    }

    /** One target: what the plan prints of it and where, and how it stands. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @APIResponseSchema(value = TargetSheet.class, responseCode = "200")
    @Operation(
            summary = "One target with its printed words, their place, and its status, figure and basis (单个指标)",
            description = "One target: what the plan prints of it and where, and how it stands.")
    public TargetSheet target(
            @QueryParam("plan") @Parameter(required = true, description = "Key of the plan (规划代码)") @Nullable
                    String plan,
            @QueryParam("target")
                    @Parameter(required = true, description = "Identifier of the target in the plan")
                    @Nullable
                    String target,
            @BeanParam ThroughParameters day,
            @Context UriInfo uri) {
        return overviews.of(
                moment.asked(uri),
                scope.asked(),
                AttainmentParameters.required("plan", plan, Words.both("请填规划代码。", "Name the plan by its key.")),
                AttainmentParameters.required(
                        "target", target, Words.both("请填目标编号。", "Name the target by its identifier.")),
                day.through(clock));
    }
}

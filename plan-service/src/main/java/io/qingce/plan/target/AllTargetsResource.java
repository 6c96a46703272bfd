package io.qingce.plan.target;

import io.qingce.chassis.Page;
import io.qingce.chassis.PageRequest;
import io.qingce.plan.filter.Conditions;
import io.qingce.plan.unit.Units;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The targets of all plans in one list. */
@Path("/api/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets", description = "目标")
public class AllTargetsResource {

    private static final String CODE = "[a-z0-9-]{1,64}";

    private final Targets targets;
    private final Units units;

    public AllTargetsResource(Targets targets, Units units) {
        this.targets = targets;
        this.units = units;
    }

    @GET
    @Operation(
            summary = "Lists targets of all plans",
            description = "In the order of plans and of the print, each with its plan; every filter narrows the list.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TargetInPlanPage.class)))
    @APIResponse(responseCode = "400", description = "A filter, the limit or the cursor is not allowed.")
    public Response list(
            @Parameter(description = "Code of a plan.", example = "shangjie")
                    @QueryParam("plan")
                    @Pattern(regexp = CODE)
                    @Nullable
                    String plan,
            @Parameter(description = "Full printed name of the region (行政区域).", example = "郑州市上街区")
                    @QueryParam("region")
                    @Size(max = 64)
                    @Pattern(regexp = Conditions.PRINTABLE)
                    @Nullable
                    String region,
            @BeanParam @Valid TargetFilter filter,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        List<String> names = filter.unit == null ? List.of() : units.names(region, filter.unit);
        Conditions conditions = filter.conditions(names)
                .add("key.plan = :plan", "plan", plan)
                .add("region = :region", "region", region);
        return Page.of(targets.find(conditions, page), page, TargetsResource::cursor)
                .map(TargetInPlan::from)
                .toResponse(uri);
    }

    /** The list as the description of the interface shows it. */
    @Schema(name = "TargetInPlanPage", requiredProperties = "items")
    record TargetInPlanPage(List<TargetInPlan> items, String next) {}
}

package io.qingce.plan.target;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.scope.Scoped;
import io.qingce.plan.document.Standing;
import io.qingce.plan.filter.Listed;
import io.qingce.plan.filter.PlaceFilter;
import io.qingce.plan.filter.UnitFilter;
import io.qingce.plan.plan.Plans;
import io.qingce.plan.scope.PlanScope;
import io.qingce.plan.unit.Units;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The targets of all plans in one list. */
@Path("/api/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets", description = "目标")
public class AllTargetsResource {

    private final PlanScope scope;
    private final Targets targets;
    private final Units units;
    private final Plans plans;

    public AllTargetsResource(Targets targets, Units units, Plans plans, PlanScope scope) {
        this.scope = scope;
        this.targets = targets;
        this.units = units;
        this.plans = plans;
    }

    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(
            summary = "Lists targets of all plans",
            description =
                    "In the order of plans and of the print, each with its plan; every filter narrows the" + " list.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TargetInPlanPage.class)))
    public Response list(
            @BeanParam @Valid PlaceFilter place,
            @BeanParam @Valid UnitFilter unit,
            @BeanParam @Valid TargetFilter filter,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        Conditions conditions =
                scope.narrow(place.narrow(filter.conditions(unit.wanted(form -> units.names(place.region(), form)))));
        List<Listed> found = targets.find(conditions, page);
        Map<String, Standing> standings =
                plans.standings(found.stream().map(Listed::plan).distinct().toList());
        return Page.of(found, page, Listed::place)
                .map(target -> TargetInPlan.from(target, Objects.requireNonNull(standings.get(target.plan()))))
                .toResponse(uri);
    }

    /** The list as the description of the interface shows it. */
    @Schema(name = "TargetInPlanPage", requiredProperties = "items")
    record TargetInPlanPage(
            List<TargetInPlan> items, @Nullable String next) {}
}

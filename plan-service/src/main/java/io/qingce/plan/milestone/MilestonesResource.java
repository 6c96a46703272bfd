package io.qingce.plan.milestone;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.plan.filter.Listed;
import io.qingce.plan.filter.PlaceFilter;
import io.qingce.plan.filter.UnitFilter;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The milestones of all plans: as one list, and by the unit that answers for them. */
@Path("/api/milestones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "milestones", description = "节点")
public class MilestonesResource {

    private final MilestoneTable milestones;
    private final Units units;

    MilestonesResource(MilestoneTable milestones, Units units) {
        this.milestones = milestones;
        this.units = units;
    }

    @GET
    @Needs(Role.READER)
    @Operation(summary = "Lists milestones", description = "Each date of each, in the order of plans and of the print.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MilestonePage.class)))
    public Response list(
            @BeanParam @Valid PlaceFilter place,
            @BeanParam @Valid UnitFilter unit,
            @BeanParam @Valid MilestoneFilter filter,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        return Page.of(milestones.find(conditions(filter, place, unit), page), page, Listed::place)
                .map(MilestoneJson::from)
                .toResponse(uri);
    }

    @GET
    @Needs(Role.READER)
    @Path("/by-unit")
    @Operation(
            summary = "Lists milestones by unit",
            description =
                    "Under each unit that answers: the leads of the task; without any those responsible, then those "
                            + "who implement it. Milestones whose task names no unit stand under none.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnitMilestonesPage.class)))
    public Response byUnit(
            @BeanParam @Valid PlaceFilter place,
            @BeanParam @Valid UnitFilter unit,
            @BeanParam @Valid MilestoneFilter filter,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        return Page.of(milestones.byUnit(conditions(filter, place, unit), page), page, UnitMilestones::place)
                .toResponse(uri);
    }

    private Conditions conditions(MilestoneFilter filter, PlaceFilter place, UnitFilter unit) {
        return filter.conditions(place, unit.wanted(form -> units.names(place.region(), form)));
    }

    /** The list as the description of the interface shows it. */
    @Schema(name = "MilestonePage", requiredProperties = "items")
    record MilestonePage(
            List<MilestoneResponse> items, @Nullable String next) {}

    /** The list by unit as the description of the interface shows it. */
    @Schema(name = "UnitMilestonesPage", requiredProperties = "items")
    record UnitMilestonesPage(
            List<UnitMilestones> items, @Nullable String next) {}
}

package io.qingce.report.air.mean;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.representation.Revalidated;
import io.qingce.chassis.representation.Tabular;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.group.RegionGroup;
import io.qingce.report.group.RegionGroups;
import io.qingce.report.moment.MomentFilter;
import io.qingce.report.scope.AskedScope;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Named groups of regions, and the mean of the air over one of them. */
@Tag(name = "statistics", description = "统计")
@Path("/api/statistics")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
@Revalidated
@Tabular
public class GroupsResource {

    private final AirMeans means;
    private final MomentFilter moment;
    private final AskedScope scope;

    GroupsResource(AirMeans means, MomentFilter moment, AskedScope scope) {
        this.means = means;
        this.moment = moment;
        this.scope = scope;
    }

    /**
     * The groups that ship.
     *
     * @param items each with its regions and where the list stands
     * @param leftOut groups that bulletins speak of and whose list has no source that could be named
     */
    public record GroupList(List<RegionGroup> items, List<String> leftOut) {}

    /** The groups that can be asked for. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/groups")
    @APIResponseSchema(value = GroupList.class, responseCode = "200")
    @Operation(
            summary = "Named groups of regions, such as 168 cities, 2+26 and provinces (区域组)",
            description = "The groups that can be asked for.")
    public GroupList groups() {
        return new GroupList(RegionGroups.ALL, RegionGroups.LEFT_OUT);
    }

    /** The mean over a group, as bulletins print it, with the figures of its regions beside. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @LongComputation
    @Path("/air/group")
    @APIResponseSchema(value = AirMeanResponse.class, responseCode = "200")
    @Operation(
            summary = "Mean concentrations and ratios of days over a group of regions (区域平均)",
            description = "The mean over a group, as bulletins print it, with the figures of its regions beside.")
    public AirMeanResponse mean(@BeanParam GroupParameters query, @Context UriInfo uri) {
        return means.of(moment.asked(uri), scope.asked(), query);
    }
}

package io.qingce.report.ranking;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.representation.Revalidated;
import io.qingce.chassis.representation.Tabular;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Regions in the order of their air or of their surface water. */
@Tag(name = "rankings", description = "排名")
@Path("/api/rankings")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
@Revalidated
@Tabular
@APIResponse(responseCode = "404", description = "Unknown region")
@LongComputation
public class RankingResource {

    private final Rankings rankings;
    private final MomentFilter moment;
    private final AskedScope scope;

    public RankingResource(Rankings rankings, MomentFilter moment, AskedScope scope) {
        this.rankings = rankings;
        this.moment = moment;
        this.scope = scope;
    }

    /** The regions ranked by a figure of a period, or by its change; a region without a valid figure takes no place. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/air")
    @APIResponseSchema(value = RankingResponse.class, responseCode = "200")
    @Operation(
            summary = "Regions ranked by composite index, good days or an item, or by their change (空气质量排名)",
            description = "The regions ranked by a figure of a period, or by its change; a region without a valid "
                    + "figure takes no place.")
    public RankingResponse air(@BeanParam RankingParameters query, @Context UriInfo uri) {
        return rankings.air(moment.asked(uri), scope.asked(), query);
    }

    /** The regions ranked by the water quality index of their sections, smallest first. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/water")
    @APIResponseSchema(value = WaterRankingResponse.class, responseCode = "200")
    @Operation(
            summary = "Regions ranked by the city water quality index, or by its change (城市水质指数排名)",
            description = "The regions ranked by the water quality index of their sections, smallest first.")
    public WaterRankingResponse water(@BeanParam RankingParameters query, @Context UriInfo uri) {
        return rankings.water(moment.asked(uri), scope.asked(), query);
    }
}

package io.qingce.report.water;

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

/** Official figures of the surface water of a region. Reviewed samples stand before real-time ones of the same moment. */
@Tag(name = "statistics", description = "统计")
@Path("/api/statistics/water")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
@Revalidated
@Tabular
@APIResponse(responseCode = "404", description = "No section of a river or lake is registered in the region")
@LongComputation
public class WaterStatisticsResource {

    private final WaterReport report;
    private final MomentFilter moment;
    private final AskedScope scope;

    public WaterStatisticsResource(WaterReport report, MomentFilter moment, AskedScope scope) {
        this.report = report;
        this.moment = moment;
        this.scope = scope;
    }

    /** The class of every section over a period, and the shares of the classes, beside those of other periods. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @APIResponseSchema(value = WaterStatisticsResponse.class, responseCode = "200")
    @Operation(
            summary = "Classes of the sections of a region, their shares, main indicators and changes (地表水统计、同比、环比)",
            description = "The class of every section over a period, and the shares of the classes, beside those of "
                    + "other periods.")
    public WaterStatisticsResponse water(@BeanParam WaterParameters query, @Context UriInfo uri) {
        return report.of(moment.asked(uri), scope.asked(), query);
    }
}

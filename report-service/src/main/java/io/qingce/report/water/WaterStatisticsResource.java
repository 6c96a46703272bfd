package io.qingce.report.water;

import io.qingce.chassis.Problem;
import io.qingce.report.statistic.PeriodQuery;
import io.qingce.report.statistic.UnknownRegion;
import io.qingce.standards.period.Period;
import io.qingce.standards.water.WaterMean;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Official figures of the surface water of a region. Reviewed samples stand before real-time ones of the same moment. */
@Path("/api/statistics/water")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "400",
        description = "A value is missing or not allowed; the violations name it",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "No section of a river or lake is registered in the region",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class WaterStatisticsResource {

    private final WaterStatistics statistics;

    public WaterStatisticsResource(WaterStatistics statistics) {
        this.statistics = statistics;
    }

    /** The class of every section over a period, and the shares of the classes. */
    @GET
    @APIResponseSchema(value = WaterStatisticsResponse.class, responseCode = "200")
    @Operation(summary = "Classes of the sections of a region, their shares and main indicators (地表水统计)")
    public WaterStatisticsResponse water(
            @QueryParam("region")
                    @Parameter(required = true, description = "Full printed name of the region (区域全称)")
                    @Nullable
                    String region,
            @QueryParam("from") @Parameter(required = true, description = "First day, YYYY-MM-DD") @Nullable
                    String from,
            @QueryParam("to") @Parameter(required = true, description = "Last day, YYYY-MM-DD") @Nullable String to) {
        String name = PeriodQuery.region(region);
        Period period = PeriodQuery.period(from, to);
        int neededMonths = neededMonths(period);
        List<SectionYear> sections = statistics.of(name, period, neededMonths);
        if (sections.isEmpty()) {
            throw new UnknownRegion(name);
        }
        return WaterStatisticsResponse.of(name, period, neededMonths, sections);
    }

    private static int neededMonths(Period period) {
        if (period.isYear()) {
            return WaterMean.NEEDED_MONTHS;
        }
        return period.isQuarter() ? WaterMean.NEEDED_IN_QUARTER : 1;
    }
}

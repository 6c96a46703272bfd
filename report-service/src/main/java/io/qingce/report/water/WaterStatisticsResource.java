package io.qingce.report.water;

import io.qingce.chassis.Problem;
import io.qingce.report.statistic.AirComparison;
import io.qingce.report.statistic.AskedPeriod;
import io.qingce.report.statistic.UnknownRegion;
import io.qingce.standards.period.Period;
import io.qingce.standards.water.WaterMean;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

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
    private final Clock clock;

    public WaterStatisticsResource(WaterStatistics statistics, Clock clock) {
        this.statistics = statistics;
        this.clock = clock;
    }

    /** The class of every section over a period, and the shares of the classes, beside those of other periods. */
    @GET
    @APIResponseSchema(value = WaterStatisticsResponse.class, responseCode = "200")
    @Operation(summary = "Classes of the sections of a region, their shares, main indicators and changes (地表水统计、同比、环比)")
    public WaterStatisticsResponse water(@BeanParam WaterQuery query) {
        String region = query.region();
        AskedPeriod period = query.period(LocalDate.now(clock).minusDays(1));
        Set<AirComparison.Kind> compared = query.compare();
        List<SectionYear> sections = sections(region, period);
        if (sections.isEmpty()) {
            throw new UnknownRegion(region);
        }
        List<WaterComparison> comparisons = new ArrayList<>();
        for (AirComparison.Kind kind : compared) {
            kind.then(period).ifPresent(then -> {
                List<SectionYear> before = sections(region, then);
                comparisons.add(WaterComparison.of(kind, sections, before, response(region, then, before, List.of())));
            });
        }
        return response(region, period, sections, comparisons);
    }

    private List<SectionYear> sections(String region, AskedPeriod period) {
        return statistics.of(region, period.days(), neededMonths(period.days()));
    }

    private static WaterStatisticsResponse response(
            String region, AskedPeriod period, List<SectionYear> sections, List<WaterComparison> comparisons) {
        return WaterStatisticsResponse.of(region, period, neededMonths(period.days()), sections, comparisons);
    }

    private static int neededMonths(Period period) {
        if (period.isYear()) {
            return WaterMean.NEEDED_MONTHS;
        }
        return period.isQuarter() ? WaterMean.NEEDED_IN_QUARTER : 1;
    }
}

package io.qingce.report.air;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.representation.Revalidated;
import io.qingce.chassis.representation.Tabular;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.moment.AsOf;
import io.qingce.report.moment.MomentFilter;
import io.qingce.report.period.AirParameters;
import io.qingce.report.period.AirRegionsParameters;
import io.qingce.report.period.PeriodParameters;
import io.qingce.report.period.RuleSetUsed;
import io.qingce.report.region.RegionDay;
import io.qingce.report.region.RegionDayTable;
import io.qingce.report.scope.AskedScope;
import io.qingce.report.scope.RegionScope;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.period.RuleSet;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Official figures of the air of a region. */
@Tag(name = "statistics", description = "统计")
@Path("/api/statistics")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
@Revalidated
@Tabular
@APIResponse(responseCode = "404", description = "Unknown region")
public class StatisticsResource {

    private final AirStatistics statistics;
    private final RegionDayTable regionDays;
    private final AirReport report;
    private final MomentFilter moment;
    private final AskedScope scope;

    public StatisticsResource(
            AirStatistics statistics,
            RegionDayTable regionDays,
            AirReport report,
            MomentFilter moment,
            AskedScope scope) {
        this.statistics = statistics;
        this.regionDays = regionDays;
        this.report = report;
        this.moment = moment;
        this.scope = scope;
    }

    /** The figures of a region over a period, each with validity, all with their basis. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @LongComputation
    @Path("/air")
    @APIResponseSchema(value = AirStatisticsResponse.class, responseCode = "200")
    @Operation(
            summary = "Means, percentiles, days by AQI and composite index of a region over a period (空气质量统计)",
            description = "The figures of a region over a period, each with validity, all with their basis.")
    public AirStatisticsResponse air(@BeanParam AirParameters query, @Context UriInfo uri) {
        return report.of(moment.asked(uri), scope.asked(), query);
    }

    /** The same figures of several regions in one answer, in the order asked for. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @LongComputation
    @Path("/air/regions")
    @APIResponseSchema(value = AirReport.AirStatisticsList.class, responseCode = "200")
    @Operation(
            summary = "Figures of up to 50 regions, or of a group, over one period (多区域空气质量统计)",
            description = "The same figures of several regions in one answer, in the order asked for.")
    public AirReport.AirStatisticsList airOfRegions(@BeanParam AirRegionsParameters query, @Context UriInfo uri) {
        return report.ofEach(moment.asked(uri), scope.asked(), query);
    }

    /** The days of a region with their index, in order. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @LongComputation
    @Path("/air/days")
    @Operation(
            summary = "Daily AQI, level and primary pollutants of a region (空气质量日报)",
            description = "The days of a region with their index, in order.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT, implementation = AirDayPage.class)))
    public Response days(@BeanParam PeriodParameters query, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        AsOf asOf = moment.asked(uri);
        AirFigures figures = statistics.ofKnown(
                asOf, scope.asked(), query.region(), query.period(), query.series(), query.edition(), query.ruleSet());
        LocalDate after = page.after(1).map(last -> last.day(0)).orElse(LocalDate.MIN);
        page.count(() -> figures.days().size());
        StationShare share = figures.ruleSet().stationShare();
        List<RegionDay> found = figures.days().stream()
                .filter(day -> day.day().isAfter(after))
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(found, page, RegionDay::day)
                .map(day -> {
                    AirDay air = day.city().under(share);
                    return AirDayResponse.of(day, air, figures.index(air));
                })
                .toResponse(uri);
    }

    /** The named sets of rules with each of their switches. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/rule-sets")
    @APIResponseSchema(value = RuleSetList.class, responseCode = "200")
    @Operation(
            summary = "Sets of rules that figures are asked for by, switch by switch (统计口径)",
            description = "The named sets of rules with each of their switches.")
    public RuleSetList ruleSets() {
        return new RuleSetList(
                RuleSet.ALL.stream().map(RuleSetUsed::ofAir).toList(),
                RuleSet.ALL.stream().map(RuleSetUsed::ofWater).toList());
    }

    /** The sets, the default first, as they decide about the air and about surface water. */
    public record RuleSetList(List<RuleSetUsed> air, List<RuleSetUsed> water) {}

    /** The regions that have results. */
    @GET
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/regions")
    @APIResponseSchema(value = RegionList.class, responseCode = "200")
    @Operation(summary = "Regions with readings of the air (有数据的区域)", description = "The regions that have results.")
    public RegionList regions() {
        RegionScope asked = scope.asked();
        return new RegionList(regionDays.regions().stream()
                .filter(region -> asked.holds(region.name()))
                .toList());
    }

    /** The regions that have results, by name. */
    public record RegionList(List<RegionDayTable.Extent> items) {}

    /** One page of days; describes what {@link Page} sends. */
    record AirDayPage(List<AirDayResponse> items, @Nullable String next) {}
}

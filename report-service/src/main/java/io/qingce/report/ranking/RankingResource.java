package io.qingce.report.ranking;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.representation.Revalidated;
import io.qingce.chassis.representation.Tabular;
import io.qingce.report.air.AirFigures;
import io.qingce.report.air.AirStatistics;
import io.qingce.report.moment.AsOf;
import io.qingce.report.moment.MomentFilter;
import io.qingce.report.period.UnknownRegion;
import io.qingce.report.region.RegionDayTable;
import io.qingce.report.site.Sites;
import io.qingce.report.water.SectionYear;
import io.qingce.report.water.WaterStatistics;
import io.qingce.standards.period.Period;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
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

    private final AirStatistics statistics;
    private final RegionDayTable regionDays;
    private final WaterStatistics water;
    private final Sites sites;
    private final MomentFilter moment;

    public RankingResource(
            AirStatistics statistics,
            RegionDayTable regionDays,
            WaterStatistics water,
            Sites sites,
            MomentFilter moment) {
        this.statistics = statistics;
        this.regionDays = regionDays;
        this.water = water;
        this.sites = sites;
        this.moment = moment;
    }

    /** The regions ranked by a figure of a period, or by its change; a region without a valid figure takes no place. */
    @GET
    @Needs(Role.VIEWER)
    @Path("/air")
    @Transactional
    @APIResponseSchema(value = RankingResponse.class, responseCode = "200")
    @Operation(
            summary = "Regions ranked by composite index, good days or an item, or by their change (空气质量排名)",
            description = "The regions ranked by a figure of a period, or by its change; a region without a valid "
                    + "figure takes no place.")
    public RankingResponse air(@BeanParam RankingParameters query, @Context UriInfo uri) {
        AsOf asOf = moment.asked(uri);
        Period now = query.period();
        Period base = query.yearBefore();
        RankedFigure figure = query.figure;
        List<RankedRegion> standings = regions(query).stream()
                .map(region -> RankedRegion.of(
                        figure,
                        figures(asOf, query, region, now),
                        figures(asOf, query, region, base),
                        query.provisional))
                .toList();
        List<RankedRegion> known =
                standings.stream().filter(standing -> standing.now().isKnown()).toList();
        List<String> unknown = standings.stream()
                .filter(standing -> !standing.now().isKnown())
                .map(standing -> standing.now().region())
                .toList();
        if (known.isEmpty() && !unknown.isEmpty()) {
            throw new UnknownRegion(unknown.get(0));
        }
        return RankingResponse.of(query, known, unknown);
    }

    /** The regions ranked by the water quality index of their sections, smallest first. */
    @GET
    @Needs(Role.VIEWER)
    @Path("/water")
    @Transactional
    @APIResponseSchema(value = WaterRankingResponse.class, responseCode = "200")
    @Operation(
            summary = "Regions ranked by the city water quality index, or by its change (城市水质指数排名)",
            description = "The regions ranked by the water quality index of their sections, smallest first.")
    public WaterRankingResponse water(@BeanParam RankingParameters query, @Context UriInfo uri) {
        AsOf asOf = moment.asked(uri);
        List<String> regions = query.regions().isEmpty() ? sites.regionsWithWater() : query.regions();
        List<RankedWaterRegion> standings = regions.stream()
                .map(region -> RankedWaterRegion.of(
                        region, sections(asOf, region, query.period()), sections(asOf, region, query.yearBefore())))
                .toList();
        return WaterRankingResponse.of(query, standings);
    }

    private List<SectionYear> sections(AsOf asOf, String region, Period period) {
        return water.of(asOf, region, period, 1);
    }

    private List<String> regions(RankingParameters query) {
        return query.regions().isEmpty()
                ? regionDays.regions().stream().map(RegionDayTable.Extent::name).toList()
                : query.regions();
    }

    private AirFigures figures(AsOf asOf, RankingParameters query, String region, Period period) {
        return statistics.of(asOf, region, period, query.series(), query.edition(), query.ruleSet());
    }
}

package io.qingce.report.ranking;

import io.qingce.report.air.AirFigures;
import io.qingce.report.air.AirStatistics;
import io.qingce.report.moment.AsOf;
import io.qingce.report.period.UnknownRegion;
import io.qingce.report.region.RegionDayTable;
import io.qingce.report.site.Sites;
import io.qingce.report.water.SectionYear;
import io.qingce.report.water.WaterStatistics;
import io.qingce.standards.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Ranks regions by what was known as of a moment. */
@ApplicationScoped
public class Rankings {

    private final AirStatistics statistics;
    private final RegionDayTable regionDays;
    private final WaterStatistics water;
    private final Sites sites;

    Rankings(AirStatistics statistics, RegionDayTable regionDays, WaterStatistics water, Sites sites) {
        this.statistics = statistics;
        this.regionDays = regionDays;
        this.water = water;
        this.sites = sites;
    }

    /**
     * By a figure of the air, or by its change; a region without a valid figure takes no place.
     *
     * @throws UnknownRegion if none of them has sites or readings
     */
    @Transactional
    public RankingResponse air(AsOf asOf, RankingParameters query) {
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

    /** By the water quality index of their sections, smallest first. */
    @Transactional
    public WaterRankingResponse water(AsOf asOf, RankingParameters query) {
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

package io.qingce.report.ranking;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.air.AirFigures;
import io.qingce.report.air.AirStatistics;
import io.qingce.report.moment.AsOf;
import io.qingce.report.period.UnknownRegion;
import io.qingce.report.region.RegionDayTable;
import io.qingce.report.scope.RegionScope;
import io.qingce.report.site.Sites;
import io.qingce.report.water.SectionYear;
import io.qingce.report.water.WaterStatistics;
import io.qingce.standards.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;

/**
 * Ranks regions by what was known as of a moment. A place among others tells of the others: who sees a part has regions ranked that
 * are named, all of which are in scope, a group that is in scope as a whole, or all that are.
 */
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
     * @throws ProblemException 403 if a region that is named, or one of the group, is out of scope
     * @throws UnknownRegion if none of them has sites or readings
     */
    @Transactional
    public RankingResponse air(AsOf asOf, RegionScope scope, RankingParameters query) {
        Period now = query.period();
        Period base = query.yearBefore();
        RankedFigure figure = query.figure;
        List<RankedRegion> standings =
                regions(
                                scope,
                                query,
                                () -> regionDays.regions().stream()
                                        .map(RegionDayTable.Extent::name)
                                        .toList())
                        .stream()
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

    /**
     * By the water quality index of their sections, smallest first.
     *
     * @throws ProblemException 403 if a region that is named, or one of the group, is out of scope
     */
    @Transactional
    public WaterRankingResponse water(AsOf asOf, RegionScope scope, RankingParameters query) {
        List<RankedWaterRegion> standings = regions(scope, query, sites::regionsWithWater).stream()
                .map(region -> RankedWaterRegion.of(
                        region, sections(asOf, region, query.period()), sections(asOf, region, query.yearBefore())))
                .toList();
        return WaterRankingResponse.of(query, standings);
    }

    private List<SectionYear> sections(AsOf asOf, String region, Period period) {
        return water.of(asOf, region, period, 1);
    }

    private static List<String> regions(RegionScope scope, RankingParameters query, Supplier<List<String>> all) {
        List<String> named = query.regions(scope);
        return named.isEmpty() ? scope.kept(all.get()) : named;
    }

    private AirFigures figures(AsOf asOf, RankingParameters query, String region, Period period) {
        return statistics.of(asOf, region, period, query.series(), query.edition(), query.ruleSet());
    }
}

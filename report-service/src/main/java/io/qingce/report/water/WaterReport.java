package io.qingce.report.water;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.moment.AsOf;
import io.qingce.report.period.AskedPeriod;
import io.qingce.report.period.ComparisonKind;
import io.qingce.report.period.UnknownRegion;
import io.qingce.report.scope.RegionScope;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.water.WaterMean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is answered about the surface water of a region; signed figures are the same answer. */
@ApplicationScoped
public class WaterReport {

    private final WaterStatistics statistics;
    private final Clock clock;

    WaterReport(WaterStatistics statistics, Clock clock) {
        this.statistics = statistics;
        this.clock = clock;
    }

    /**
     * The classes of the sections of a region, or of one site, over a period, beside other periods as far as asked for.
     *
     * @throws ProblemException 403 if it is out of scope
     * @throws UnknownRegion without a section
     */
    public WaterStatisticsResponse of(AsOf asOf, RegionScope scope, WaterParameters query) {
        AskedPeriod period = query.period(LocalDate.now(clock).minusDays(1));
        Set<ComparisonKind> compared = query.compare();
        List<SectionYear> sections = sections(asOf, scope, query, period);
        String region =
                query.site == null ? query.region() : sections.get(0).site().name();
        List<WaterComparison> comparisons = new ArrayList<>();
        for (ComparisonKind kind : compared) {
            kind.then(period).ifPresent(then -> {
                List<SectionYear> before = sections(asOf, scope, query, then);
                comparisons.add(WaterComparison.of(
                        kind, sections, before, response(region, then, query.ruleSet(), before, List.of())));
            });
        }
        return response(region, period, query.ruleSet(), sections, comparisons);
    }

    private List<SectionYear> sections(AsOf asOf, RegionScope scope, WaterParameters query, AskedPeriod period) {
        int needed = neededMonths(period.days());
        String site = query.site;
        if (site != null) {
            return statistics
                    .ofSite(asOf, scope, site, period.days(), needed, query.ruleSet())
                    .map(List::of)
                    .orElseThrow(() -> QueryValue.refused(
                            "site",
                            "unknown-site",
                            Words.both("没有此编码的地表水点位。", "No site of surface water has this code.")));
        }
        scope.require(query.region());
        List<SectionYear> sections = statistics.of(asOf, query.region(), period.days(), needed, query.ruleSet());
        if (sections.isEmpty()) {
            throw new UnknownRegion(query.region());
        }
        return sections;
    }

    private static WaterStatisticsResponse response(
            String region,
            AskedPeriod period,
            RuleSet ruleSet,
            List<SectionYear> sections,
            List<WaterComparison> comparisons) {
        return WaterStatisticsResponse.of(region, period, neededMonths(period.days()), ruleSet, sections, comparisons);
    }

    private static int neededMonths(Period period) {
        if (period.isYear()) {
            return WaterMean.NEEDED_MONTHS;
        }
        return period.isQuarter() ? WaterMean.NEEDED_IN_QUARTER : 1;
    }
}

package io.qingce.report.water;

import io.qingce.report.statistic.AirComparison;
import io.qingce.report.statistic.AskedPeriod;
import io.qingce.report.statistic.UnknownRegion;
import io.qingce.standards.period.Period;
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
     * The classes of the sections over a period, beside other periods as far as asked for.
     *
     * @throws UnknownRegion without a section
     */
    public WaterStatisticsResponse of(WaterQuery query) {
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

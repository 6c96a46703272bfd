package io.qingce.report.calculation;

import io.qingce.report.air.AirFigures;
import io.qingce.report.air.DayFigures;
import io.qingce.report.air.IndexFigure;
import io.qingce.report.air.ItemFigure;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.PeriodStatistics;
import io.qingce.standards.period.RuleSet;
import java.util.List;
import java.util.Map;

/**
 * The statistics of one series of days under one edition.
 *
 * @param edition as asked for
 * @param document the standard whose rules assess
 * @param items SO2 NO2 PM10 PM2.5 CO O3: means, for CO the 95th, for ozone the 90th percentile
 * @param days days by index
 * @param compositeIndex composite index
 * @param rules the switches of the rules by name
 */
public record AirStatisticsResult(
        String edition,
        String document,
        List<ItemFigure> items,
        DayFigures days,
        IndexFigure compositeIndex,
        Map<String, String> rules) {

    static AirStatisticsResult of(String edition, PeriodStatistics statistics, List<AirDay> days) {
        return new AirStatisticsResult(
                edition,
                statistics.rules().edition().assessmentClause("").document(),
                AirItem.BASIC.stream()
                        .map(item -> ItemFigure.of(item, statistics))
                        .toList(),
                DayFigures.of(statistics.days(), AirFigures.dayValidity(statistics, days)),
                IndexFigure.of(statistics.compositeIndex()),
                switches(statistics.rules().ruleSet()));
    }

    private static Map<String, String> switches(RuleSet set) {
        return Map.of(
                "ruleSet", set.name().code(),
                "dailyOzone", set.dailyOzone().name(),
                "missingItem", set.missingItem().name(),
                "dailyInput", set.dailyInput().name());
    }
}

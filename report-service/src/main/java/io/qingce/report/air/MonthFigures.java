package io.qingce.report.air;

import io.qingce.report.ledger.AirCode;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.DayCounts;
import io.qingce.standards.period.ItemAttainment;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodStatistics;
import io.qingce.standards.period.PeriodValue;
import io.qingce.standards.period.Statistic;
import io.qingce.standards.period.Validity;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One whole month of a period by itself (逐月情况).
 *
 * @param month such as 2025-07
 * @param concentrations item to its printed mean, for CO the 95th, for ozone the 90th percentile
 * @param exceedingItems items above the limit that a year is held against, for reference 超标项目
 * @param polluted whether there is one 污染月份
 * @param validDays days with an index 有效天数
 * @param valid whether the counts may stand
 * @param good AQI at most 100 优良
 * @param exceeding AQI above 100 超标
 * @param heavy AQI above 200 重度及以上污染
 * @param primaryPollutants item to the exceeding days on which it was primary; a tie counts for each 超标天首要污染物
 */
public record MonthFigures(
        String month,
        Map<String, BigDecimal> concentrations,
        List<String> exceedingItems,
        boolean polluted,
        int validDays,
        boolean valid,
        int good,
        int exceeding,
        int heavy,
        Map<String, Long> primaryPollutants) {

    /** The whole months of the period of these figures, in order. */
    static List<MonthFigures> of(AirFigures figures) {
        return figures.statistics().period().wholeMonths().stream()
                .map(month -> of(month, figures))
                .toList();
    }

    private static MonthFigures of(YearMonth month, AirFigures figures) {
        PeriodStatistics statistics = PeriodStatistics.of(
                figures.statistics().rules(), Period.ofMonth(month), figures.air(), figures.treatment());
        DayCounts days = statistics.days();
        Validity validity = AirFigures.dayValidity(
                statistics,
                figures.air().stream()
                        .filter(day -> YearMonth.from(day.date()).equals(month))
                        .toList());
        Map<String, BigDecimal> concentrations = new LinkedHashMap<>();
        Map<String, Long> primary = new LinkedHashMap<>();
        for (AirItem item : AirItem.BASIC) {
            statistics.headline(item).known().ifPresent(value -> concentrations.put(AirCode.of(item), value.rounded()));
            days.exceedingShare(item)
                    .known()
                    .filter(share -> share.part() > 0)
                    .ifPresent(share -> primary.put(AirCode.of(item), share.part()));
        }
        List<String> exceedingItems = AirItem.BASIC.stream()
                .filter(item -> isExceeding(statistics, item))
                .map(AirCode::of)
                .toList();
        return new MonthFigures(
                month.toString(),
                concentrations,
                exceedingItems,
                !exceedingItems.isEmpty(),
                days.valid(),
                validity.isValid(),
                days.good(),
                days.exceeding(),
                days.heavy(),
                primary);
    }

    private static boolean isExceeding(PeriodStatistics statistics, AirItem item) {
        return ItemAttainment.limit(statistics.rules().edition(), item, Statistic.headline(item))
                .flatMap(limit -> statistics
                        .headline(item)
                        .known()
                        .map(PeriodValue::forAttainment)
                        .filter(value -> value.compareTo(limit) > 0))
                .isPresent();
    }
}

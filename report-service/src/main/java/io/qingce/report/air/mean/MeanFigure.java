package io.qingce.report.air.mean;

import io.qingce.chassis.language.Words;
import io.qingce.report.air.AirFigures;
import io.qingce.report.ledger.AirCode;
import io.qingce.standards.aqi.AqiLevel;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.DayCounts;
import io.qingce.standards.period.PeriodValue;
import io.qingce.standards.period.Statistic;
import io.qingce.standards.result.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A figure of which a mean over regions is printed.
 *
 * @param code as in an answer
 * @param name in Chinese
 * @param unit its unit
 * @param of the printed figure of a region
 * @param stands whether that figure may stand
 */
record MeanFigure(
        String code,
        String name,
        String unit,
        Function<AirFigures, Optional<BigDecimal>> of,
        Predicate<AirFigures> stands) {

    /** The six items and the ratios of days, in the order of bulletins. */
    static final List<MeanFigure> ALL = Stream.concat(AirItem.BASIC.stream().map(MeanFigure::ofItem), ratios())
            .toList();

    private static MeanFigure ofItem(AirItem item) {
        Statistic statistic = Statistic.headline(item);
        return new MeanFigure(
                AirCode.of(item),
                Words.both(item.chinese() + statistic.chinese(), item.english() + ", " + statistic.english()),
                item.unit().symbol(),
                figures -> figures.statistics().headline(item).known().map(PeriodValue::rounded),
                figures -> figures.statistics().validity(item).isValid());
    }

    private static Stream<MeanFigure> ratios() {
        return Stream.of(
                ofDays("goodRatio", Words.both("优良天数比例", "share of good and excellent days"), DayCounts::goodRatio),
                ofLevel("excellentRatio", AqiLevel.EXCELLENT),
                ofLevel("goodOnlyRatio", AqiLevel.GOOD),
                ofLevel("lightRatio", AqiLevel.LIGHTLY_POLLUTED),
                ofLevel("moderateRatio", AqiLevel.MODERATELY_POLLUTED),
                ofDays(
                        "heavyRatio",
                        Words.both("重度及以上污染天数比例", "share of heavily and severely polluted days"),
                        DayCounts::heavyRatio),
                ofLevel("severeRatio", AqiLevel.SEVERELY_POLLUTED));
    }

    private static MeanFigure ofLevel(String code, AqiLevel level) {
        return ofDays(
                code,
                Words.both(level.chinese() + "天数比例", "share of days: " + level.english()),
                days -> days.ratio(level));
    }

    private static MeanFigure ofDays(String code, String name, Function<DayCounts, Outcome<Percentage>> ratio) {
        return new MeanFigure(
                code,
                name,
                "%",
                figures -> ratio.apply(figures.statistics().days()).known().map(Percentage::rounded),
                figures -> figures.dayValidity().isValid());
    }

    /** The mean over the regions that have the figure. */
    AirMeanResponse.Mean over(List<AirFigures> regions) {
        List<Exact> printed = new ArrayList<>();
        int decimals = 0;
        int provisional = 0;
        for (AirFigures region : regions) {
            Optional<BigDecimal> figure = of.apply(region);
            if (figure.isPresent()) {
                printed.add(Exact.of(figure.get()));
                decimals = Math.max(decimals, figure.get().scale());
                provisional += stands.test(region) ? 0 : 1;
            }
        }
        if (printed.isEmpty()) {
            return new AirMeanResponse.Mean(code, name, unit, null, null, 0, 0);
        }
        Exact mean = Exact.mean(printed);
        return new AirMeanResponse.Mean(
                code, name, unit, mean.round(decimals), mean.toString(), printed.size(), provisional);
    }
}

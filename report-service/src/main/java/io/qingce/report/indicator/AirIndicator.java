package io.qingce.report.indicator;

import io.qingce.report.air.AirFigures;
import io.qingce.report.air.Basis;
import io.qingce.report.figure.Dimension;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.FigureBasis;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.plan.Span;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.AirEdition;
import io.qingce.standards.air.AirLimits;
import io.qingce.standards.air.Grade;
import io.qingce.standards.aqi.AqiLevel;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.DayCounts;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodRules;
import io.qingce.standards.period.PeriodStatistics;
import io.qingce.standards.period.PeriodValue;
import io.qingce.standards.period.Validity;
import io.qingce.standards.result.Outcome;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Indicators of plans that are computed from the air (空气类指标). */
public enum AirIndicator {
    PM25_ANNUAL_MEAN("pm25-annual-mean", AirItem.PM25),
    O3_COMPLIANCE("o3-compliance", AirItem.O3),
    GOOD_AIR_DAYS_RATIO("good-air-days-ratio", ratio(DayCounts::goodRatio)),
    EXCELLENT_AIR_DAYS_RATIO("excellent-air-days-ratio", ratio(DayCounts::excellentRatio)),
    HEAVY_POLLUTION_DAYS_RATIO("heavy-pollution-days-ratio", ratio(DayCounts::heavyRatio)),
    HEAVY_POLLUTION_DAYS("heavy-pollution-days", count(DayCounts::heavy)),
    SEVERE_POLLUTION_DAYS("severe-pollution-days", count(DayCounts::severe));

    private final String key;
    private final String statistic;
    private final Function<AirFigures, Number> compute;

    /** A number on its way into a figure. */
    private record Number(
            Optional<Exact> exact, int decimals, String unit, Validity validity, Optional<BigDecimal> limit) {}

    AirIndicator(String key, AirItem item) {
        this(key, figures -> concentration(figures, item));
    }

    AirIndicator(String key, Function<AirFigures, Number> compute) {
        this.key = key;
        this.statistic = IndicatorWords.statistic(key);
        this.compute = compute;
    }

    /** The indicator of this key. */
    public static Optional<AirIndicator> of(String key) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.key.equals(key))
                .findFirst();
    }

    public String key() {
        return key;
    }

    /** A share of days in per cent, not a number of them. */
    public boolean isShare() {
        return switch (this) {
            case GOOD_AIR_DAYS_RATIO, EXCELLENT_AIR_DAYS_RATIO, HEAVY_POLLUTION_DAYS_RATIO -> true;
            case PM25_ANNUAL_MEAN, O3_COMPLIANCE, HEAVY_POLLUTION_DAYS, SEVERE_POLLUTION_DAYS -> false;
        };
    }

    /** The exact figure of any days, whether they may stand or not. */
    public Optional<Exact> exact(PeriodStatistics statistics) {
        DayCounts days = statistics.days();
        return switch (this) {
            case PM25_ANNUAL_MEAN -> statistics.headline(AirItem.PM25).known().map(PeriodValue::exact);
            case O3_COMPLIANCE -> statistics.headline(AirItem.O3).known().map(PeriodValue::exact);
            case GOOD_AIR_DAYS_RATIO -> days.goodRatio().known().map(Percentage::exact);
            case EXCELLENT_AIR_DAYS_RATIO -> days.excellentRatio().known().map(Percentage::exact);
            case HEAVY_POLLUTION_DAYS_RATIO -> days.heavyRatio().known().map(Percentage::exact);
            case HEAVY_POLLUTION_DAYS ->
                Optional.of(days.heavy()).filter(n -> days.valid() > 0).map(Exact::of);
            case SEVERE_POLLUTION_DAYS ->
                Optional.of(days.severe()).filter(n -> days.valid() > 0).map(Exact::of);
        };
    }

    /** Official decimals of the figure. */
    public int decimals(PeriodRules rules) {
        return switch (this) {
            case PM25_ANNUAL_MEAN -> rules.decimals().of(AirItem.PM25);
            case O3_COMPLIANCE -> rules.decimals().of(AirItem.O3);
            case GOOD_AIR_DAYS_RATIO, EXCELLENT_AIR_DAYS_RATIO, HEAVY_POLLUTION_DAYS_RATIO -> 1;
            case HEAVY_POLLUTION_DAYS, SEVERE_POLLUTION_DAYS -> 0;
        };
    }

    /** A mean or percentile, not a number or share of days. */
    boolean isConcentration() {
        return this == PM25_ANNUAL_MEAN || this == O3_COMPLIANCE;
    }

    /** The days as they take part in this indicator: exceptional events leave concentrations, not counts of days. */
    public List<AirDay> days(AirFigures figures) {
        return isConcentration() ? figures.concentrationDays() : figures.air();
    }

    /** Whether a day by its index counts for an indicator of days. */
    public boolean counts(AqiLevel level) {
        return switch (this) {
            case GOOD_AIR_DAYS_RATIO -> level.ordinal() <= AqiLevel.GOOD.ordinal();
            case EXCELLENT_AIR_DAYS_RATIO -> level == AqiLevel.EXCELLENT;
            case HEAVY_POLLUTION_DAYS_RATIO, HEAVY_POLLUTION_DAYS ->
                level.ordinal() >= AqiLevel.HEAVILY_POLLUTED.ordinal();
            case SEVERE_POLLUTION_DAYS -> level == AqiLevel.SEVERELY_POLLUTED;
            case PM25_ANNUAL_MEAN, O3_COMPLIANCE -> false;
        };
    }

    /** The figure of a region over the days assessed so far. */
    public Figure figure(AirFigures figures) {
        Number number = compute.apply(figures);
        Validity validity = number.validity();
        return new Figure(
                number.exact(),
                number.decimals(),
                Dimension.ofReadings(key, number.unit(), span(figures)),
                shortfall(validity),
                validity.valid(),
                validity.needed(),
                EditionChoice.code(figures.statistics().rules().edition()),
                figures.isSimulated(),
                number.limit(),
                new FigureBasis(
                        statistic,
                        number.exact()
                                .map(exact -> exact.toDecimal(Figure.SHOWN))
                                .orElse(null),
                        number.exact().map(Exact::toString).orElse(null),
                        null,
                        null,
                        Basis.of(figures),
                        null,
                        null));
    }

    /** Why a figure of so many days may not stand, if so. */
    static Optional<Reason> shortfall(Validity validity) {
        return validity.shortfall()
                .map(reason -> Reasons.tooFewDays(
                        validity.valid(),
                        validity.needed(),
                        validity.shortMonths().stream().map(Object::toString).toList()));
    }

    private static Span span(AirFigures figures) {
        Period period = figures.statistics().period();
        return new Span(period.from(), period.to());
    }

    private static Number concentration(AirFigures figures, AirItem item) {
        AirEdition edition = figures.statistics().rules().edition();
        return new Number(
                figures.statistics().headline(item).known().map(PeriodValue::exact),
                figures.statistics().rules().decimals().of(item),
                item.unit().symbol(),
                figures.statistics().validity(item),
                AirLimits.dailyLimit(edition, item, Grade.II));
    }

    private static Function<AirFigures, Number> ratio(Function<DayCounts, Outcome<Percentage>> ratio) {
        return figures -> new Number(
                ratio.apply(figures.statistics().days()).known().map(Percentage::exact),
                1,
                "%",
                figures.dayValidity(),
                Optional.empty());
    }

    private static Function<AirFigures, Number> count(Function<DayCounts, Integer> count) {
        return figures -> {
            DayCounts days = figures.statistics().days();
            Optional<Exact> exact = days.valid() == 0 ? Optional.empty() : Optional.of(Exact.of(count.apply(days)));
            return new Number(exact, 0, "天", figures.dayValidity(), Optional.empty());
        };
    }
}

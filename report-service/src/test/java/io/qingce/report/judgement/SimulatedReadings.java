package io.qingce.report.judgement;

import io.qingce.report.air.AirFigures;
import io.qingce.report.air.SomeAir;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.forecast.Forecast;
import io.qingce.report.forecast.PastYears;
import io.qingce.report.indicator.AirIndicator;
import io.qingce.report.indicator.AssessedSet;
import io.qingce.report.indicator.CompositeIndexFigure;
import io.qingce.report.indicator.WaterIndicator;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import io.qingce.report.water.SectionYear;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.period.Period;
import io.qingce.standards.water.SectionAssessment;
import io.qingce.standards.water.WaterBody;
import io.qingce.standards.water.WaterMean;
import io.qingce.standards.water.WaterRules;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Made-up readings of one region: haze in winter every year, and four sections of the classes Ⅱ, Ⅲ, Ⅳ and 劣Ⅴ. */
final class SimulatedReadings implements Readings {

    private static final List<String> AMMONIA = List.of("0.4", "0.9", "1.4", "2.5");

    private static AirFigures air(Period days) {
        return SomeAir.figures(days, SimulatedReadings::haze);
    }

    private static String haze(LocalDate day) {
        boolean isWinter = day.getMonthValue() < 3 || day.getMonthValue() > 10;
        return !isWinter ? "30" : day.getDayOfMonth() % 10 == 0 ? "180" : "80";
    }

    @Override
    public Optional<Figure> figure(Target target, Assessment assessment) {
        return AirIndicator.of(target.indicator())
                .map(indicator -> indicator.figure(air(assessment.passed())))
                .or(() -> WaterIndicator.of(target.indicator()).map(indicator -> water(indicator, target, assessment)));
    }

    private static Figure water(WaterIndicator indicator, Target target, Assessment assessment) {
        Span days = new Span(assessment.span().from(), assessment.lastCounted());
        List<SectionYear> sections = indicator.kinds().contains(SiteKind.RIVER_SECTION)
                ? AMMONIA.stream().map(ammonia -> section(ammonia, days)).toList()
                : List.of();
        int needed = assessment.phase() == Assessment.Phase.OVER ? WaterMean.NEEDED_MONTHS : 1;
        return indicator.figure(sections, needed, target.unit(), AssessedSet.of(target, days), days);
    }

    private static SectionYear section(String ammonia, Span days) {
        SortedMap<YearMonth, Map<WaterItem, Exact>> monthly = new TreeMap<>();
        Stream.iterate(
                        YearMonth.from(days.from()),
                        month -> !month.isAfter(YearMonth.from(days.to())),
                        month -> month.plusMonths(1))
                .forEach(month -> monthly.put(month, Map.of(WaterItem.NH3N, Exact.parse(ammonia))));
        String name = "模拟断面" + ammonia;
        return new SectionYear(
                new Site(name, 1, name, SiteKind.RIVER_SECTION, "某市", false, true, "III"),
                WaterRules.OFFICIAL,
                monthly,
                List.of(),
                SectionAssessment.of(
                        WaterRules.OFFICIAL, WaterBody.RIVER, Map.of(WaterItem.NH3N, Exact.parse(ammonia))));
    }

    @Override
    public Optional<Figure> beside(Target target, Assessment assessment) {
        return Optional.empty();
    }

    @Override
    public Figure compositeIndex(Target target, Period days) {
        return CompositeIndexFigure.of(air(days));
    }

    @Override
    public Forecast forecast(Target target, Predicate<Exact> meets, Assessment assessment) {
        return AirIndicator.of(target.indicator())
                .map(indicator -> new PastYears(SimulatedReadings::air, 3).forecast(indicator, assessment, meets))
                .orElse(Forecast.NONE);
    }
}

package io.qingce.report.attainment;

import io.qingce.report.air.RegionAir;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.forecast.Forecast;
import io.qingce.report.forecast.PastYears;
import io.qingce.report.indicator.AirIndicator;
import io.qingce.report.indicator.AssessedAir;
import io.qingce.report.indicator.AssessedSet;
import io.qingce.report.indicator.BlackWaterFigure;
import io.qingce.report.indicator.CompositeIndexFigure;
import io.qingce.report.indicator.ThreeYearFigure;
import io.qingce.report.indicator.WaterIndicator;
import io.qingce.report.judgement.Readings;
import io.qingce.report.moment.AsOf;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.report.site.SiteKind;
import io.qingce.report.water.SectionYear;
import io.qingce.report.water.WaterStatistics;
import io.qingce.standards.number.Exact;
import io.qingce.standards.period.Period;
import io.qingce.standards.water.WaterMean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the readings of the region of one plan say; figures of the same days are computed once. */
final class PlanReadings implements Readings {

    private final AsOf asOf;
    private final String region;
    private final AssessedAir air;
    private final WaterStatistics water;
    private final AttainmentConfig config;
    private final Map<Sections, List<SectionYear>> sections = new HashMap<>();

    /** Which sites of the water over which days. */
    private record Sections(Set<SiteKind> kinds, Period days) {}

    /**
     * Readings of one region.
     *
     * @param asOf with what was known of the water then
     * @param air its air
     */
    PlanReadings(AsOf asOf, String region, RegionAir air, WaterStatistics water, AttainmentConfig config) {
        this.asOf = asOf;
        this.region = region;
        this.air = new AssessedAir(air);
        this.water = water;
        this.config = config;
    }

    @Override
    public Optional<Figure> figure(Target target, Assessment assessment) {
        if (!target.asksForThreeYears()) {
            return ofDays(target, assessment);
        }
        List<Figure> years = IntStream.of(2, 1, 0)
                .mapToObj(back -> ofDays(target, before(assessment, back)))
                .flatMap(Optional::stream)
                .toList();
        return years.isEmpty() ? Optional.empty() : Optional.of(ThreeYearFigure.of(years));
    }

    /** The whole days of an earlier year. */
    private static Assessment before(Assessment assessment, int back) {
        Span span = assessment.span();
        Span then = new Span(span.from().minusYears(back), span.to().minusYears(back));
        return back == 0 ? assessment : new Assessment(then, then.to());
    }

    private Optional<Figure> ofDays(Target target, Assessment assessment) {
        return AirIndicator.of(target.indicator())
                .map(indicator -> air.figure(indicator, target, assessment.passed()))
                .or(() -> waterFigure(target, assessment));
    }

    @Override
    public Optional<Figure> beside(Target target, Assessment assessment) {
        return BlackWaterFigure.of(asOf, water, region, target, assessment);
    }

    @Override
    public Figure compositeIndex(Target target, Period days) {
        return CompositeIndexFigure.of(air.of(target).apply(days));
    }

    @Override
    public Forecast forecast(Target target, Predicate<Exact> meets, Assessment assessment) {
        return target.asksForThreeYears()
                ? Forecast.NONE
                : AirIndicator.of(target.indicator())
                        .map(indicator -> new PastYears(air.of(target), config.forecastYears())
                                .forecast(indicator, assessment, meets))
                        .orElse(Forecast.NONE);
    }

    private Optional<Figure> waterFigure(Target target, Assessment assessment) {
        Span passed = new Span(assessment.passed().from(), assessment.passed().to());
        int neededMonths = assessment.phase() == Assessment.Phase.OVER ? WaterMean.NEEDED_MONTHS : 1;
        return WaterIndicator.of(target.indicator())
                .map(indicator -> indicator.figure(
                        sections.computeIfAbsent(
                                new Sections(indicator.kinds(), assessment.passed()),
                                asked -> water.of(asOf, asked.kinds(), region, asked.days(), neededMonths)),
                        neededMonths,
                        target.unit(),
                        AssessedSet.of(target, passed),
                        passed));
    }
}

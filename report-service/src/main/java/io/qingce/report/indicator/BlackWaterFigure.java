package io.qingce.report.indicator;

import io.qingce.chassis.language.Words;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Dimension;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.FigureBasis;
import io.qingce.report.figure.Reasons;
import io.qingce.report.moment.AsOf;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Target;
import io.qingce.report.term.StandardWords;
import io.qingce.report.water.BlackWater;
import io.qingce.report.water.WaterStatistics;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.period.Period;
import io.qingce.standards.waterbody.BlackOdorous;
import java.util.List;
import java.util.Optional;

/**
 * What samples say about black-and-odorous waters 黑臭水体 while a target waits for its report: how many of the waters on the list are
 * still black, or which share. It decides nothing, since a department's list and report do (消除以清单和填报为准).
 */
public final class BlackWaterFigure {

    private static final String INDICATORS = "black-odorous";
    private static final String RURAL = "rural";
    private static final String PERCENT = "%";

    private BlackWaterFigure() {}

    /** The figure beside a target; empty for other indicators, before the period, and without a water on the list. */
    public static Optional<Figure> of(
            AsOf asOf, WaterStatistics water, String region, Target target, Assessment assessment) {
        if (!target.indicator().startsWith(INDICATORS) || assessment.phase() == Assessment.Phase.NOT_BEGUN) {
            return Optional.empty();
        }
        BlackOdorous.Rule rule =
                target.indicator().contains(RURAL) ? BlackOdorous.Rule.RURAL : BlackOdorous.Rule.URBAN_THREE_ITEMS;
        List<BlackWater> waters = water.blackWaters(asOf, region, assessment.passed(), rule);
        return waters.isEmpty() ? Optional.empty() : Optional.of(figure(target, assessment, rule, waters));
    }

    private static Figure figure(
            Target target, Assessment assessment, BlackOdorous.Rule rule, List<BlackWater> waters) {
        Period passed = assessment.passed();
        List<BlackOdorous.Grade> grades =
                waters.stream().flatMap(water -> water.grade().known().stream()).toList();
        long black = grades.stream()
                .filter(grade -> grade != BlackOdorous.Grade.NONE)
                .count();
        boolean isShare = PERCENT.equals(target.unit());
        Optional<Exact> exact = grades.isEmpty()
                ? Optional.empty()
                : Optional.of(isShare ? new Percentage(black, grades.size()).exact() : Exact.of(black));
        return new Figure(
                exact,
                isShare ? 1 : 0,
                Dimension.ofReadings(target.indicator(), isShare ? PERCENT : "个", new Span(passed.from(), passed.to())),
                Optional.of(Reasons.onlyBeside(black, grades.size(), waters.size())),
                null,
                null,
                "城市黑臭水体整治工作指南",
                waters.stream().anyMatch(water -> water.site().simulated()),
                Optional.empty(),
                basis(rule, waters, exact));
    }

    private static FigureBasis basis(BlackOdorous.Rule rule, List<BlackWater> waters, Optional<Exact> exact) {
        return new FigureBasis(
                Words.both(
                        "监测仍为黑臭的水体，判定规则" + rule + "；是否消除以清单和填报为准",
                        "waters on the list that are still black by samples, " + rule
                                + "; whether they are eliminated is for the list and the report to say"),
                exact.map(value -> value.toDecimal(Figure.SHOWN)).orElse(null),
                exact.map(Exact::toString).orElse(null),
                null,
                null,
                null,
                waters.stream().map(BlackWaterFigure::section).toList(),
                null);
    }

    private static FigureBasis.Section section(BlackWater water) {
        return new FigureBasis.Section(
                water.site().code(),
                water.site().name(),
                water.grade().known().map(StandardWords::of).orElse(null),
                water.samples(),
                1,
                List.of(),
                List.of(),
                null,
                null,
                water.site().simulated());
    }
}

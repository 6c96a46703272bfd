package io.qingce.report.indicator;

import io.qingce.chassis.language.Words;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reason;
import io.qingce.report.plan.Span;
import io.qingce.standards.number.Exact;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.statistics.ThreeYearMean;
import java.util.List;
import java.util.Optional;

/** The moving mean of a year and the two before it (三年滑动平均), where a target asks for one. */
public final class ThreeYearFigure {

    private ThreeYearFigure() {}

    /**
     * The mean of three annual figures; it may stand only if all three may.
     *
     * @param years the annual figures, the year assessed last
     */
    public static Figure of(List<Figure> years) {
        Figure last = years.get(years.size() - 1);
        Optional<Reason> shortfall =
                years.stream().flatMap(year -> year.shortfall().stream()).findFirst();
        Optional<Exact> mean = years.stream().anyMatch(year -> year.exact().isEmpty())
                ? Optional.empty()
                : ThreeYearMean.of(years.stream()
                                .map(year -> Outcome.of(year.exact().orElseThrow()))
                                .toList())
                        .known();
        return new Figure(
                mean,
                last.decimals(),
                last.dimension()
                        .over(new Span(
                                years.get(0).dimension().span().from(),
                                last.dimension().span().to())),
                shortfall,
                last.valid(),
                last.needed(),
                last.edition(),
                years.stream().anyMatch(Figure::simulated),
                last.standardLimit(),
                last.basis().of(threeYears(last.basis().statistic()), mean.orElse(null)));
    }

    private static String threeYears(String statistic) {
        Words one = Words.of(statistic);
        return Words.both(one.zh() + "；三年滑动平均", one.en() + "; moving mean of three years");
    }
}

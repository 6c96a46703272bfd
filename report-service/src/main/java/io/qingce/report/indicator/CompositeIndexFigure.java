package io.qingce.report.indicator;

import io.qingce.chassis.language.Words;
import io.qingce.report.air.AirFigures;
import io.qingce.report.air.Basis;
import io.qingce.report.figure.Dimension;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.FigureBasis;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.plan.Span;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import java.util.Optional;

/** The composite index of a region (综合指数), by which regions are ranked. */
public final class CompositeIndexFigure {

    private static final int DECIMALS = 2;

    private CompositeIndexFigure() {}

    /** The index over a period; without digits where one of the six items is missing, provisional where one has too few days. */
    public static Figure of(AirFigures figures) {
        Period period = figures.statistics().period();
        Optional<Exact> exact = figures.statistics().compositeIndex().known().map(index -> Exact.of(index.value()));
        return new Figure(
                exact,
                DECIMALS,
                Dimension.ofReadings("composite-index", "", new Span(period.from(), period.to())),
                AirItem.BASIC.stream()
                        .map(item -> figures.statistics().validity(item))
                        .flatMap(validity -> AirIndicator.shortfall(validity).stream())
                        .findFirst(),
                null,
                null,
                EditionChoice.code(figures.statistics().rules().edition()),
                figures.isSimulated(),
                Optional.empty(),
                new FigureBasis(
                        Words.both("综合指数", "composite index"),
                        null,
                        exact.map(Exact::toString).orElse(null),
                        null,
                        null,
                        Basis.of(figures),
                        null,
                        null));
    }
}

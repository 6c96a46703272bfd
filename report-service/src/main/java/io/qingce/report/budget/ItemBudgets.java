package io.qingce.report.budget;

import io.qingce.report.air.AirFigures;
import io.qingce.report.air.ItemFigure;
import io.qingce.report.ledger.AirCode;
import io.qingce.report.term.StandardWords;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.ItemAttainment;
import io.qingce.standards.period.PeriodValue;
import io.qingce.standards.period.Statistic;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Turns the limits of pollutants around: from the days so far to what the remaining ones may bear. */
final class ItemBudgets {

    private final AirFigures figures;
    private final int remaining;

    /**
     * Budgets of one region or site.
     *
     * @param figures the days so far, under the rules of the whole year
     * @param remaining days to come
     */
    ItemBudgets(AirFigures figures, int remaining) {
        this.figures = figures;
        this.remaining = remaining;
    }

    /** The statistics by which a year of the item is judged; none where nothing can be counted yet. */
    List<AirBudgetResponse.ItemBudget> of(AirItem item) {
        return Statistic.judged(item).stream()
                .flatMap(statistic ->
                        ItemAttainment.limit(figures.statistics().rules().edition(), item, statistic)
                                .map(limit -> of(item, statistic, limit))
                                .stream())
                .toList();
    }

    private AirBudgetResponse.ItemBudget of(AirItem item, Statistic statistic, BigDecimal limit) {
        List<Exact> values = figures.dailyValues(item);
        Predicate<Exact> meets = value -> value.round(item.decimals()).compareTo(limit) <= 0;
        Exact edge = MeanBudget.edge(limit, item.decimals(), meets);
        Optional<PeriodValue> soFar =
                figures.statistics().value(item, statistic).known();
        if (statistic == Statistic.MEAN) {
            Exact sum = values.stream().reduce(Exact.ZERO, Exact::plus);
            MeanBudget budget = MeanBudget.of(sum, values.size(), remaining, edge, meets);
            return budget(item, statistic, limit, budget.outlook(), Optional.of(figure(budget)), Optional.empty());
        }
        PercentileBudget budget =
                PercentileBudget.of(values, remaining, statistic.percent(), Exact.of(limit), edge, meets);
        PercentileFigure figure = PercentileFigure.of(statistic.percent(), soFar.map(PeriodValue::exact), budget);
        return budget(item, statistic, limit, budget.outlook(), Optional.empty(), Optional.of(figure));
    }

    private AirBudgetResponse.ItemBudget budget(
            AirItem item,
            Statistic statistic,
            BigDecimal limit,
            Outlook outlook,
            Optional<AirBudgetResponse.MeanFigure> mean,
            Optional<PercentileFigure> percentile) {
        return new AirBudgetResponse.ItemBudget(
                AirCode.of(item),
                statistic.name(),
                StandardWords.of(statistic),
                limit,
                item.unit().symbol(),
                figures.statistics().validity(item).valid(),
                figures.statistics()
                        .value(item, statistic)
                        .known()
                        .map(PeriodValue::rounded)
                        .orElse(null),
                outlook,
                outlook.words().text(),
                mean.orElse(null),
                percentile.orElse(null));
    }

    private static AirBudgetResponse.MeanFigure figure(MeanBudget budget) {
        return new AirBudgetResponse.MeanFigure(
                budget.edge().toString(),
                budget.edgeIsMet(),
                budget.remainingMean().map(Exact::toString).orElse(null),
                budget.remainingMean()
                        .map(value -> value.toDecimal(ItemFigure.SHOWN))
                        .orElse(null));
    }
}

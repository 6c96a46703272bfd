package io.qingce.report.budget;

import io.qingce.report.air.ItemFigure;
import io.qingce.standards.number.Exact;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The budget of a percentile (百分位数倒推), on the wire.
 *
 * @param percent which percentile
 * @param soFar the percentile so far with four decimals, for reading only
 * @param daysOver days over the limit so far
 * @param stillAllowed of the remaining days so many may be over the limit, however high, if all others keep to it
 * @param keepLimit keeping every remaining day at the limit is enough
 * @param mustKeep no remaining day above this value meets the target, every digit; absent where nothing is left to keep
 * @param mustKeepShown the same with four decimals, for reading only
 */
public record PercentileFigure(
        int percent,
        @Nullable BigDecimal soFar,
        int daysOver,
        int stillAllowed,
        boolean keepLimit,
        @Nullable String mustKeep,
        @Nullable BigDecimal mustKeepShown) {

    /** The budget on the wire, beside the percentile so far. */
    public static PercentileFigure of(int percent, Optional<Exact> soFar, PercentileBudget budget) {
        return new PercentileFigure(
                percent,
                soFar.map(value -> value.toDecimal(ItemFigure.SHOWN)).orElse(null),
                budget.over(),
                budget.stillAllowed(),
                budget.keepLimit(),
                budget.mustKeep().map(Exact::toString).orElse(null),
                budget.mustKeep()
                        .map(value -> value.toDecimal(ItemFigure.SHOWN))
                        .orElse(null));
    }
}

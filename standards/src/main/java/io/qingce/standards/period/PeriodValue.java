package io.qingce.standards.period;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Clause;
import java.math.BigDecimal;

/**
 * A statistic of an item over a period. It exists from one valid day on, but stands as valid only if {@link Validity} says so.
 *
 * @param exact all digits, in the unit of the item
 * @param rounded as printed, rounded once
 * @param validity valid and needed days
 * @param clause where the rule stands
 */
public record PeriodValue(
        AirItem item, Statistic statistic, Exact exact, BigDecimal rounded, Validity validity, Clause clause) {

    /** Rounded to the decimals of the limit, for comparison with it (HJ 663 6.3: rounded-value comparison). */
    public BigDecimal forAttainment() {
        return exact.round(item.decimals());
    }

    public boolean isValid() {
        return validity.isValid();
    }
}

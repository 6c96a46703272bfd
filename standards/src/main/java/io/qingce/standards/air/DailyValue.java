package io.qingce.standards.air;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import java.math.BigDecimal;

/**
 * The value of one item on one day, at a site or in a region, all digits kept.
 *
 * @param exact the unrounded value in the unit of the item
 * @param valid valid hours (or 8-hour windows) of a site, valid stations of a region
 * @param needed how many of them the rule asks for
 * @param windowEnd for the daily maximum 8-hour mean of a site the hour (8 to 24) at which its window ends, otherwise 0
 */
public record DailyValue(Exact exact, int valid, int needed, int windowEnd) {

    /** A value that no window decides. */
    public static DailyValue of(Exact exact, int valid, int needed) {
        return new DailyValue(exact, valid, needed, 0);
    }

    /** Rounded once to the decimals of the item, half to even (HJ 663 6.3; HJ 633-2026). */
    public BigDecimal rounded(AirItem item) {
        return exact.round(item.decimals());
    }
}

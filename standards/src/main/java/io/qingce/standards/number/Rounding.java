package io.qingce.standards.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Direction of a rounding. Every standard here rounds once, never in a chain (GB/T 8170-2008 3.3 不允许连续修约). */
public enum Rounding {
    /** GB/T 8170-2008 3.2: exactly half goes to the even digit 四舍六入五成双; the default everywhere. */
    HALF_EVEN(RoundingMode.HALF_EVEN),
    /** Half away from zero 四舍五入; some feeds do so, no standard does. */
    HALF_UP(RoundingMode.HALF_UP),
    /** Up to the next step 向上进位; the sub-indices of HJ 633. */
    CEILING(RoundingMode.CEILING);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    RoundingMode mode() {
        return mode;
    }

    /**
     * Rounds by half to even to a multiple of an interval (GB/T 8170-2008 3.2.4 and 3.3: 0.5 and 0.2 单位修约), at the decimals of the interval.
     */
    public static BigDecimal toInterval(Exact value, BigDecimal interval) {
        Exact steps = value.dividedBy(Exact.of(interval));
        return steps.round(0).multiply(interval);
    }

    /**
     * Rounds by half to even, but keeps one significant digit where nothing would be left (总站水字〔2018〕87号): 0.00005 at 3 decimals
     * stays 0.00005.
     */
    public static BigDecimal keepingOneDigit(Exact value, int decimals) {
        BigDecimal rounded = value.round(decimals);
        if (rounded.signum() == 0 && value.signum() != 0) {
            int first = decimals + 1;
            while (value.abs().times(Exact.of(BigDecimal.TEN.pow(first))).compareTo(Exact.of(1)) < 0) {
                first++;
            }
            return value.round(first);
        }
        return rounded;
    }
}

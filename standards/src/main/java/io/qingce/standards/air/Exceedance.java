package io.qingce.standards.air;

import io.qingce.standards.number.Exact;
import java.math.BigDecimal;
import java.util.Optional;

/** Exceedance multiple 超标倍数 of HJ 663: B = (C − S)/S, two decimals. */
public final class Exceedance {

    private static final int DECIMALS = 2;

    private Exceedance() {}

    /** The multiple of a value above a limit; empty at or under it. */
    public static Optional<BigDecimal> multiple(Exact value, BigDecimal limit) {
        Exact bound = Exact.of(limit);
        return value.compareTo(bound) <= 0
                ? Optional.empty()
                : Optional.of(value.minus(bound).dividedBy(bound).round(DECIMALS));
    }
}

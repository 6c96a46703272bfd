package io.qingce.standards.parameter;

import io.qingce.standards.number.Exact;
import java.math.BigDecimal;

/**
 * Dustfall 降尘量 in t/(km²·30 d), from the mass in a collecting vessel (GB/T 15265, HJ 1221; formula from memory):
 * M = W/(S·n) × 30 × 10⁴. There is no national limit; plans set their own, commonly as the mean of the months of a year.
 *
 * @param exact all digits
 */
public record Dustfall(Exact exact) {

    private static final Exact THIRTY_DAYS_PER_SQUARE_KM = Exact.of(300_000);

    /**
     * The dustfall of one exposure.
     *
     * @param grams mass of dust with the blank taken off
     * @param squareCentimetres mouth of the vessel
     * @param days exposure, to a tenth of a day
     */
    public static Dustfall of(BigDecimal grams, BigDecimal squareCentimetres, BigDecimal days) {
        if (grams.signum() < 0 || squareCentimetres.signum() <= 0 || days.signum() <= 0) {
            throw new IllegalArgumentException(
                    "not an exposure: " + grams + " g, " + squareCentimetres + " cm², " + days + " d");
        }
        return new Dustfall(Exact.of(grams)
                .times(THIRTY_DAYS_PER_SQUARE_KM)
                .dividedBy(Exact.of(squareCentimetres))
                .dividedBy(Exact.of(days)));
    }

    /** With one decimal. */
    public BigDecimal rounded() {
        return exact.round(1);
    }
}

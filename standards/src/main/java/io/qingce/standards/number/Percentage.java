package io.qingce.standards.number;

import java.math.BigDecimal;

/**
 * A share of whole things, 比例, in per cent with one decimal, half to even (HJ 663 6.3; 环办〔2011〕22号).
 *
 * @param part how many count
 * @param whole out of how many, more than none
 */
public record Percentage(long part, long whole) {

    private static final int HUNDRED = 100;

    /** Refuses a share of nothing and a part greater than the whole. */
    public Percentage {
        if (whole <= 0 || part < 0 || part > whole) {
            throw new IllegalArgumentException("not a share: " + part + " of " + whole);
        }
    }

    /** All digits, in per cent. */
    public Exact exact() {
        return Exact.ratio(part * HUNDRED, whole);
    }

    /** In per cent with one decimal. */
    public BigDecimal rounded() {
        return exact().round(1);
    }
}

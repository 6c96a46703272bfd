package io.qingce.report.region;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** A fraction in lowest terms; the oracle's own arithmetic. */
record Fraction(BigInteger part, BigInteger whole) {

    static Fraction of(BigInteger part, BigInteger whole) {
        BigInteger divisor = part.gcd(whole).max(BigInteger.ONE);
        return new Fraction(part.divide(divisor), whole.divide(divisor));
    }

    static Fraction of(BigDecimal decimal) {
        return of(decimal.movePointRight(6).toBigIntegerExact(), BigInteger.valueOf(1_000_000));
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    boolean isMoreThan(Fraction other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole)) > 0;
    }

    static Fraction mean(List<Fraction> values) {
        BigInteger part = BigInteger.ZERO;
        BigInteger whole = BigInteger.ONE;
        for (Fraction value : values) {
            part = part.multiply(value.whole).add(value.part.multiply(whole));
            whole = whole.multiply(value.whole);
        }
        return of(part, whole.multiply(BigInteger.valueOf(values.size())));
    }

    static Fraction greatest(List<Fraction> values) {
        return values.stream().reduce((a, b) -> b.isMoreThan(a) ? b : a).orElseThrow();
    }

    /** Half to even. */
    Fraction rounded(int decimals) {
        return of(new BigDecimal(part.multiply(BigInteger.TEN.pow(decimals)))
                .divide(new BigDecimal(whole), 0, RoundingMode.HALF_EVEN)
                .movePointLeft(decimals));
    }

    /** A decimal where there is one, otherwise part/whole. */
    @Override
    public String toString() {
        try {
            return new BigDecimal(part)
                    .divide(new BigDecimal(whole))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (ArithmeticException endless) {
            return part + "/" + whole;
        }
    }
}

package io.qingce.standards.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Two integers of any size; the denominator is positive. The slow, unlimited form of {@link Exact}. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final int LONG_BITS = 63;

    Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
    }

    Fraction reduced() {
        BigInteger divisor = numerator.gcd(denominator);
        return divisor.equals(BigInteger.ONE)
                ? this
                : new Fraction(numerator.divide(divisor), denominator.divide(divisor));
    }

    boolean fitsLong() {
        return numerator.bitLength() < LONG_BITS && denominator.bitLength() < LONG_BITS;
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    Fraction inverted() {
        return new Fraction(denominator, numerator);
    }

    /** Long division with a sticky digit: the quotient one digit further, its tail marked, rounds as the exact value would. */
    BigDecimal round(int decimals, RoundingMode mode) {
        BigInteger[] parts = numerator
                .multiply(BigInteger.TEN.pow(Math.max(0, decimals + 1)))
                .divideAndRemainder(denominator.multiply(BigInteger.TEN.pow(Math.max(0, -decimals - 1))));
        BigDecimal digits = new BigDecimal(parts[0], decimals + 1);
        BigDecimal sticky = new BigDecimal(BigInteger.valueOf(parts[1].signum()), decimals + 2);
        return digits.add(sticky).setScale(decimals, mode);
    }

    /** A terminating decimal as such, anything else as a fraction; call it on a reduced fraction. */
    String text() {
        BigInteger rest = denominator;
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
            fives++;
        }
        if (!rest.equals(BigInteger.ONE)) {
            return numerator + "/" + denominator;
        }
        int scale = Math.max(twos, fives);
        BigInteger unscaled = numerator.multiply(TWO.pow(scale - twos)).multiply(FIVE.pow(scale - fives));
        return new BigDecimal(unscaled, scale).toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}

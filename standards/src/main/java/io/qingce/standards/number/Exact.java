package io.qingce.standards.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a fraction of two integers that never loses a digit.
 *
 * <p>Means divide by counts that are not powers of ten, so no decimal scale holds them; a fraction does. Ties of GB/T 8170 are therefore
 * decided exactly. Ordinary figures live in two {@code long}s; a figure that outgrows them continues as {@link BigInteger}s.
 *
 * <p>{@link #toString()} and {@link #parse(String)} are a lossless pair for storage: a terminating decimal is written as such
 * ({@code 30.5}), everything else as a reduced fraction ({@code 244/7}).
 */
public final class Exact implements Comparable<Exact> {

    /** Zero. */
    public static final Exact ZERO = new Exact(0, 1);

    /** Means of 20 to 24 hours and of 6 to 8 hours in steps of 10⁻⁶ are whole multiples of one part in this number. */
    private static final long HOURS_DENOMINATOR = 212_520L * 1_000_000L;

    private static final int MAX_FAST_DECIMALS = 6;
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
    private static final long[] SCALABLE =
            LongStream.of(POWERS).map(power -> Long.MAX_VALUE / 2 / power).toArray();

    private final long numerator;
    private final long denominator;
    private final @Nullable Fraction wide;

    private Exact(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.wide = null;
    }

    private Exact(Fraction wide) {
        this.numerator = 0;
        this.denominator = 1;
        this.wide = wide;
    }

    /** The whole number. */
    public static Exact of(long value) {
        return new Exact(value, 1);
    }

    /** The decimal number, digit for digit. */
    public static Exact of(BigDecimal value) {
        BigInteger scale = BigInteger.TEN.pow(Math.max(0, value.scale()));
        BigInteger unscaled = value.scale() >= 0 ? value.unscaledValue() : value.toBigIntegerExact();
        return of(new Fraction(unscaled, scale));
    }

    /** The decimal number or fraction in text form, as written by {@link #toString()}. */
    public static Exact parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(new BigDecimal(text));
        }
        return of(new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1))));
    }

    /** The fraction of two integers; the denominator is not zero. */
    public static Exact ratio(long numerator, long denominator) {
        if (denominator > 0) {
            return new Exact(numerator, denominator);
        }
        return of(new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
    }

    static Exact of(Fraction fraction) {
        Fraction reduced = fraction.reduced();
        return reduced.fitsLong()
                ? new Exact(
                        reduced.numerator().longValueExact(),
                        reduced.denominator().longValueExact())
                : new Exact(reduced);
    }

    /** The arithmetic mean of at least one value. */
    public static Exact mean(Collection<Exact> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("the mean of no value does not exist");
        }
        return wholeMean(values).orElseGet(() -> sum(values).dividedBy(of(values.size())));
    }

    /** The fast way: all values are whole multiples of one part of the common denominator, and their sum fits. */
    private static Optional<Exact> wholeMean(Collection<Exact> values) {
        long sum = 0;
        for (Exact value : values) {
            long share = HOURS_DENOMINATOR / value.denominator;
            long term = value.numerator * share;
            long next = sum + term;
            if (value.wide != null
                    || share * value.denominator != HOURS_DENOMINATOR
                    || !productFits(value.numerator, share)
                    || ((sum ^ next) & (term ^ next)) < 0) {
                return Optional.empty();
            }
            sum = next;
        }
        return Optional.of(new Exact(sum, HOURS_DENOMINATOR * values.size()));
    }

    /** The sum; zero for no value. */
    public static Exact sum(Collection<Exact> values) {
        Exact sum = ZERO;
        for (Exact value : values) {
            sum = sum.plus(value);
        }
        return sum;
    }

    public Exact plus(Exact other) {
        if (wide == null && other.wide == null && denominator == other.denominator) {
            long sum = numerator + other.numerator;
            if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0) {
                return new Exact(sum, denominator);
            }
        }
        return of(fraction().plus(other.fraction()));
    }

    public Exact minus(Exact other) {
        return plus(other.negated());
    }

    public Exact negated() {
        return wide == null && numerator != Long.MIN_VALUE
                ? new Exact(-numerator, denominator)
                : of(fraction().negated());
    }

    public Exact abs() {
        return signum() < 0 ? negated() : this;
    }

    public Exact times(Exact other) {
        if (wide == null
                && other.wide == null
                && productFits(numerator, other.numerator)
                && productFits(denominator, other.denominator)) {
            return new Exact(numerator * other.numerator, denominator * other.denominator);
        }
        return of(fraction().times(other.fraction()));
    }

    /** The exact quotient; the divisor is not zero. */
    public Exact dividedBy(Exact divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        return times(of(divisor.fraction().inverted()));
    }

    public int signum() {
        return wide == null ? Long.signum(numerator) : wide.numerator().signum();
    }

    /** Rounded to so many decimals by GB/T 8170-2008: half to even 四舍六入五成双. */
    public BigDecimal round(int decimals) {
        return round(decimals, Rounding.HALF_EVEN);
    }

    /** Rounded to so many decimals in the direction given. */
    public BigDecimal round(int decimals, Rounding rounding) {
        if (rounding == Rounding.HALF_EVEN && isFast(decimals)) {
            return BigDecimal.valueOf(roundFast(POWERS[decimals]), decimals);
        }
        return fraction().round(decimals, rounding.mode());
    }

    /** The value rounded half to even, counted in units of 10⁻ᵈᵉᶜⁱᵐᵃˡˢ; for arithmetic in loops. */
    public long roundToUnits(int decimals) {
        return isFast(decimals)
                ? roundFast(POWERS[decimals])
                : round(decimals).unscaledValue().longValueExact();
    }

    /** Neither the whole part nor the rest, scaled, outgrows a long. */
    private boolean isFast(int decimals) {
        return wide == null
                && decimals >= 0
                && decimals <= MAX_FAST_DECIMALS
                && denominator <= SCALABLE[decimals]
                && numerator <= SCALABLE[decimals]
                && numerator >= -SCALABLE[decimals];
    }

    private long roundFast(long power) {
        long whole = numerator / denominator;
        long rest = Math.abs(numerator - whole * denominator);
        long magnitude = Math.abs(whole) * power;
        if (power > 1) {
            long scaledRest = rest * power;
            long digits = scaledRest / denominator;
            rest = scaledRest - digits * denominator;
            magnitude += digits;
        }
        long toNext = denominator - rest;
        if (rest > toNext || (rest == toNext && (magnitude & 1) == 1)) {
            magnitude++;
        }
        return numerator < 0 ? -magnitude : magnitude;
    }

    /** The nearest value with so many decimals: for display of what is otherwise a fraction, not for comparison with a limit. */
    public BigDecimal toDecimal(int decimals) {
        return round(decimals);
    }

    /** The nearest {@code double}; for logarithms and charts, not for comparison with a limit. */
    public double toDouble() {
        return fraction().numerator().doubleValue() / fraction().denominator().doubleValue();
    }

    Fraction fraction() {
        return wide == null ? new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)) : wide;
    }

    private static boolean productFits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> 63;
    }

    @Override
    public int compareTo(Exact other) {
        if (wide != null || other.wide != null) {
            return fraction().compareTo(other.fraction());
        }
        int high = Long.compare(
                Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
        return high != 0 ? high : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exact that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return fraction().reduced().hashCode();
    }

    @Override
    public String toString() {
        return fraction().reduced().text();
    }
}

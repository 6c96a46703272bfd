package io.qingce.monitoring.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The value of one parameter with its quality flags. Equal numbers are equal however they were written: 35, 35.0 and
 * 3.5e1 are one.
 *
 * @param value in the unit of the parameter, canonical: no trailing zeros; null if there is none
 * @param flags sorted, each at most 32 capital letters, digits, hyphens and underscores
 * @param sent what was sent, if it is not what counts: in another unit, flagged as invalid, slightly below zero
 */
public record Reading(
        @Nullable BigDecimal value,
        List<String> flags,
        @Nullable Sent sent) {

    /** Nothing was measured and nothing is said about why. */
    public static final Reading MISSING = new Reading(null, List.of());

    /** How many flags a feed may give to a value; the service itself adds at most three. */
    public static final int MOST_FLAGS = 16;

    private static final int MOST_FLAGS_KEPT = 2 * MOST_FLAGS;

    private static final Pattern FLAG = Pattern.compile("[A-Z][A-Z0-9_-]{0,31}");
    private static final int INTEGER_DIGITS = 6;

    /** Digits of a number as it is written, zeros at its end too. */
    private static final int MOST_DIGITS = 100;

    private static final int DECIMALS = 6;

    /** Takes any number that {@link #isWritable} lets pass, and flags that {@link #isFlag} lets pass. */
    public Reading {
        value = value == null ? null : canonical(value);
        flags = flags.isEmpty() ? List.of() : kept(flags);
    }

    public Reading(@Nullable BigDecimal value, List<String> flags) {
        this(value, flags, null);
    }

    public static Reading of(BigDecimal value) {
        return new Reading(value, List.of());
    }

    /** Whether a number can be on record digit by digit: the size of a measured value, with at most six decimals. */
    public static boolean isWritable(BigDecimal number) {
        return isMeasurable(number) && (number.signum() == 0 || canonicalScale(number) <= DECIMALS);
    }

    /**
     * Whether a number has a size that a measured value can have, with any decimals that people and machines write; keeps
     * 1e999999999 from becoming a billion digits, and 0.000…0 from being kept as it was sent.
     */
    public static boolean isMeasurable(BigDecimal number) {
        long integerDigits = (long) number.precision() - number.scale();
        return isShort(number) && (number.signum() == 0 || integerDigits <= INTEGER_DIGITS);
    }

    /** A measurable number with the decimals that the record holds, rounded half to even (GB/T 8170). */
    public static BigDecimal rounded(BigDecimal measurable) {
        return isWritable(measurable) ? measurable : measurable.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Whether a number is written with as many digits as one can be kept with as it was sent. */
    public static boolean isShort(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    public static boolean isFlag(String flag) {
        return FLAG.matcher(flag).matches();
    }

    /**
     * Whether this reading takes the place of a held one. A number does; so does a value taken back for a stated reason
     * (null with a flag, such as VOID). A bare "missing" says nothing about what is already known, so it never removes
     * a number; this is also why the order of a feed with gaps and repeats does not matter. Neither does a value that could
     * not be taken: what is wrong with it says nothing about what is known.
     */
    public boolean displaces(@Nullable Reading held) {
        return held == null || !(saysSameAs(held) || equals(MISSING) || (isUnusable() && held.value != null));
    }

    private boolean isUnusable() {
        return value == null && flags.contains(QualityFlag.UNUSABLE.name());
    }

    /** Of a value that counts it does not matter in which unit it came. */
    private boolean saysSameAs(Reading held) {
        return Objects.equals(value, held.value)
                && flags.equals(held.flags)
                && (value != null || Objects.equals(sent, held.sent));
    }

    /** Of a value on record from before there was a limit, the flags that decide whether it counts are kept, then others. */
    private static List<String> kept(List<String> flags) {
        if (flags.size() <= MOST_FLAGS_KEPT) {
            return flags.stream().distinct().sorted().toList();
        }
        return flags.stream()
                .distinct()
                .sorted(Comparator.comparing((String flag) -> !QualityFlag.invalidates(List.of(flag)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_FLAGS_KEPT)
                .sorted()
                .toList();
    }

    private static BigDecimal canonical(BigDecimal number) {
        if (!isWritable(number)) {
            throw new IllegalArgumentException("not the size of a measured value: " + number);
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static int canonicalScale(BigDecimal number) {
        return number.scale() <= DECIMALS
                ? number.scale()
                : number.stripTrailingZeros().scale();
    }
}

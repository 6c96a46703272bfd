package io.qingce.standards.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Between which bounds a value is plausible; what lies outside is very likely a slip of the pen.
 *
 * @param low lowest plausible value
 * @param high highest plausible value; null if there is none
 */
public record Range(BigDecimal low, @Nullable BigDecimal high) {

    private static final Range SHARE = between("0", "100");
    private static final Range CHANGE = between("-100", "100");
    private static final Range DAYS = between("0", "366");
    private static final Range MICROGRAMS = between("0", "1000");
    private static final Range PLACES = new Range(BigDecimal.ONE, null);
    private static final Range GRADES = between("1", "6");
    private static final Range AMOUNT = new Range(BigDecimal.ZERO, null);

    /** Whether a value lies between the bounds or on one. */
    public boolean contains(BigDecimal value) {
        return value.compareTo(low) >= 0 && (high == null || value.compareTo(high) <= 0);
    }

    /** The range of values of a kind in a unit; empty if there are no numbers. */
    public static Optional<Range> of(IndicatorKind kind, String unit) {
        return switch (kind) {
            case STATE -> Optional.empty();
            case RANK -> Optional.of(PLACES);
            case GRADE -> Optional.of(GRADES);
            case CHANGE -> Optional.of(CHANGE);
            case LEVEL ->
                Optional.of(
                        switch (unit) {
                            case "%", "百分点" -> SHARE;
                            case "天" -> DAYS;
                            case "µg/m³" -> MICROGRAMS;
                            default -> AMOUNT;
                        });
        };
    }

    /** Such as 0–100 or ≥ 0. */
    @Override
    public String toString() {
        return high == null ? "≥ " + low.toPlainString() : low.toPlainString() + "–" + high.toPlainString();
    }

    private static Range between(String low, String high) {
        return new Range(new BigDecimal(low), new BigDecimal(high));
    }
}

package io.qingce.monitoring.hj212.upload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A measured value.
 *
 * @param value in the unit of its parameter; null if no number was sent
 * @param sent the value as it was sent
 * @param sentFlag the flag as it was sent; empty if none was
 */
public record DeviceValue(@Nullable BigDecimal value, String sent, DataFlag flag, String sentFlag) {

    private static final int MAX_FLAG = 16;

    /** Devices print binary fractions with eight decimals; no instrument measures beyond six. */
    private static final int DECIMALS = 6;

    /** Whether it counts. */
    public boolean isValid() {
        return value != null && flag.isValid();
    }

    /** The value with the decimals that the record keeps; null if no number was sent. */
    public @Nullable BigDecimal kept() {
        return value == null || value.scale() <= DECIMALS ? value : value.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Whether the record does not keep every digit of it. */
    boolean isRounded() {
        BigDecimal kept = kept();
        return value != null && kept != null && value.compareTo(kept) != 0;
    }

    /** Quality flags for the record: none for a normal value; DEVICE-P for a flag P that the standard does not know. */
    public List<String> qualityFlags() {
        return switch (flag) {
            case NORMAL -> List.of();
            case UNKNOWN ->
                List.of(isPlain(sentFlag) ? "DEVICE-" + sentFlag.toUpperCase(Locale.ROOT) : "DEVICE-UNKNOWN");
            default -> List.of(flag.name());
        };
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && text.length() <= MAX_FLAG
                && text.chars().allMatch(it -> it < 128 && Character.isLetterOrDigit(it));
    }
}

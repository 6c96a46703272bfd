package io.qingce.standards.air;

import io.qingce.standards.parameter.AirItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The hourly means of one site on one civil day: 24 slots per item, slot 0 is the hour that ends at 01:00, slot 23 the hour that ends at
 * 24:00 (label 00:00 of the next day). Values are kept as whole millionths of the unit of the item, so that sums are exact.
 */
public final class HourlyValues {

    /** Slots of a day. */
    public static final int HOURS = 24;

    /** Decimals a reading can have; more are refused. */
    public static final int DECIMALS = 6;

    /** Marks a slot without a valid value in {@link #ofMillionths}. */
    public static final long MISSING = -1;

    /** The greatest reading: 10⁶ units, in millionths. */
    static final long GREATEST = 1_000_000_000_000L;

    static final long PER_UNIT = 1_000_000;

    private final long[] @Nullable [] rows;

    private HourlyValues(long[] @Nullable [] rows) {
        this.rows = rows;
    }

    /**
     * Hours from decimal readings.
     *
     * @param values per item 24 readings, {@code null} for an hour without a valid mean
     * @throws IllegalArgumentException for a list that is not of 24, or a reading that is negative, above 10⁶ or finer than 10⁻⁶
     */
    public static HourlyValues of(Map<AirItem, ? extends List<? extends @Nullable BigDecimal>> values) {
        long[][] rows = new long[AirItem.values().length][];
        values.forEach((item, hours) -> rows[item.ordinal()] = row(item, hours));
        return new HourlyValues(rows);
    }

    private static long[] row(AirItem item, List<? extends @Nullable BigDecimal> hours) {
        if (hours.size() != HOURS) {
            throw new IllegalArgumentException(item + " has " + hours.size() + " slots instead of 24");
        }
        long[] row = new long[HOURS];
        for (int slot = 0; slot < HOURS; slot++) {
            BigDecimal reading = hours.get(slot);
            row[slot] = reading == null ? MISSING : millionths(item, slot, reading);
        }
        return row;
    }

    private static long millionths(AirItem item, int slot, BigDecimal reading) {
        BigDecimal plain = reading.stripTrailingZeros();
        if (plain.signum() < 0
                || plain.scale() > DECIMALS
                || plain.compareTo(BigDecimal.valueOf(GREATEST, DECIMALS)) > 0) {
            throw new IllegalArgumentException(item + " slot " + slot + " cannot be a concentration: " + reading);
        }
        return plain.movePointRight(DECIMALS).longValueExact();
    }

    /**
     * Hours from whole millionths of the unit; the fast way in for whole years.
     *
     * @param rows per ordinal of {@link AirItem} 24 values or nothing; {@link #MISSING} marks an hour without value
     */
    public static HourlyValues ofMillionths(long[] @Nullable [] rows) {
        long[][] copy = new long[AirItem.values().length][];
        for (int i = 0; i < rows.length; i++) {
            long[] row = rows[i];
            if (row != null) {
                copy[i] = checked(row.clone());
            }
        }
        return new HourlyValues(copy);
    }

    private static long[] checked(long[] row) {
        if (row.length != HOURS) {
            throw new IllegalArgumentException(row.length + " slots instead of 24");
        }
        for (long value : row) {
            if (value < MISSING || value > GREATEST) {
                throw new IllegalArgumentException("not a concentration in millionths: " + value);
            }
        }
        return row;
    }

    /** The 24 values of an item in millionths, or nothing if it was not measured; not to be written to. */
    long @Nullable [] row(AirItem item) {
        return rows[item.ordinal()];
    }
}

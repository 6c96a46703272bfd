package io.qingce.standards.air;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.time.LocalDate;

/**
 * From the hours of a site to its day (GB 3095 表 4; HJ 663 6.1).
 *
 * <p>A daily mean needs 20 hourly means (TSP, Pb and BaP 24). The daily maximum 8-hour mean of ozone is the greatest of the windows that end at 08:00 to
 * 24:00; a window needs 6 of its 8 hours, a day 14 windows. With fewer windows it is still valid if it exceeds the grade II limit
 * (HJ 663 6.1.2), judged on the rounded value.
 */
public final class StationDay {

    /** Hours a daily mean needs. */
    public static final int NEEDED_HOURS = 20;

    /** 8-hour windows a daily maximum needs. */
    public static final int NEEDED_WINDOWS = 14;

    private static final int WINDOW = 8;
    private static final int NEEDED_IN_WINDOW = 6;
    /** The least common multiple of 6, 7 and 8 makes means of windows comparable as whole numbers. */
    private static final long COMMON = 168;

    /** What makes the sum of so many hours a multiple of one part in the common denominator. */
    private static final long[] TO_COMMON = {0, 0, 0, 0, 0, 0, COMMON / 6, COMMON / 7, COMMON / 8};

    private StationDay() {}

    /** The day of a site from its hours. */
    public static AirDay of(LocalDate date, AirEdition edition, HourlyValues hours) {
        Outcome<DailyValue>[] values = AirDay.slots();
        for (AirItem item : AirItem.values()) {
            long[] row = hours.row(item);
            values[item.ordinal()] = row == null
                    ? Outcome.insufficient(Reason.NO_DATA, 0, needed(item))
                    : item == AirItem.O3 ? ozone(edition, row) : mean(row, needed(item));
        }
        long[] ozone = hours.row(AirItem.O3);
        return new AirDay(
                date,
                values,
                ozone == null ? Outcome.insufficient(Reason.NO_DATA, 0, NEEDED_HOURS) : maximum(ozone),
                edition,
                edition.limitsClause("表 4"));
    }

    private static int needed(AirItem item) {
        return switch (item) {
            case TSP, PB, BAP -> HourlyValues.HOURS;
            case O3 -> NEEDED_WINDOWS;
            default -> NEEDED_HOURS;
        };
    }

    private static Outcome<DailyValue> mean(long[] row, int needed) {
        long sum = 0;
        int valid = 0;
        for (long value : row) {
            if (value >= 0) {
                sum += value;
                valid++;
            }
        }
        return valid < needed
                ? Outcome.insufficient(Reason.TOO_FEW_HOURS, valid, needed)
                : Outcome.of(DailyValue.of(Exact.ratio(sum, valid * HourlyValues.PER_UNIT), valid, needed));
    }

    private static Outcome<DailyValue> maximum(long[] row) {
        long greatest = 0;
        int valid = 0;
        for (long value : row) {
            if (value >= 0) {
                greatest = Math.max(greatest, value);
                valid++;
            }
        }
        return valid < NEEDED_HOURS
                ? Outcome.insufficient(Reason.TOO_FEW_HOURS, valid, NEEDED_HOURS)
                : Outcome.of(DailyValue.of(Exact.ratio(greatest, HourlyValues.PER_UNIT), valid, NEEDED_HOURS));
    }

    private static Outcome<DailyValue> ozone(AirEdition edition, long[] row) {
        long sum = 0;
        int hours = 0;
        long greatest = -1;
        int end = 0;
        int windows = 0;
        for (int slot = 0; slot < row.length; slot++) {
            if (row[slot] >= 0) {
                sum += row[slot];
                hours++;
            }
            if (slot >= WINDOW && row[slot - WINDOW] >= 0) {
                sum -= row[slot - WINDOW];
                hours--;
            }
            if (slot >= WINDOW - 1 && hours >= NEEDED_IN_WINDOW) {
                windows++;
                long mean = sum * TO_COMMON[hours];
                if (mean > greatest) {
                    greatest = mean;
                    end = slot + 1;
                }
            }
        }
        return ozone(edition, greatest, windows, end);
    }

    private static Outcome<DailyValue> ozone(AirEdition edition, long greatest, int windows, int end) {
        if (windows == 0) {
            return Outcome.insufficient(Reason.TOO_FEW_WINDOWS, 0, NEEDED_WINDOWS);
        }
        Exact value = Exact.ratio(greatest, COMMON * HourlyValues.PER_UNIT);
        if (windows >= NEEDED_WINDOWS || exceeds(edition, value)) {
            return Outcome.of(new DailyValue(value, windows, NEEDED_WINDOWS, end));
        }
        return Outcome.insufficient(Reason.TOO_FEW_WINDOWS, windows, NEEDED_WINDOWS);
    }

    private static boolean exceeds(AirEdition edition, Exact value) {
        return AirLimits.dailyLimit(edition, AirItem.O3, Grade.II)
                        .orElseThrow()
                        .compareTo(value.round(AirItem.O3.decimals()))
                < 0;
    }
}

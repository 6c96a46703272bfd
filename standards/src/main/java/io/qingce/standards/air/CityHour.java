package io.qingce.standards.air;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * The hour of a city 城市小时值 (HJ 663 5.2, from memory): the arithmetic mean of the hourly means of its evaluation points at that hour. It
 * serves the real-time report and the highest ozone hour of a day; the daily values of a city do not come from it ({@link CityDay}).
 */
public final class CityHour {

    private CityHour() {}

    /**
     * The mean of the stations with a valid hour.
     *
     * @param stations valid hourly means, in any order
     * @param registered how many evaluation points the city has
     */
    public static Outcome<Exact> of(Collection<Exact> stations, int registered, StationShare share) {
        int needed = share.needed(registered);
        if (stations.isEmpty()) {
            return Outcome.insufficient(Reason.NO_DATA, 0, needed);
        }
        return stations.size() < needed
                ? Outcome.insufficient(Reason.TOO_FEW_STATIONS, stations.size(), needed)
                : Outcome.of(Exact.mean(stations));
    }

    /**
     * The highest of the city's hours of ozone on one day, for each share of stations that an hour may need: first the hourly series of the
     * city, then its maximum, never the mean of maxima that stations had at different hours. The day needs 20 such hours.
     */
    static Map<StationShare, Outcome<DailyValue>> highestOzone(Collection<HourlyValues> stations, int registered) {
        long[] sums = new long[HourlyValues.HOURS];
        int[] counts = new int[HourlyValues.HOURS];
        for (HourlyValues station : stations) {
            long[] row = station.row(AirItem.O3);
            for (int slot = 0; row != null && slot < HourlyValues.HOURS; slot++) {
                if (row[slot] >= 0) {
                    sums[slot] += row[slot];
                    counts[slot]++;
                }
            }
        }
        Map<StationShare, Outcome<DailyValue>> highest = new EnumMap<>(StationShare.class);
        for (StationShare share : StationShare.values()) {
            highest.put(share, highest(sums, counts, share.needed(registered)));
        }
        return highest;
    }

    /** Two means compare as products: up to 3,000 stations of the greatest reading fit. */
    private static Outcome<DailyValue> highest(long[] sums, int[] counts, int needed) {
        int highest = -1;
        int hours = 0;
        for (int slot = 0; slot < HourlyValues.HOURS; slot++) {
            if (counts[slot] > 0 && counts[slot] >= needed) {
                hours++;
                if (highest < 0 || sums[slot] * counts[highest] > sums[highest] * counts[slot]) {
                    highest = slot;
                }
            }
        }
        if (hours < StationDay.NEEDED_HOURS) {
            Reason reason = hours == 0 ? Reason.NO_DATA : Reason.TOO_FEW_HOURS;
            return Outcome.insufficient(reason, hours, StationDay.NEEDED_HOURS);
        }
        Exact mean = Exact.ratio(sums[highest], counts[highest] * HourlyValues.PER_UNIT);
        return Outcome.of(new DailyValue(mean, hours, StationDay.NEEDED_HOURS, highest + 1));
    }
}

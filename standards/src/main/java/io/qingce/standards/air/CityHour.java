package io.qingce.standards.air;

import io.qingce.standards.number.Exact;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.util.Collection;

/**
 * The hour of a city 城市小时值 (HJ 663 5.2, from memory): the arithmetic mean of the hourly means of its evaluation points at that hour. It
 * serves the real-time report; the day of a city does not come from it ({@link CityDay}).
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
}

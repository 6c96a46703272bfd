package io.qingce.standards.air;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * From the days of the stations to the day of the city (HJ 663 5.2, 6.1.5): the arithmetic mean of the stations' daily values (not of
 * city hours), unrounded. Only evaluation points 评价点 count; the caller leaves control points 对照点 out.
 */
public final class CityDay {

    private CityDay() {}

    /** The day of a city all of whose stations are given, by the default share of stations. */
    public static AirDay of(LocalDate date, Collection<AirDay> stations) {
        return of(date, stations, stations.size(), StationShare.THREE_QUARTERS_OR_HALF);
    }

    /**
     * The day of a city, under the edition of its stations.
     *
     * @param stations the days of its evaluation points, in any order
     * @param registered how many evaluation points the city has, those without data included
     */
    public static AirDay of(LocalDate date, Collection<AirDay> stations, int registered, StationShare share) {
        if (registered < stations.size()) {
            throw new IllegalArgumentException(stations.size() + " station days of " + registered + " stations");
        }
        int needed = share.needed(registered);
        Outcome<DailyValue>[] values = AirDay.slots();
        for (AirItem item : AirItem.values()) {
            List<Exact> known = new ArrayList<>(stations.size());
            for (AirDay station : stations) {
                add(station.value(item), known);
            }
            values[item.ordinal()] = mean(known, needed);
        }
        List<Exact> ozone = new ArrayList<>(stations.size());
        for (AirDay station : stations) {
            add(station.ozoneMaximumHour(), ozone);
        }
        AirEdition edition = stations.stream().map(AirDay::edition).findFirst().orElseGet(() -> AirEdition.on(date));
        return new AirDay(date, values, mean(ozone, needed), edition, edition.assessmentClause("5.2"));
    }

    private static void add(Outcome<DailyValue> value, List<Exact> known) {
        if (value instanceof Outcome.Known<DailyValue> k) {
            known.add(k.value().exact());
        }
    }

    private static Outcome<DailyValue> mean(List<Exact> known, int needed) {
        if (known.isEmpty()) {
            return Outcome.insufficient(Reason.NO_DATA, 0, needed);
        }
        return known.size() < needed
                ? Outcome.insufficient(Reason.TOO_FEW_STATIONS, known.size(), needed)
                : Outcome.of(DailyValue.of(Exact.mean(known), known.size(), needed));
    }
}

package io.qingce.standards.air;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The day of a city (HJ 663 5.2, 6.1.5): the arithmetic mean of the stations' daily values (not of city hours), unrounded. Only
 * evaluation points 评价点 count; the caller leaves control points 对照点 out. A mean does not depend on the share of stations that a value
 * needs, so the share is asked for last: {@link #under}. The highest ozone hour does: it is the highest hour of the city's own
 * hourly series ({@link CityHour}), and stands here for each share.
 *
 * @param date civil day
 * @param registered how many evaluation points the city has, those without data included
 * @param means per item the mean of however many stations have a valid day, or the reason why there is none
 * @param ozoneMaximumHours the highest hour of ozone, for each share of stations that an hour may need
 */
public record CityDay(
        LocalDate date,
        int registered,
        Map<AirItem, Outcome<DailyValue>> means,
        Map<StationShare, Outcome<DailyValue>> ozoneMaximumHours) {

    private static final Outcome<DailyValue> NOTHING = Outcome.insufficient(Reason.NO_DATA, 0, 1);

    /** Copies the maps. */
    public CityDay {
        means = copy(AirItem.class, means);
        ozoneMaximumHours = copy(StationShare.class, ozoneMaximumHours);
    }

    private static <K extends Enum<K>> Map<K, Outcome<DailyValue>> copy(
            Class<K> keys, Map<K, Outcome<DailyValue>> values) {
        EnumMap<K, Outcome<DailyValue>> copy = new EnumMap<>(keys);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }

    /**
     * The day of a city from the hours of its stations, under the edition in force on it.
     *
     * @param stations the hours of its evaluation points, in any order
     */
    public static CityDay of(LocalDate date, Collection<HourlyValues> stations, int registered) {
        AirEdition edition = AirEdition.on(date);
        List<AirDay> days = stations.stream()
                .map(hours -> StationDay.of(date, edition, hours))
                .toList();
        return new CityDay(date, registered, means(days, registered), CityHour.highestOzone(stations, registered));
    }

    /** The day of a city from the days of its stations; without their hours there is no highest hour. */
    public static CityDay ofDays(LocalDate date, Collection<AirDay> stations, int registered) {
        return new CityDay(date, registered, means(stations, registered), Map.of());
    }

    private static Map<AirItem, Outcome<DailyValue>> means(Collection<AirDay> stations, int registered) {
        if (registered < stations.size()) {
            throw new IllegalArgumentException(stations.size() + " station days of " + registered + " stations");
        }
        Map<AirItem, Outcome<DailyValue>> means = new EnumMap<>(AirItem.class);
        for (AirItem item : AirItem.values()) {
            List<Exact> known = new ArrayList<>(stations.size());
            for (AirDay station : stations) {
                if (station.value(item) instanceof Outcome.Known<DailyValue> k) {
                    known.add(k.value().exact());
                }
            }
            if (!known.isEmpty()) {
                means.put(item, Outcome.of(DailyValue.of(Exact.mean(known), known.size(), 1)));
            }
        }
        return means;
    }

    /** The same day with other means, as if so many stations as there are had given them. */
    public CityDay assuming(Map<AirItem, Exact> assumed) {
        Map<AirItem, Outcome<DailyValue>> changed = new EnumMap<>(AirItem.class);
        changed.putAll(means);
        assumed.forEach((item, value) -> changed.put(item, Outcome.of(DailyValue.of(value, registered, 1))));
        return new CityDay(date, registered, changed, ozoneMaximumHours);
    }

    /** The mean of an item over however many stations have a valid day. */
    public Outcome<DailyValue> mean(AirItem item) {
        return means.getOrDefault(item, NOTHING);
    }

    /** The highest hour of ozone where an hour needs this share of stations. */
    public Outcome<DailyValue> ozoneMaximumHour(StationShare share) {
        return ozoneMaximumHours.getOrDefault(share, NOTHING);
    }

    /** The day where a value needs this share of stations. */
    public AirDay under(StationShare share) {
        int needed = share.needed(registered);
        Outcome<DailyValue>[] values = AirDay.slots();
        for (AirItem item : AirItem.values()) {
            values[item.ordinal()] = needing(needed, mean(item));
        }
        AirEdition edition = AirEdition.on(date);
        return new AirDay(date, values, ozoneMaximumHour(share), edition, edition.assessmentClause("5.2"));
    }

    private static Outcome<DailyValue> needing(int needed, Outcome<DailyValue> mean) {
        if (mean instanceof Outcome.Insufficient<DailyValue> missing) {
            return Outcome.insufficient(missing.reason(), missing.valid(), needed);
        }
        DailyValue value = mean.known().orElseThrow();
        return value.valid() < needed
                ? Outcome.insufficient(Reason.TOO_FEW_STATIONS, value.valid(), needed)
                : Outcome.of(DailyValue.of(value.exact(), value.valid(), needed));
    }
}

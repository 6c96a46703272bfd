package io.qingce.standards.period;

import io.qingce.standards.number.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Suspected dust in a series of city hours of PM₁₀ (环办监测〔2016〕120号; thresholds from memory, unverified): it starts with an hour at least
 * twice the mean of the six hours before and above 150 µg/m³ and ends before the first hour back within 10 % of that mean. A suggestion for
 * the person who approves dust days, never a deduction by itself.
 *
 * @param first place of the first hour in the series, from 0
 * @param last place of the last hour
 * @param before mean of the six hours before
 */
public record DustEpisode(int first, int last, Exact before) {

    private static final int HOURS_BEFORE = 6;
    private static final Exact LEAST = Exact.of(150);
    private static final Exact TWICE = Exact.of(2);
    private static final Exact BACK = Exact.ratio(11, 10);

    /** The episodes of a series; an hour without value neither starts nor ends one. */
    public static List<DustEpisode> in(List<Optional<Exact>> pm10) {
        List<DustEpisode> episodes = new ArrayList<>();
        int hour = HOURS_BEFORE;
        while (hour < pm10.size()) {
            Optional<Exact> before = meanBefore(pm10, hour);
            if (before.isPresent() && starts(pm10.get(hour), before.get())) {
                int last = last(pm10, hour, before.get());
                episodes.add(new DustEpisode(hour, last, before.get()));
                hour = last;
            }
            hour++;
        }
        return episodes;
    }

    private static Optional<Exact> meanBefore(List<Optional<Exact>> pm10, int hour) {
        List<Exact> values = pm10.subList(hour - HOURS_BEFORE, hour).stream()
                .flatMap(Optional::stream)
                .toList();
        return values.size() < HOURS_BEFORE ? Optional.empty() : Optional.of(Exact.mean(values));
    }

    private static boolean starts(Optional<Exact> value, Exact before) {
        return value.filter(v -> v.compareTo(LEAST) > 0 && v.compareTo(before.times(TWICE)) >= 0)
                .isPresent();
    }

    private static int last(List<Optional<Exact>> pm10, int first, Exact before) {
        int hour = first;
        while (hour + 1 < pm10.size()
                && pm10.get(hour + 1)
                        .filter(v -> v.compareTo(before.times(BACK)) <= 0)
                        .isEmpty()) {
            hour++;
        }
        return hour;
    }
}

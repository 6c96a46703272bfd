package io.qingce.monitoring.quality.rule;

import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Version;
import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.parameter.SiteKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Series of values for rules to judge, and what they find in them. */
final class CheckedSeries {

    private CheckedSeries() {}

    static final Instant START = Instant.parse("2024-05-01T00:00:00Z");

    /** The names of the rules that found something in hourly values, and at which hour. */
    static List<String> judge(String parameter, Object... values) {
        List<Observation> series = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            series.add(hour(i, parameter, values[i]));
        }
        return names(SiteKind.AIR_STATION, series);
    }

    static List<String> names(SiteKind kind, List<Observation> series) {
        return names(BuiltInRules.latest(), kind, series);
    }

    static List<String> names(RuleSet rules, SiteKind kind, List<Observation> series) {
        return rules.check(kind, series).stream()
                .map(flag ->
                        flag.rule() + "@" + (flag.key().periodEnd().getEpochSecond() - START.getEpochSecond()) / 3600)
                .toList();
    }

    static long count(List<Observation> series, String rule) {
        return BuiltInRules.latest().check(SiteKind.AIR_STATION, series).stream()
                .filter(flag -> flag.rule().equals(rule))
                .count();
    }

    static long frozen(RuleSet rules, String parameter, int count, String value) {
        List<Observation> series = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            series.add(hour(i, parameter, value));
        }
        return rules.check(SiteKind.AIR_STATION, series).stream()
                .filter(flag -> flag.kind() == Rule.Kind.FROZEN)
                .count();
    }

    static List<Observation> samples(int... hours) {
        List<Observation> series = new ArrayList<>();
        for (int hour : hours) {
            series.add(new Observation(
                    new ObservationKey("judge-a", START.plusSeconds(3600L * hour), Averaging.SAMPLE, Version.REAL_TIME),
                    Map.of(Parameter.PH, Reading.of(new BigDecimal("7.2")))));
        }
        return series;
    }

    /** The names of the rules that found something in minutes, and in which minute. */
    static List<String> minutes(Averaging averaging, String parameter, Object... values) {
        List<Observation> series = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            series.add(minute(averaging, i, parameter, values[i]));
        }
        return BuiltInRules.latest().check(SiteKind.AIR_STATION, series).stream()
                .map(flag ->
                        flag.rule() + "@" + (flag.key().periodEnd().getEpochSecond() - START.getEpochSecond()) / 60)
                .toList();
    }

    static Observation minute(Averaging averaging, int number, String parameter, Object value) {
        Instant end = START.plus(Duration.parse(averaging.text()).multipliedBy(number));
        return new Observation(
                new ObservationKey("judge-a", end, averaging, Version.REAL_TIME),
                Map.of(Parameter.of(parameter).orElseThrow(), Reading.of(new BigDecimal(value.toString()))));
    }

    static List<String> river(String parameter, String... values) {
        List<Observation> series = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            series.add(hour(i, parameter, values[i]));
        }
        return names(SiteKind.RIVER_SECTION, series);
    }

    static List<String> fourHourly(int readings) {
        List<Observation> series = new ArrayList<>();
        for (int i = 0; i < readings; i++) {
            series.add(hour(4 * i, "CODMn", "3.5"));
        }
        return names(SiteKind.RIVER_SECTION, series);
    }

    static Observation sample(long second, int value) {
        return new Observation(
                new ObservationKey("judge-a", START.plusSeconds(second), Averaging.SAMPLE, Version.REAL_TIME),
                Map.of(Parameter.PM25, Reading.of(BigDecimal.valueOf(value))));
    }

    static Observation hour(int hour, String parameter, Object value) {
        Map<Parameter, Reading> readings = new EnumMap<>(Parameter.class);
        BigDecimal number = value == null ? null : new BigDecimal(value.toString());
        readings.put(Parameter.of(parameter).orElseThrow(), new Reading(number, List.of()));
        return new Observation(key(hour), readings);
    }

    static ObservationKey key(int hour) {
        return new ObservationKey("judge-a", START.plusSeconds(3600L * hour), Averaging.HOUR, Version.REAL_TIME);
    }
}

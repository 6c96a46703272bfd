package io.qingce.monitoring.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Parameter;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.site.SiteKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    private static final Instant START = Instant.parse("2024-05-01T00:00:00Z");

    @Test
    void findsNothingWhereThereIsNothing() {
        for (Rule rule : RuleSet.builtIn().rules()) {
            assertEquals(List.of(), Judge.judge(rule, List.of()), rule.id());
        }
        assertEquals(List.of(), judge("PM2.5", 10, 12, 11, 15, 0, 13, 12));
    }

    @Test
    void findsWhatIsOutOfRange() {
        assertEquals(List.of("RANGE-PM2.5@1"), judge("PM2.5", 999, "1000.1", 999));
        assertEquals(List.of(), judge("PM2.5", 999, "1000.0", 999));
    }

    @Test
    void findsAValueThatStandsOutAlone() {
        assertEquals(List.of("SPIKE-PM2.5@2"), judge("PM2.5", 20, 25, 226, 25, 20));
        assertEquals(List.of(), judge("PM2.5", 20, 25, 225, 25, 20));
        assertEquals(List.of(), judge("PM2.5", 20, 25, 226, 230, 240));
    }

    @Test
    void findsAFrozenValueFromItsFirstReadingOn() {
        assertEquals(List.of(), judge("PM2.5", 9, 7, 7, 7, 7, 7, 8));
        assertEquals(
                List.of("@1", "@2", "@3", "@4", "@5", "@6").stream()
                        .map("FROZEN-PM2.5"::concat)
                        .toList(),
                judge("PM2.5", 9, 7, "7.0", 7, 7, 7, 7, 8));
    }

    @Test
    void doesNotLetAMissingValueHideAFrozenOne() {
        assertEquals(6, judge("PM2.5", 7, 7, 7, null, 7, 7, 7).size());
    }

    @Test
    void letsAValueStandWhoseNeighboursAreFar() {
        List<Observation> series = List.of(
                hour(0, "PM2.5", 7),
                hour(1, "PM2.5", 7),
                hour(2, "PM2.5", 7),
                hour(11, "PM2.5", 7),
                hour(12, "PM2.5", 7),
                hour(13, "PM2.5", 7));
        assertEquals(List.of("GAP-AIR@11"), names(SiteKind.AIR_STATION, series));
    }

    @Test
    void asksARunOfSamplesForItsHoursToo() {
        List<Observation> minutes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            minutes.add(sample(i * 60L, 7));
        }
        assertEquals(List.of(), names(SiteKind.AIR_STATION, minutes));
        minutes.add(sample(5 * 3600L - 60, 7));
        assertEquals(0, count(minutes, "FROZEN-PM2.5"));
        minutes.add(sample(5 * 3600L, 7));
        assertEquals(8, count(minutes, "FROZEN-PM2.5"));
    }

    @Test
    void findsZerosInARow() {
        assertEquals(List.of("ZERO-O3@1", "ZERO-O3@2", "ZERO-O3@3"), judge("O3", 5, 0, 0, 0, 5, 0, 0));
        assertEquals(List.of(), judge("O3", 5, 0, 0, 5, 0, 0));
    }

    @Test
    void findsAChangeThatIsTooFast() {
        assertEquals(List.of("RATE-PH@1"), river("pH", "7", "9.01", "8.9"));
        assertEquals(List.of(), river("pH", "7", "9.00", "8.9"));
    }

    @ParameterizedTest
    @CsvSource({"pH, 14, 14.01", "DO, 30, 30.1", "CODMn, 100, 100.01", "TP, 0, -0.001"})
    void findsWhatNoWaterCanBe(String parameter, String inside, String outside) {
        assertEquals(List.of(), river(parameter, inside));
        assertEquals(
                List.of("RANGE-" + parameter.toUpperCase(java.util.Locale.ROOT) + "@0"), river(parameter, outside));
    }

    @Test
    void findsAFrozenValueOfFourHourlyWater() {
        assertEquals(List.of(), fourHourly(11));
        assertEquals(12, fourHourly(12).size());
    }

    @Test
    void comparesNoDaysAndMonths() {
        List<Observation> days = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Instant end = START.plusSeconds(86_400L * i);
            days.add(new Observation(
                    new ObservationKey("judge-a", end, Averaging.DAY, Version.REAL_TIME),
                    Map.of(Parameter.PM25, Reading.of(BigDecimal.valueOf(7)))));
        }
        assertEquals(List.of(), names(SiteKind.AIR_STATION, days));
    }

    @Test
    void findsFineDustAboveAllDust() {
        Observation observation = new Observation(
                key(0),
                Map.of(
                        Parameter.PM25, Reading.of(new BigDecimal("30.1")),
                        Parameter.PM10, Reading.of(new BigDecimal("30"))));
        List<Flag> flags = RuleSet.builtIn().judge(SiteKind.AIR_STATION, List.of(observation));
        assertEquals(List.of("ABOVE-PM2.5-PM10"), flags.stream().map(Flag::rule).toList());
        assertEquals("30.1 > PM10 30", flags.get(0).detail());
        Observation equal = new Observation(
                key(0),
                Map.of(
                        Parameter.PM25, Reading.of(new BigDecimal("30.0")),
                        Parameter.PM10, Reading.of(new BigDecimal("30"))));
        assertEquals(List.of(), RuleSet.builtIn().judge(SiteKind.AIR_STATION, List.of(equal)));
    }

    @Test
    void findsAGapAtTheObservationAfterIt() {
        List<Observation> series = List.of(hour(0, "PM10", 5), hour(3, "PM10", 6), hour(7, "PM10", 7));
        assertEquals(
                List.of("4 h since the observation before"),
                RuleSet.builtIn().judge(SiteKind.AIR_STATION, series).stream()
                        .map(Flag::detail)
                        .toList());
    }

    @Test
    void appliesARuleToItsKindsOfSitesOnly() {
        List<Observation> series = List.of(hour(0, "PM2.5", 5000));
        assertTrue(RuleSet.builtIn().judge(SiteKind.RIVER_SECTION, series).isEmpty());
    }

    @Test
    void refusesRulesThatSayTooLittle() {
        for (Rule.Kind kind : Rule.Kind.values()) {
            assertTrue(
                    !new Rule("X", kind, "SO2", null, List.of(), null, null, null, null, null).isComplete(),
                    kind.name());
        }
    }

    /** The names of the rules that found something in hourly values, and at which hour. */
    private static List<String> judge(String parameter, Object... values) {
        List<Observation> series = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            series.add(hour(i, parameter, values[i]));
        }
        return names(SiteKind.AIR_STATION, series);
    }

    private static List<String> names(SiteKind kind, List<Observation> series) {
        return RuleSet.builtIn().judge(kind, series).stream()
                .map(flag ->
                        flag.rule() + "@" + (flag.key().periodEnd().getEpochSecond() - START.getEpochSecond()) / 3600)
                .toList();
    }

    private static long count(List<Observation> series, String rule) {
        return RuleSet.builtIn().judge(SiteKind.AIR_STATION, series).stream()
                .filter(flag -> flag.rule().equals(rule))
                .count();
    }

    private static List<String> river(String parameter, String... values) {
        List<Observation> series = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            series.add(hour(i, parameter, values[i]));
        }
        return names(SiteKind.RIVER_SECTION, series);
    }

    private static List<String> fourHourly(int readings) {
        List<Observation> series = new ArrayList<>();
        for (int i = 0; i < readings; i++) {
            series.add(hour(4 * i, "CODMn", "3.5"));
        }
        return names(SiteKind.RIVER_SECTION, series);
    }

    private static Observation sample(long second, int value) {
        return new Observation(
                new ObservationKey("judge-a", START.plusSeconds(second), Averaging.SAMPLE, Version.REAL_TIME),
                Map.of(Parameter.PM25, Reading.of(BigDecimal.valueOf(value))));
    }

    private static Observation hour(int hour, String parameter, Object value) {
        Map<Parameter, Reading> readings = new EnumMap<>(Parameter.class);
        BigDecimal number = value == null ? null : new BigDecimal(value.toString());
        readings.put(Parameter.of(parameter).orElseThrow(), new Reading(number, List.of()));
        return new Observation(key(hour), readings);
    }

    private static ObservationKey key(int hour) {
        return new ObservationKey("judge-a", START.plusSeconds(3600L * hour), Averaging.HOUR, Version.REAL_TIME);
    }
}

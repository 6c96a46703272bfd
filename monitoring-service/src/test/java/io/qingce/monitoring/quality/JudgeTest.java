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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
        for (Rule rule : BuiltInRules.latest().rules()) {
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

    @ParameterizedTest
    @CsvSource({"SO2, 24, 6, 6.1", "NO2, 12, 4, 4.1", "CO, 24, 0.5, 0.6", "O3, 12, 4, 4.1", "PM2.5, 6, 0, 0.1"})
    void letsAirStandStillAtTheDetectionLimitButNotAboveIt(String parameter, int count, String floor, String above) {
        assertEquals(0, frozen(BuiltInRules.latest(), parameter, count, floor));
        assertEquals(count, frozen(BuiltInRules.latest(), parameter, count, above));
    }

    @Test
    void judgesByAnOlderVersionAsItWasThen() {
        RuleSet first = BuiltInRules.of(1).orElseThrow();
        assertEquals(24, frozen(first, "SO2", 24, "6"));
        assertEquals(List.of("GAP-WATER@24", "GAP-WATER@48"), names(first, SiteKind.RIVER_SECTION, samples(0, 24, 48)));
    }

    @Test
    void findsNoGapInASectionThatIsSampledOnceADayOrAMonth() {
        assertEquals(
                List.of("GAP-WATER@24", "GAP-WATER@48", "GAP-WATER@72"),
                names(SiteKind.RIVER_SECTION, samples(0, 24, 48, 72, 96, 120, 168)));
        assertEquals(
                List.of("GAP-WATER@720", "GAP-WATER@1440", "GAP-WATER@2160"),
                names(SiteKind.RIVER_SECTION, samples(0, 720, 1440, 2160, 2880, 3650)));
    }

    @Test
    void findsAGapInTheRhythmOfASection() {
        assertTrue(names(SiteKind.RIVER_SECTION, samples(0, 24, 48, 72, 121)).contains("GAP-WATER@121"));
    }

    @Test
    void asksASectionForItsHoursAgainOnceItIsMeasuredMoreOften() {
        int[] hours = new int[20];
        for (int i = 0; i < hours.length; i++) {
            hours[i] = i < 5 ? 24 * i : 96 + 4 * (i - 4);
        }
        hours[19] = hours[18] + 13;
        assertTrue(names(SiteKind.RIVER_SECTION, samples(hours)).contains("GAP-WATER@" + hours[19]));
    }

    @Test
    void judgesMinutesByWhatOneOfThemSays() {
        assertEquals(List.of("RANGE-PM2.5@5"), minutes(Averaging.MINUTES_5, "PM2.5", 5, 2000, 6));
        Observation both = new Observation(
                new ObservationKey("judge-a", START, Averaging.MINUTE, Version.REAL_TIME),
                Map.of(
                        Parameter.PM25, Reading.of(new BigDecimal("31")),
                        Parameter.PM10, Reading.of(new BigDecimal("30"))));
        assertEquals(List.of("ABOVE-PM2.5-PM10@0"), names(SiteKind.AIR_STATION, List.of(both)));
    }

    @Test
    void findsZerosOfMinutesThatLastAsLongAsThoseOfHours() {
        Object[] zeros = new Object[13];
        Arrays.fill(zeros, 0);
        assertEquals(
                0, minutes(Averaging.MINUTES_10, "O3", Arrays.copyOf(zeros, 12)).size());
        assertEquals(13, minutes(Averaging.MINUTES_10, "O3", zeros).size());
    }

    @Test
    void leavesToTheHoursWhatNeedsNeighbours() {
        Object[] sevens = new Object[60];
        Arrays.fill(sevens, 7);
        assertEquals(List.of(), minutes(Averaging.MINUTES_10, "PM2.5", sevens));
        assertEquals(List.of(), minutes(Averaging.MINUTES_10, "PM2.5", 20, 25, 500, 25, 20));
    }

    @Test
    void leavesZerosOfManyHoursToTheHours() {
        Rule patient = new Rule("ZERO", Rule.Kind.ZERO_RUN, "O3", null, List.of(), null, null, null, 3, 6);
        List<Observation> series = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            series.add(minute(Averaging.MINUTES_10, i, "O3", 0));
        }
        assertEquals(List.of(), Judge.judge(patient, series));
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
        List<Flag> flags = BuiltInRules.latest().judge(SiteKind.AIR_STATION, List.of(observation));
        assertEquals(List.of("ABOVE-PM2.5-PM10"), flags.stream().map(Flag::rule).toList());
        assertEquals("30.1 > PM10 30", flags.get(0).detail());
        Observation equal = new Observation(
                key(0),
                Map.of(
                        Parameter.PM25, Reading.of(new BigDecimal("30.0")),
                        Parameter.PM10, Reading.of(new BigDecimal("30"))));
        assertEquals(List.of(), BuiltInRules.latest().judge(SiteKind.AIR_STATION, List.of(equal)));
    }

    @Test
    void findsAGapAtTheObservationAfterIt() {
        List<Observation> series = List.of(hour(0, "PM10", 5), hour(3, "PM10", 6), hour(7, "PM10", 7));
        assertEquals(
                List.of("4 h since the observation before"),
                BuiltInRules.latest().judge(SiteKind.AIR_STATION, series).stream()
                        .map(Flag::detail)
                        .toList());
    }

    @Test
    void appliesARuleToItsKindsOfSitesOnly() {
        List<Observation> series = List.of(hour(0, "PM2.5", 5000));
        assertTrue(BuiltInRules.latest().judge(SiteKind.RIVER_SECTION, series).isEmpty());
    }

    @Test
    void refusesARhythmWithoutHowManyTimesOrOfHowMany() {
        for (Rule.Kind kind : List.of(Rule.Kind.GAP, Rule.Kind.SILENT)) {
            assertTrue(!new Rule("X", kind, null, null, List.of(), null, null, null, 12, 24).isComplete());
            BigDecimal twice = new BigDecimal("2");
            assertTrue(!new Rule("X", kind, null, null, List.of(), null, null, twice, null, 24).isComplete());
            assertTrue(new Rule("X", kind, null, null, List.of(), null, null, twice, 12, 24).isComplete());
        }
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
        return names(BuiltInRules.latest(), kind, series);
    }

    private static List<String> names(RuleSet rules, SiteKind kind, List<Observation> series) {
        return rules.judge(kind, series).stream()
                .map(flag ->
                        flag.rule() + "@" + (flag.key().periodEnd().getEpochSecond() - START.getEpochSecond()) / 3600)
                .toList();
    }

    private static long count(List<Observation> series, String rule) {
        return BuiltInRules.latest().judge(SiteKind.AIR_STATION, series).stream()
                .filter(flag -> flag.rule().equals(rule))
                .count();
    }

    private static long frozen(RuleSet rules, String parameter, int count, String value) {
        List<Observation> series = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            series.add(hour(i, parameter, value));
        }
        return rules.judge(SiteKind.AIR_STATION, series).stream()
                .filter(flag -> flag.kind() == Rule.Kind.FROZEN)
                .count();
    }

    private static List<Observation> samples(int... hours) {
        List<Observation> series = new ArrayList<>();
        for (int hour : hours) {
            series.add(new Observation(
                    new ObservationKey("judge-a", START.plusSeconds(3600L * hour), Averaging.SAMPLE, Version.REAL_TIME),
                    Map.of(Parameter.PH, Reading.of(new BigDecimal("7.2")))));
        }
        return series;
    }

    /** The names of the rules that found something in minutes, and in which minute. */
    private static List<String> minutes(Averaging averaging, String parameter, Object... values) {
        List<Observation> series = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            series.add(minute(averaging, i, parameter, values[i]));
        }
        return BuiltInRules.latest().judge(SiteKind.AIR_STATION, series).stream()
                .map(flag ->
                        flag.rule() + "@" + (flag.key().periodEnd().getEpochSecond() - START.getEpochSecond()) / 60)
                .toList();
    }

    private static Observation minute(Averaging averaging, int number, String parameter, Object value) {
        Instant end = START.plus(Duration.parse(averaging.text()).multipliedBy(number));
        return new Observation(
                new ObservationKey("judge-a", end, averaging, Version.REAL_TIME),
                Map.of(Parameter.of(parameter).orElseThrow(), Reading.of(new BigDecimal(value.toString()))));
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

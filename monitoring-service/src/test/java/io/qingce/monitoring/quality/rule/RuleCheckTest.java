package io.qingce.monitoring.quality.rule;

import static io.qingce.monitoring.quality.rule.CheckedSeries.START;
import static io.qingce.monitoring.quality.rule.CheckedSeries.count;
import static io.qingce.monitoring.quality.rule.CheckedSeries.fourHourly;
import static io.qingce.monitoring.quality.rule.CheckedSeries.frozen;
import static io.qingce.monitoring.quality.rule.CheckedSeries.hour;
import static io.qingce.monitoring.quality.rule.CheckedSeries.judge;
import static io.qingce.monitoring.quality.rule.CheckedSeries.key;
import static io.qingce.monitoring.quality.rule.CheckedSeries.minutes;
import static io.qingce.monitoring.quality.rule.CheckedSeries.names;
import static io.qingce.monitoring.quality.rule.CheckedSeries.river;
import static io.qingce.monitoring.quality.rule.CheckedSeries.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Version;
import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.parameter.SiteKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCheckTest {

    @Test
    void findsNothingWhereThereIsNothing() {
        for (Rule rule : BuiltInRules.latest().rules()) {
            assertEquals(List.of(), RuleCheck.check(rule, List.of()), rule.id());
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
        List<Flag> flags = BuiltInRules.latest().check(SiteKind.AIR_STATION, List.of(observation));
        assertEquals(List.of("ABOVE-PM2.5-PM10"), flags.stream().map(Flag::rule).toList());
        assertEquals("30.1 > PM10 30", flags.get(0).detail());
        Observation equal = new Observation(
                key(0),
                Map.of(
                        Parameter.PM25, Reading.of(new BigDecimal("30.0")),
                        Parameter.PM10, Reading.of(new BigDecimal("30"))));
        assertEquals(List.of(), BuiltInRules.latest().check(SiteKind.AIR_STATION, List.of(equal)));
    }

    @Test
    void findsAGapAtTheObservationAfterIt() {
        List<Observation> series = List.of(hour(0, "PM10", 5), hour(3, "PM10", 6), hour(7, "PM10", 7));
        assertEquals(
                List.of(Words.both("距上一次观测4小时", "4 h since the observation before")),
                BuiltInRules.latest().check(SiteKind.AIR_STATION, series).stream()
                        .map(Flag::detail)
                        .toList());
    }

    @Test
    void appliesARuleToItsKindsOfSitesOnly() {
        List<Observation> series = List.of(hour(0, "PM2.5", 5000));
        assertTrue(BuiltInRules.latest().check(SiteKind.RIVER_SECTION, series).isEmpty());
    }

    @Test
    void refusesRulesThatSayTooLittle() {
        for (Rule.Kind kind : Rule.Kind.values()) {
            assertTrue(
                    !new Rule("X", kind, "SO2", null, List.of(), null, null, null, null, null).isComplete(),
                    kind.name());
        }
    }
}

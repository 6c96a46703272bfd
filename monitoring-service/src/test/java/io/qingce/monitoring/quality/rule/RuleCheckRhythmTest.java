package io.qingce.monitoring.quality.rule;

import static io.qingce.monitoring.quality.rule.CheckedSeries.START;
import static io.qingce.monitoring.quality.rule.CheckedSeries.frozen;
import static io.qingce.monitoring.quality.rule.CheckedSeries.minute;
import static io.qingce.monitoring.quality.rule.CheckedSeries.minutes;
import static io.qingce.monitoring.quality.rule.CheckedSeries.names;
import static io.qingce.monitoring.quality.rule.CheckedSeries.samples;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Version;
import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.parameter.SiteKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the rhythm of a site and values of minutes change about the rules. */
class RuleCheckRhythmTest {

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
        assertEquals(List.of(), RuleCheck.check(patient, series));
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
}

package io.qingce.monitoring.quality.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.fixture.Made;
import io.qingce.monitoring.fixture.Observed;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a site may say nothing: twelve hours, or twice the median spacing of its last twelve samples. */
class RhythmTest {

    private static final Rule RULE = rule("2", 12, 12);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 12",
                "0 | 12",
                "0 24 | 12",
                "0 24 48 | 12",
                "0 24 48 72 | 48",
                "0 1 2 3 | 12",
                "0 6 12 18 | 12",
                "0 7 14 21 | 14",
                "0 10 20 50 | 20",
                "0 10 30 60 100 | 50",
                "0 720 721 722 723 | 12"
            })
    void isItsHoursOrSoManyTimesTheMedianSpacing(String ends, int hours) {
        assertEquals(Duration.ofHours(hours), Rhythm.allowed(RULE, hours(ends)));
    }

    /** What lies further back than the rule asks for is of another time of the site. */
    @Test
    void takesTheLastSpacingsAlone() {
        List<Instant> monthlyThenHourly = new ArrayList<>();
        Instant end = Observed.END;
        for (int sample = 0; sample < 40; sample++) {
            monthlyThenHourly.add(end);
            end = end.plus(sample < 20 ? Duration.ofDays(30) : Duration.ofHours(4));
        }
        assertEquals(Duration.ofHours(12), Rhythm.allowed(RULE, monthlyThenHourly));
        assertEquals(Duration.ofDays(60), Rhythm.allowed(RULE, monthlyThenHourly.subList(0, 20)));
    }

    @Test
    void isItsHoursWhereARuleKnowsNoRhythm() {
        Rule strict = new Rule("GAP", Rule.Kind.GAP, null, null, List.of(), null, null, null, null, 3);
        assertEquals(Duration.ofHours(3), Rhythm.allowed(strict, hours("0 24 48 72 96 120")));
    }

    @ParameterizedTest
    @CsvSource({"1.5, 36", "2, 48", "2.5, 60", "0.1, 12"})
    void takesAnyNumberOfTimes(String times, int hours) {
        assertEquals(Duration.ofHours(hours), Rhythm.allowed(rule(times, 12, 12), hours("0 24 48 72 96")));
    }

    /** The order of the spacings does not matter, and it is never shorter than the hours of the rule. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isNeverShorterThanTheHoursOfItsRule(long seed) {
        Arbitrary<List<Integer>> spacings =
                Arbitraries.integers().between(1, 800).list().ofMinSize(3).ofMaxSize(12);
        for (List<Integer> each : Made.of(spacings, 200, seed)) {
            Duration allowed = Rhythm.allowed(RULE, after(each));
            List<Integer> reversed = new ArrayList<>(each);
            Collections.reverse(reversed);
            assertEquals(allowed, Rhythm.allowed(RULE, after(reversed)));
            assertTrue(allowed.compareTo(Duration.ofHours(12)) >= 0);
            assertTrue(allowed.compareTo(Duration.ofHours(2L * Collections.max(each) + 12)) <= 0);
        }
    }

    private static List<Instant> after(List<Integer> hours) {
        List<Instant> ends = new ArrayList<>(List.of(Observed.END));
        hours.forEach(spacing -> ends.add(ends.get(ends.size() - 1).plusSeconds(3600L * spacing)));
        return ends;
    }

    private static List<Instant> hours(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(hour -> Observed.END.plusSeconds(3600L * Integer.parseInt(hour)))
                        .toList();
    }

    private static Rule rule(String times, int count, int hours) {
        return new Rule("GAP", Rule.Kind.GAP, null, null, List.of(), null, null, new BigDecimal(times), count, hours);
    }
}

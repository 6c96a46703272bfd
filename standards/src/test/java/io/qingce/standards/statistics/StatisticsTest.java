package io.qingce.standards.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases D, F4, F5, G7 and H. */
class StatisticsTest {

    private static List<Exact> series(String values) {
        return Stream.of(values.split(" ")).map(Exact::parse).collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Exact> range(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Exact::of).collect(Collectors.toCollection(ArrayList::new));
    }

    @ParameterizedTest(name = "{0}: p{3} of {1} to {2} is {4}")
    @CsvSource({
        "D1, 1, 10, 90, 9.1",
        "D1, 1, 10, 95, 9.55",
        "D2, 1, 365, 90, 328.6",
        "D2, 1, 365, 95, 346.8",
        "D2, 1, 365, 98, 357.72",
        "D3, 1, 366, 90, 329.5",
        "D3, 1, 366, 95, 347.75",
        "D3, 1, 366, 98, 358.7",
        "D4, 1, 324, 90, 291.7",
        "D4, 1, 324, 95, 307.85",
        "D4, 1, 324, 98, 317.54",
        "D5, 100, 130, 90, 127",
        "D7, 42, 42, 95, 42",
        "D7, 42, 42, 0, 42",
        "ends, 1, 9, 0, 1",
        "ends, 1, 9, 100, 9"
    })
    void interpolatesAPercentile(String origin, int first, int last, int percent, String expected) {
        List<Exact> values = range(first, last);
        Collections.shuffle(values, new Random(4));
        assertEquals(Exact.parse(expected), Percentile.of(values, percent));
        long[] sorted = IntStream.rangeClosed(first, last).asLongStream().toArray();
        assertEquals(Exact.parse(expected), Percentile.ofSorted(sorted, 1, percent));
    }

    @Test
    void interpolatesBetweenTwo() {
        assertEquals(Exact.parse("19.5"), Percentile.of(series("20 10"), 95));
        assertEquals(Exact.parse("1.95"), Percentile.ofSorted(new long[] {10, 20}, 10, 95));
    }

    @ParameterizedTest
    @CsvSource({"1.15, 1.2", "1.25, 1.2"})
    void roundsAPercentileOfCarbonMonoxideHalfToEvenD8(String raw, String rounded) {
        assertEquals(new BigDecimal(rounded), Exact.parse(raw).round(1));
    }

    @Test
    void refusesAPercentileOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> Percentile.of(List.of(), 95));
        assertThrows(IllegalArgumentException.class, () -> Percentile.of(series("1"), -1));
        assertThrows(IllegalArgumentException.class, () -> Percentile.ofSorted(new long[] {1}, 1, 101));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "H1, 43 39 36 33 30, -1.000, FALLING",
        "H2 at equality, 43 39 40 33 30, -0.900, FALLING",
        "H3 average ranks, 30 33 33 30 29 29, -0.643, NOT_SIGNIFICANT",
        "rising, 1 2 3 4 5, 1.000, RISING",
        "n = 11 uses the value of 10, 1 2 3 4 5 6 7 8 9 10 11, 1.000, RISING",
        "all equal, 7 7 7 7 7, 0.500, NOT_SIGNIFICANT"
    })
    void judgesATrend(String origin, String values, String coefficient, Spearman.Trend trend) {
        Spearman spearman = Spearman.of(series(values)).known().orElseThrow();
        assertEquals(new BigDecimal(coefficient), spearman.rounded());
        assertEquals(trend, spearman.trend());
    }

    @Test
    void isStricterAtOnePercent() {
        Spearman spearman = Spearman.of(series("43 39 40 33 30"), Spearman.Significance.ONE_PERCENT)
                .known()
                .orElseThrow();
        assertEquals(Spearman.Trend.NOT_SIGNIFICANT, spearman.trend());
        assertEquals(new BigDecimal("1.000"), spearman.critical());
        assertEquals("显著下降", Spearman.Trend.FALLING.chinese());
    }

    @Test
    void needsFivePeriodsForATrend() {
        assertEquals(Outcome.insufficient(Reason.TOO_FEW_VALUES, 4, 5), Spearman.of(series("1 2 3 4")));
        assertEquals(5, Spearman.of(range(1, 5)).known().orElseThrow().periods());
        assertEquals(
                new BigDecimal("0.306"),
                Spearman.of(range(1, 40)).known().orElseThrow().critical());
        assertEquals(
                new BigDecimal("0.564"),
                Spearman.of(range(1, 11)).known().orElseThrow().critical());
    }

    @Test
    void ranksEqualFiguresAlikeF4() {
        List<BigDecimal> indices =
                Stream.of("2.09", "2.12", "2.12", "2.40").map(BigDecimal::new).toList();
        assertEquals(List.of(1, 2, 2, 4), Ranks.COMPETITION.of(indices, Comparator.naturalOrder()));
        assertEquals(List.of(1, 2, 2, 3), Ranks.DENSE.of(indices, Comparator.naturalOrder()));
        assertEquals(List.of(4, 2, 2, 1), Ranks.COMPETITION.of(indices, Comparator.reverseOrder()));
        assertEquals(List.of(3, 2, 2, 1), Ranks.DENSE.of(indices, Comparator.reverseOrder()));
    }

    @ParameterizedTest
    @CsvSource({"F5, 4.48, 4.46, -0.4", "M4, 4.00, 3.80, -5.0", "rise, 4.00, 4.10, 2.5", "none, 4.00, 4.00, 0.0"})
    void statesAChangeInPerCent(String origin, BigDecimal base, BigDecimal now, String change) {
        assertEquals(Outcome.of(new BigDecimal(change)), Change.percent(base, now));
    }

    @Test
    void hasNoChangeRateFromZero() {
        assertEquals(Outcome.insufficient(Reason.UNDEFINED, 0, 1), Change.percent(BigDecimal.ZERO, BigDecimal.ONE));
    }

    @Test
    void averagesTheRatiosOfCitiesG7() {
        List<Percentage> cities = List.of(new Percentage(30, 31), new Percentage(24, 31));
        assertEquals(Outcome.of(new BigDecimal("87.1")), Change.meanOf(cities));
        assertEquals(new BigDecimal("-19.4"), Change.points(cities.get(0), cities.get(1)));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), Change.meanOf(List.of()));
    }

    @Test
    void needsThreeValidYears() {
        List<Outcome<Exact>> years = new ArrayList<>(List.of(Outcome.of(Exact.of(30)), Outcome.of(Exact.of(31))));
        assertEquals(Outcome.insufficient(Reason.TOO_FEW_YEARS, 2, 3), ThreeYearMean.of(years));
        years.add(Outcome.insufficient(Reason.TOO_FEW_DAYS, 300, 324));
        assertEquals(Outcome.insufficient(Reason.TOO_FEW_YEARS, 2, 3), ThreeYearMean.of(years));
        years.set(2, Outcome.of(Exact.parse("30.5")));
        assertEquals(Outcome.of(Exact.parse("30.5")), ThreeYearMean.of(years));
        years.add(Outcome.of(Exact.of(1)));
        assertEquals(Outcome.insufficient(Reason.TOO_FEW_YEARS, 4, 3), ThreeYearMean.of(years));
    }

    @Test
    void movesOverTheLastHours() {
        List<Optional<Exact>> hours = new ArrayList<>(Collections.nCopies(24, Optional.of(Exact.of(10))));
        hours.set(23, Optional.of(Exact.of(18)));
        assertEquals(Outcome.of(Exact.of(11)), MovingMean.EIGHT_HOURS.of(hours));
        assertEquals(Outcome.of(Exact.ratio(248, 24)), MovingMean.DAY.of(hours));
        hours.set(20, Optional.empty());
        hours.set(21, Optional.empty());
        assertEquals(Outcome.of(Exact.ratio(68, 6)), MovingMean.EIGHT_HOURS.of(hours));
        hours.set(22, Optional.empty());
        assertEquals(Outcome.insufficient(Reason.TOO_FEW_HOURS, 5, 8 - 2), MovingMean.EIGHT_HOURS.of(hours));
        assertEquals(
                Outcome.insufficient(Reason.TOO_FEW_HOURS, 1, 6), MovingMean.EIGHT_HOURS.of(hours.subList(23, 24)));
    }
}

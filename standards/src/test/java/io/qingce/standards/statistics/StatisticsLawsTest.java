package io.qingce.standards.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.number.Exact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of percentiles, ranks and changes whatever the figures are. */
class StatisticsLawsTest {

    private static final int ROUNDS = 200;

    @RepeatedTest(3)
    void hasPercentilesBetweenTheLeastAndTheGreatestThatNeverFall(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < ROUNDS; i++) {
            List<Exact> values = figures(random);
            Exact before = Percentile.of(values, 0);
            assertEquals(Collections.min(values), before);
            for (int percent = 1; percent <= 100; percent++) {
                Exact next = Percentile.of(values, percent);
                assertTrue(before.compareTo(next) <= 0, values + " at " + percent);
                before = next;
            }
            assertEquals(Collections.max(values), before);
        }
    }

    @RepeatedTest(3)
    void findsTheSamePercentileInWholeNumbersAndInAnyOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < ROUNDS; i++) {
            long[] units =
                    random.longs(1 + random.nextInt(40), 0, 3_000).sorted().toArray();
            List<Exact> values = new ArrayList<>();
            for (long unit : units) {
                values.add(Exact.ratio(unit, 10));
            }
            Collections.shuffle(values, random);
            int percent = random.nextInt(101);

            assertEquals(Percentile.of(values, percent), Percentile.ofSorted(units, 10, percent));
        }
    }

    @RepeatedTest(3)
    void movesWithItsValues(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < ROUNDS; i++) {
            List<Exact> values = figures(random);
            Exact factor = Exact.of(1 + random.nextInt(9));
            int percent = random.nextInt(101);

            assertEquals(
                    Percentile.of(values, percent).times(factor).plus(factor),
                    Percentile.of(
                            values.stream()
                                    .map(value -> value.times(factor).plus(factor))
                                    .toList(),
                            percent));
        }
    }

    @RepeatedTest(3)
    void ranksByHowManyAreBetter(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < ROUNDS; i++) {
            List<Exact> figures = figures(random);
            Comparator<Exact> order = random.nextBoolean() ? Comparator.naturalOrder() : Comparator.reverseOrder();
            List<Integer> competition = Ranks.COMPETITION.of(figures, order);
            List<Integer> dense = Ranks.DENSE.of(figures, order);

            for (int one = 0; one < figures.size(); one++) {
                Exact own = figures.get(one);
                assertEquals(
                        1
                                + figures.stream()
                                        .filter(other -> order.compare(other, own) < 0)
                                        .count(),
                        (long) competition.get(one));
                assertEquals(
                        1
                                + figures.stream()
                                        .filter(other -> order.compare(other, own) < 0)
                                        .distinct()
                                        .count(),
                        (long) dense.get(one));
            }
        }
    }

    /** A change in per cent is that of the printed figures, at most half a tenth away. */
    @RepeatedTest(3)
    void statesAChangeFromWhichThePrintedFigureFollows(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < ROUNDS; i++) {
            BigDecimal base = BigDecimal.valueOf(1 + random.nextInt(2_000), 1);
            BigDecimal now = BigDecimal.valueOf(random.nextInt(2_000), 1);

            BigDecimal change = Change.percent(base, now).known().orElseThrow();
            Exact exact =
                    Exact.of(now).minus(Exact.of(base)).times(Exact.of(100)).dividedBy(Exact.of(base));
            assertEquals(1, change.scale());
            assertTrue(Exact.of(change).minus(exact).abs().compareTo(Exact.ratio(1, 20)) <= 0);
            assertEquals(now.compareTo(base), exact.signum());
        }
    }

    private static List<Exact> figures(Random random) {
        List<Exact> figures = new ArrayList<>();
        int count = 1 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            figures.add(Exact.of(BigDecimal.valueOf(random.nextInt(60), 1)));
        }
        return figures;
    }
}

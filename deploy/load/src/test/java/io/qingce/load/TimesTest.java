package io.qingce.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    /** By nearest rank: the smallest time that so many of a hundred do not exceed, to three digits. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 99, 100, 101, 1_000, 20_000})
    void saysTheTimeThatSoManyOfAHundredStayUnder(int count) {
        Random random = new Random(count);
        long[] nanos = random.longs(count, 1, 5_000_000_000L).toArray();
        Times times = new Times();
        Arrays.stream(nanos).forEach(times::add);
        Arrays.sort(nanos);
        for (double percentile : new double[] {1, 50, 90, 95, 99, 99.9, 100}) {
            int rank = Math.max(1, (int) Math.ceil(percentile / 100 * count - 1e-9));
            double exact = nanos[rank - 1] / 1e6;
            assertEquals(exact, times.millis(percentile), exact * 0.001 + 1e-6, percentile + " of " + count);
        }
    }

    @Test
    void doesNotDependOnTheOrderOfArrival() {
        List<Long> nanos = new Random(7).longs(1_000, 1, 1_000_000_000).boxed().toList();
        Times forward = new Times();
        Times backward = new Times();
        nanos.forEach(forward::add);
        for (int i = nanos.size() - 1; i >= 0; i--) {
            backward.add(nanos.get(i));
        }
        for (int percentile = 1; percentile <= 100; percentile++) {
            assertEquals(forward.millis(percentile), backward.millis(percentile));
        }
    }

    @Test
    void countsEveryTimeOnceHoweverManyThreadsBringThem() {
        Times times = new Times();
        IntStream.range(0, 40_000).parallel().forEach(i -> times.add(i));
        assertEquals(40_000, times.count());
    }

    @Test
    void takesWhatIsShorterThanTheClockForTheShortestTime() {
        Times times = new Times();
        times.add(0);
        times.add(-5);
        assertEquals(2, times.count());
        assertEquals(0.000_001, times.millis(100), 1e-9);
    }

    @Test
    void forgetsWhatWarmingUpTook() {
        Times times = new Times();
        times.add(9_000_000_000L);
        times.reset();
        times.add(1_000_000);
        assertEquals(1, times.count());
        assertEquals(1, times.millis(100), 0.001);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 7})
    void theMiddleOneHasAsManyOnEitherSide(int looks) {
        PrimitiveIterator.OfDouble measured = new Random(looks).doubles(looks).iterator();
        double[] seen = new double[looks];
        int[] next = {0};
        double middle = Times.middle(looks, () -> seen[next[0]++] = measured.nextDouble());
        assertEquals(
                looks / 2, DoubleStream.of(seen).filter(one -> one < middle).count());
        assertEquals(
                looks / 2, DoubleStream.of(seen).filter(one -> one > middle).count());
    }
}

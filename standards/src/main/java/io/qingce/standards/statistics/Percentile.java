package io.qingce.standards.statistics;

import io.qingce.standards.number.Exact;
import java.util.Collection;
import java.util.List;

/**
 * Percentile 百分位数 by the interpolation printed in HJ 663 appendix A: sort ascending, k = 1 + (n − 1)·p, and between the two neighbours
 * of rank k in proportion. Not the nearest rank.
 */
public final class Percentile {

    private static final int HUNDRED = 100;

    private Percentile() {}

    /**
     * The percentile of at least one value, in any order.
     *
     * @param percent whole per cent, 0 to 100
     */
    public static Exact of(Collection<Exact> values, int percent) {
        check(values.size(), percent);
        List<Exact> sorted = values.stream().sorted().toList();
        int steps = (sorted.size() - 1) * percent;
        Exact below = sorted.get(steps / HUNDRED);
        if (steps % HUNDRED == 0) {
            return below;
        }
        Exact above = sorted.get(steps / HUNDRED + 1);
        return below.plus(above.minus(below).times(Exact.ratio(steps % HUNDRED, HUNDRED)));
    }

    /**
     * The percentile of whole numbers that are already sorted, as a multiple of their unit.
     *
     * @param perUnit how many of these numbers make one
     */
    public static Exact ofSorted(long[] sorted, long perUnit, int percent) {
        check(sorted.length, percent);
        int steps = (sorted.length - 1) * percent;
        int rest = steps % HUNDRED;
        long below = sorted[steps / HUNDRED];
        long above = rest == 0 ? below : sorted[steps / HUNDRED + 1];
        return Exact.ratio(below * HUNDRED + (above - below) * rest, HUNDRED * perUnit);
    }

    private static void check(int count, int percent) {
        if (count == 0 || percent < 0 || percent > HUNDRED) {
            throw new IllegalArgumentException("no percentile " + percent + " of " + count + " values");
        }
    }
}

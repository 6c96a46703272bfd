package io.qingce.report.budget;

import io.qingce.standards.number.Exact;
import io.qingce.standards.statistics.Percentile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A ceiling on a percentile, backwards (HJ 663 附录 A): how many of the remaining days may go over the limit, however high, if
 * the others keep to it; and the value that, kept on every remaining day, just meets it. Every remaining day is taken as valid.
 *
 * @param outlook what the remaining days can change
 * @param over days over the limit so far
 * @param stillAllowed of the remaining days so many may be over the limit if all others are at or under it; 0 if out of reach
 * @param mustKeep if no remaining day is above this value, the target is met, and above it is missed if all are; absent where
 *     nothing is left to keep or nothing helps
 * @param keepLimit keeping every remaining day at the limit would be enough
 */
public record PercentileBudget(
        Outlook outlook, int over, int stillAllowed, Optional<Exact> mustKeep, boolean keepLimit) {

    private static final int HUNDRED = 100;

    /** Higher than any concentration: a day as bad as can be. */
    private static final Exact WORST = Exact.of(1_000_000_000L);

    /**
     * The budget of a percentile.
     *
     * @param values daily values so far, in any order
     * @param remaining days to come
     * @param percent whole per cent
     * @param limit the value that a day should keep
     * @param edge where percentiles stop meeting the target, see {@link MeanBudget#edge}
     * @param met whether a percentile at the end meets the target; it does for small values and stops once
     */
    public static PercentileBudget of(
            List<Exact> values, int remaining, int percent, Exact limit, Exact edge, Predicate<Exact> met) {
        if (remaining < 0 || values.size() + remaining == 0) {
            throw new IllegalArgumentException(values.size() + " days, " + remaining + " to come");
        }
        int over = (int) values.stream().filter(v -> v.compareTo(limit) > 0).count();
        Case left = new Case(values, remaining, percent, limit, met);
        if (left.isMet(remaining, WORST)) {
            return new PercentileBudget(Outlook.ALREADY_SAFE, over, remaining, Optional.empty(), true);
        }
        if (remaining == 0 || !left.isMet(0, Exact.ZERO)) {
            return new PercentileBudget(Outlook.NO_LONGER_REACHABLE, over, 0, Optional.empty(), false);
        }
        boolean keepLimit = left.isMet(0, limit);
        return new PercentileBudget(
                Outlook.OPEN, over, keepLimit ? left.mostOver() : 0, Optional.of(left.mustKeep(edge)), keepLimit);
    }

    /** The days so far with assumptions about the remaining ones. */
    private record Case(List<Exact> values, int remaining, int percent, Exact limit, Predicate<Exact> met) {

        /** With so many of the remaining days as bad as can be and the others at a value. */
        boolean isMet(int worst, Exact others) {
            List<Exact> all = new ArrayList<>(values);
            all.addAll(Collections.nCopies(worst, WORST));
            all.addAll(Collections.nCopies(remaining - worst, others));
            return met.test(Percentile.of(all, percent));
        }

        int mostOver() {
            int low = 0;
            int high = remaining;
            while (high - low > 1) {
                int middle = (low + high) >>> 1;
                if (isMet(middle, limit)) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** The percentile is a chain of straight pieces in the value of the remaining days; searched from the highest down. */
        Exact mustKeep(Exact edge) {
            List<Exact> sorted = values.stream().sorted().toList();
            for (int below = sorted.size(); below >= 0; below--) {
                Exact from = below == 0 ? Exact.ZERO : sorted.get(below - 1);
                Exact to = below == sorted.size() ? WORST : sorted.get(below);
                Optional<Exact> found = greatest(sorted, below, from, to, edge);
                if (found.isPresent()) {
                    return found.get();
                }
            }
            return Exact.ZERO;
        }

        /** The greatest value between two neighbours whose percentile does not pass the edge. */
        private Optional<Exact> greatest(List<Exact> sorted, int below, Exact from, Exact to, Exact edge) {
            if (at(sorted, below, from).compareTo(edge) > 0) {
                return Optional.empty();
            }
            Exact low = at(sorted, below, from);
            Exact high = at(sorted, below, to);
            if (high.compareTo(edge) <= 0) {
                return Optional.of(to);
            }
            Exact part = edge.minus(low).dividedBy(high.minus(low));
            return Optional.of(from.plus(to.minus(from).times(part)));
        }

        private Exact at(List<Exact> sorted, int below, Exact value) {
            int steps = (sorted.size() + remaining - 1) * percent;
            Exact lower = element(sorted, below, value, steps / HUNDRED);
            if (steps % HUNDRED == 0) {
                return lower;
            }
            Exact upper = element(sorted, below, value, steps / HUNDRED + 1);
            return lower.plus(upper.minus(lower).times(Exact.ratio(steps % HUNDRED, HUNDRED)));
        }

        private Exact element(List<Exact> sorted, int below, Exact value, int place) {
            if (place < below) {
                return sorted.get(place);
            }
            return place < below + remaining ? value : sorted.get(place - remaining);
        }
    }
}

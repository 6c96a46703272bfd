package io.qingce.report.budget;

import io.qingce.standards.number.Exact;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A ceiling on a mean, backwards: the mean that the remaining days must keep. Every remaining day is taken as a valid one.
 *
 * @param outlook what the remaining days can change; a mean without upper bound is safe only when no day is left
 * @param edge the mean at the end where meeting and missing part: the value that rounds into the target, if figures are rounded
 * @param edgeIsMet whether the edge itself still meets the target; half to even decides at a tie
 * @param remainingMean the mean of the remaining days that leads to the edge; absent without remaining days
 */
public record MeanBudget(Outlook outlook, Exact edge, boolean edgeIsMet, Optional<Exact> remainingMean) {

    /**
     * The edge of a ceiling: where means stop meeting the target.
     *
     * @param limit the number of the target
     * @param decimals decimals at which it is compared; not fewer than the limit has
     * @param met whether a mean at the end meets the target; it does for small values and stops once
     */
    public static Exact edge(BigDecimal limit, int decimals, Predicate<Exact> met) {
        Exact half = Exact.of(BigDecimal.ONE.movePointLeft(decimals)).dividedBy(Exact.of(2));
        Exact at = Exact.of(limit);
        Exact little = half.dividedBy(Exact.of(1000));
        for (Exact edge : new Exact[] {at.plus(half), at, at.minus(half)}) {
            if (met.test(edge.minus(little)) && !met.test(edge.plus(little))) {
                return edge;
            }
        }
        throw new IllegalArgumentException("no ceiling at " + limit);
    }

    /**
     * The budget of a ceiling.
     *
     * @param sum sum of the daily values so far
     * @param valid days so far
     * @param remaining days to come
     * @param edge see {@link #edge}
     * @param met whether a mean at the end meets the target
     */
    public static MeanBudget of(Exact sum, int valid, int remaining, Exact edge, Predicate<Exact> met) {
        if (valid < 0 || remaining < 0 || valid + remaining == 0 || sum.signum() < 0) {
            throw new IllegalArgumentException(valid + " days, " + remaining + " to come");
        }
        boolean edgeIsMet = met.test(edge);
        if (remaining == 0) {
            boolean isMet = met.test(sum.dividedBy(Exact.of(valid)));
            Outlook outlook = isMet ? Outlook.ALREADY_SAFE : Outlook.NO_LONGER_REACHABLE;
            return new MeanBudget(outlook, edge, edgeIsMet, Optional.empty());
        }
        Exact left = edge.times(Exact.of(valid + remaining)).minus(sum);
        boolean isReachable = edgeIsMet ? left.signum() >= 0 : left.signum() > 0;
        return new MeanBudget(
                isReachable ? Outlook.OPEN : Outlook.NO_LONGER_REACHABLE,
                edge,
                edgeIsMet,
                isReachable ? Optional.of(left.dividedBy(Exact.of(remaining))) : Optional.empty());
    }
}

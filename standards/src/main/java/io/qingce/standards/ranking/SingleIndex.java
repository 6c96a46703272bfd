package io.qingce.standards.ranking;

import io.qingce.standards.air.AirEdition;
import io.qingce.standards.air.AirLimits;
import io.qingce.standards.air.Grade;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.parameter.Averaging;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Single index of HJ 663-2013 appendix C (informative, from memory): the greater of mean over annual limit and percentile over daily limit.
 * Not the sub-index of the ranking, which takes one ratio per item ({@link CompositeIndex}).
 */
public final class SingleIndex {

    private static final int DECIMALS = 2;

    private SingleIndex() {}

    /** The index of an item, two decimals; empty if neither statistic has a limit. */
    public static Optional<BigDecimal> of(AirEdition edition, AirItem item, BigDecimal mean, BigDecimal percentile) {
        Optional<Exact> byMean =
                AirLimits.limit(edition, item, Averaging.YEAR, Grade.II).map(l -> ratio(mean, l));
        Optional<Exact> byPercentile =
                AirLimits.dailyLimit(edition, item, Grade.II).map(l -> ratio(percentile, l));
        return Stream.of(byMean, byPercentile)
                .flatMap(Optional::stream)
                .max(Exact::compareTo)
                .map(index -> index.round(DECIMALS));
    }

    private static Exact ratio(BigDecimal value, BigDecimal limit) {
        return Exact.of(value).dividedBy(Exact.of(limit));
    }
}

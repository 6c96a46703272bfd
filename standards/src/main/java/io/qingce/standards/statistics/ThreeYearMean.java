package io.qingce.standards.statistics;

import io.qingce.standards.number.Exact;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.util.List;

/**
 * Three-year moving average 三年滑动平均 (named by HJ 663-2026; its formula has not been read): the mean of the unrounded annual figures of a
 * year and the two before, all three valid, rounded once by the caller.
 */
public final class ThreeYearMean {

    private static final int YEARS = 3;

    private ThreeYearMean() {}

    /** The mean of exactly three annual figures. */
    public static Outcome<Exact> of(List<Outcome<Exact>> years) {
        List<Exact> valid = years.stream().flatMap(y -> y.known().stream()).toList();
        return years.size() != YEARS || valid.size() < YEARS
                ? Outcome.insufficient(Reason.TOO_FEW_YEARS, valid.size(), YEARS)
                : Outcome.of(Exact.mean(valid));
    }
}

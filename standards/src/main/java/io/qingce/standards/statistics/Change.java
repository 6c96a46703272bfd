package io.qingce.standards.statistics;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.Collection;

/** Changes and means of published figures. They start from the printed digits, so that a reader can recompute them. */
public final class Change {

    private static final Exact HUNDRED = Exact.of(100);

    private Change() {}

    /** Change rate 变化幅度 (now − base)/base in per cent, one decimal; insufficient if the base is zero. */
    public static Outcome<BigDecimal> percent(BigDecimal base, BigDecimal now) {
        return base.signum() == 0
                ? Outcome.insufficient(Reason.UNDEFINED, 0, 1)
                : Outcome.of(Exact.of(now.subtract(base))
                        .dividedBy(Exact.of(base))
                        .times(HUNDRED)
                        .round(1));
    }

    /** Change of a ratio in percentage points 百分点, one decimal, between the printed ratios. */
    public static BigDecimal points(Percentage base, Percentage now) {
        return now.rounded().subtract(base.rounded());
    }

    /** Mean ratio of a region 平均比例: the arithmetic mean of the cities' printed ratios (not of their pooled days), one decimal. */
    public static Outcome<BigDecimal> meanOf(Collection<Percentage> cities) {
        return cities.isEmpty()
                ? Outcome.insufficient(Reason.NO_DATA, 0, 1)
                : Outcome.of(Exact.mean(
                                cities.stream().map(c -> Exact.of(c.rounded())).toList())
                        .round(1));
    }
}

package io.qingce.local.table;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What report-service answers about the air of a region over a period, as far as the table shows it. */
record AirStatistics(boolean simulated, List<Item> items, Days days, Index compositeIndex, Basis basis) {

    /** The figure of one item: a mean, or a percentile for CO and ozone. */
    record Item(
            String item,
            String statisticText,
            String unit,
            @Nullable BigDecimal value,
            @Nullable BigDecimal unrounded,
            int validDays,
            int neededDays,
            boolean valid,
            @Nullable String reason) {}

    /** Days by their index; ratios in per cent of the valid days. */
    record Days(
            int validDays,
            int neededDays,
            boolean valid,
            int good,
            @Nullable BigDecimal goodRatio,
            int heavy,
            @Nullable BigDecimal heavyRatio) {}

    /** The composite index. */
    record Index(@Nullable BigDecimal value) {}

    /** The edition of the limits. */
    record Basis(String edition) {}
}

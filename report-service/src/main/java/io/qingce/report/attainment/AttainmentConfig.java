package io.qingce.report.attainment;

import io.qingce.report.region.Series;
import io.qingce.standards.number.LimitComparison;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How targets are judged where the plans say nothing. */
@ConfigMapping(prefix = "qingce.attainment")
public interface AttainmentConfig {

    /**
     * How a figure meets the value of a target. No plan states a rounding rule. ROUNDED_VALUE 修约值比较法, the default: the
     * figure is rounded once, to its official decimals (PM2.5 none, ratios one), or to the decimals printed with the target if
     * those are more, and then compared, as HJ 663 compares with limits. FULL_VALUE 全数值比较法: all digits are compared.
     */
    @WithDefault("ROUNDED_VALUE")
    LimitComparison comparison();

    /** How many past years carry a running period on to its end (往年同期法); 0: no forecast, and no target is at risk. */
    @WithDefault("3")
    int forecastYears();

    /** Which data version decides: BEST 审核优先, the default, takes reviewed readings where there are any. */
    @WithDefault("BEST")
    Series version();
}

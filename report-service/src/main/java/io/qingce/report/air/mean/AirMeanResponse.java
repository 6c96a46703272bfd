package io.qingce.report.air.mean;

import io.qingce.chassis.openapi.NumberOrNull;
import io.qingce.report.period.RuleSetUsed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The air of a group of regions over a period, as bulletins print it: the arithmetic mean of the printed figures of its regions
 * (区域平均), not of pooled days.
 *
 * @param group its code
 * @param groupText its name
 * @param source where the list of its regions stands
 * @param from first day
 * @param to last day
 * @param edition edition whose limits judge: 2012, 2026-transition, 2026-final
 * @param version data version: REAL_TIME, REVIEWED or BEST
 * @param simulated made-up readings went in 含模拟数据
 * @param ruleSet the rules by which the figures of the regions were computed 统计口径
 * @param figures the means: SO2 NO2 PM10 PM2.5 CO O3, then the ratios of days by index
 * @param regions the regions with readings, in the order of the list
 * @param unknownRegions regions of the list without sites and readings; they take no part 未纳入平均的区域
 */
public record AirMeanResponse(
        String group,
        String groupText,
        String source,
        LocalDate from,
        LocalDate to,
        String edition,
        String version,
        boolean simulated,
        RuleSetUsed ruleSet,
        List<Mean> figures,
        List<Region> regions,
        List<String> unknownRegions) {

    /**
     * A mean over the regions that have the figure.
     *
     * @param figure item code, or goodRatio, excellentRatio, goodOnlyRatio, lightRatio, moderateRatio, heavyRatio, severeRatio
     * @param name what it is
     * @param unit µg/m³, mg/m³ or %
     * @param value mean of the printed figures, rounded once more; absent where no region has one
     * @param exact the same with every digit
     * @param regions how many went in
     * @param provisional how many of these may not stand yet, for want of valid days
     */
    public record Mean(
            String figure,
            String name,
            String unit,
            @Nullable BigDecimal value,
            @Nullable String exact,
            int regions,
            int provisional) {}

    /**
     * One region.
     *
     * @param region full printed name
     * @param figures its printed figures in the order of the means; null where there is none
     * @param validDays days with an index
     * @param valid whether its counts of days may stand
     */
    public record Region(
            String region,
            @Schema(implementation = NumberOrNull[].class) List<@Nullable BigDecimal> figures,
            int validDays,
            boolean valid) {}
}

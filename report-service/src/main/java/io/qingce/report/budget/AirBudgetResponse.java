package io.qingce.report.budget;

import io.qingce.report.air.Basis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of a year may still bear, pollutant by pollutant and statistic by statistic, against the limits of grade II
 * (分污染物倒推).
 *
 * @param region full printed name, or name of the site
 * @param from first day of the year
 * @param to last day of the year
 * @param through the last day whose readings count
 * @param remainingDays days to come, every one of them taken as a valid one
 * @param items the pollutants asked for, each with the statistics by which a year is judged (HJ 663 表 1)
 * @param basis everything needed to recompute what was read so far
 */
public record AirBudgetResponse(
        String region,
        LocalDate from,
        LocalDate to,
        LocalDate through,
        int remainingDays,
        List<ItemBudget> items,
        Basis basis) {

    /**
     * One statistic of one pollutant.
     *
     * @param item code of the pollutant
     * @param statistic MEAN, PERCENTILE_90, PERCENTILE_95 or PERCENTILE_98
     * @param statisticText the same in words
     * @param limit grade II, in the unit of the pollutant
     * @param unit unit of the pollutant
     * @param validDays valid days so far
     * @param soFar the statistic so far, as printed
     * @param outlook what the remaining days can change
     * @param outlookText the same in words
     * @param mean for a mean
     * @param percentile for a percentile
     */
    public record ItemBudget(
            String item,
            String statistic,
            String statisticText,
            BigDecimal limit,
            String unit,
            int validDays,
            @Nullable BigDecimal soFar,
            Outlook outlook,
            String outlookText,
            @Nullable MeanFigure mean,
            @Nullable PercentileFigure percentile) {}

    /**
     * The mean still to be kept.
     *
     * @param edge the mean at the end where meeting and missing part
     * @param edgeIsMet a mean exactly on the edge still meets the limit
     * @param remaining the mean of the remaining days on the edge, every digit; absent if out of reach or none remain
     * @param remainingShown the same with four decimals, for reading only
     */
    public record MeanFigure(
            String edge,
            boolean edgeIsMet,
            @Nullable String remaining,
            @Nullable BigDecimal remainingShown) {}
}

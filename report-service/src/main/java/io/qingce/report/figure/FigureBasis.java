package io.qingce.report.figure;

import io.qingce.chassis.language.Words;
import io.qingce.report.air.Basis;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything needed to recompute the figure of a target and the decision about it.
 *
 * @param statistic what was computed, in words
 * @param unrounded the figure with four decimals, for reading only
 * @param exact the figure with every digit
 * @param comparison how it was compared, in words: rounded first, and to how many decimals, or in all its digits
 * @param requiredFrom where the number comes from that was to be met
 * @param air basis of a figure of the air
 * @param water sections of a figure of surface water
 * @param report who reported a figure that no reading decides, and when it was verified
 */
public record FigureBasis(
        String statistic,
        @Nullable BigDecimal unrounded,
        @Nullable String exact,
        @Nullable String comparison,
        @Nullable String requiredFrom,
        @Nullable Basis air,
        @Nullable List<Section> water,
        @Nullable Report report) {

    /**
     * A verified report (填报核实).
     *
     * @param report its number
     * @param reportedBy printed name of the unit
     * @param period period that it covers, such as 2024-Q3
     * @param verifiedAt when it was verified
     * @param words the answer where there is no figure
     * @param complete it covers the end of the period assessed, or was reported for this very point
     */
    public record Report(
            long report,
            String reportedBy,
            String period,
            OffsetDateTime verifiedAt,
            @Nullable String words,
            boolean complete) {}

    /**
     * A section and its class.
     *
     * @param code site code
     * @param name printed name
     * @param waterClass Ⅰ类 to 劣Ⅴ类, of a black-and-odorous water its grade; absent where the samples do not carry one
     * @param validMonths months with samples, of a black-and-odorous water the samples
     * @param neededMonths months that were needed
     * @param deciding the items that decided the class
     * @param itemsLeftOut items with too few months
     * @param targetClass the class that the target asks of it: the one assigned to it, or the one of the share
     * @param meets whether it meets that class; absent while one of the two is unknown
     * @param simulated its samples are made up
     */
    public record Section(
            String code,
            String name,
            @Nullable String waterClass,
            int validMonths,
            int neededMonths,
            List<String> deciding,
            List<String> itemsLeftOut,
            @Nullable String targetClass,
            @Nullable Boolean meets,
            boolean simulated) {}

    /** The same basis of another number that was made of it. */
    public FigureBasis of(String newStatistic, @Nullable Exact number) {
        return new FigureBasis(
                newStatistic,
                number == null ? null : number.toDecimal(Figure.SHOWN),
                number == null ? null : number.toString(),
                comparison,
                requiredFrom,
                air,
                water,
                report);
    }

    /** How a figure was compared, in words. */
    public static String comparison(LimitComparison comparison, int decimals) {
        if (comparison == LimitComparison.FULL_VALUE) {
            return Words.both(comparison.chinese(), comparison.english());
        }
        return Words.both(
                "修约值比较法：先修约到" + (decimals == 0 ? "整数" : decimals + "位小数") + "，再与限值比较",
                "rounded to "
                        + (decimals == 0 ? "a whole number" : decimals + (decimals == 1 ? " decimal" : " decimals"))
                        + " first, then compared");
    }

    public FigureBasis decided(String newComparison, String newRequiredFrom) {
        return new FigureBasis(statistic, unrounded, exact, newComparison, newRequiredFrom, air, water, report);
    }
}

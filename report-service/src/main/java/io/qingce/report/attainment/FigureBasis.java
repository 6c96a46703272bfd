package io.qingce.report.attainment;

import io.qingce.report.statistic.Basis;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything needed to recompute the figure of a target and the decision about it.
 *
 * @param statistic what was computed, in words
 * @param unrounded the figure with four decimals, for reading only
 * @param exact the figure with every digit
 * @param comparison how it was compared: ROUNDED_VALUE or FULL_VALUE, and at how many decimals
 * @param requiredFrom where the number comes from that was to be met
 * @param air basis of a figure of the air
 * @param water sections of a figure of surface water
 */
public record FigureBasis(
        String statistic,
        @Nullable BigDecimal unrounded,
        @Nullable String exact,
        @Nullable String comparison,
        @Nullable String requiredFrom,
        @Nullable Basis air,
        @Nullable List<Section> water) {

    /**
     * A section and its class.
     *
     * @param code site code
     * @param name printed name
     * @param waterClass Ⅰ类 to 劣Ⅴ类; absent where the samples do not carry one
     * @param validMonths months with samples
     * @param neededMonths months that were needed
     * @param deciding the items that decided the class
     * @param itemsLeftOut items with too few months
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
            boolean simulated) {}

    FigureBasis decided(String newComparison, String newRequiredFrom) {
        return new FigureBasis(statistic, unrounded, exact, newComparison, newRequiredFrom, air, water);
    }
}

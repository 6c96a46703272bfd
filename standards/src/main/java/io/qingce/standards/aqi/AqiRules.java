package io.qingce.standards.aqi;

import io.qingce.standards.number.Rounding;
import java.time.LocalDate;

/**
 * Edition and switches of an air quality index.
 *
 * @param table edition of HJ 633
 * @param dailyOzone ozone of a daily report under 2012
 * @param hourlyReport values of a real-time report
 * @param missingItem what to do when an item is missing
 * @param indexRounding rounding of the sub-index: {@link Rounding#CEILING} by every edition; one city feed rounds half up
 */
public record AqiRules(
        AqiTable table,
        DailyOzone dailyOzone,
        HourlyReport hourlyReport,
        MissingItem missingItem,
        Rounding indexRounding) {

    /** The 2012 edition as printed: it has no rule that withholds an index where an item is missing. */
    public static final AqiRules HJ633_2012 = new AqiRules(
            AqiTable.HJ633_2012,
            DailyOzone.HOUR_AND_EIGHT_HOURS,
            HourlyReport.NINE_INDICATORS,
            MissingItem.REST_DECIDES,
            Rounding.CEILING);

    /** The 2026 edition as printed. */
    public static final AqiRules HJ633_2026 = new AqiRules(
            AqiTable.HJ633_2026,
            DailyOzone.EIGHT_HOURS_ONLY,
            HourlyReport.SIX_ONE_HOUR_MEANS,
            MissingItem.NOT_AVAILABLE_UNLESS_POLLUTED,
            Rounding.CEILING);

    /** What the national real-time feed computed under the 2012 table: six 1-hour means. */
    public static final AqiRules NATIONAL_FEED_2012 = HJ633_2012.withHourlyReport(HourlyReport.SIX_ONE_HOUR_MEANS);

    /** Refuses a rounding that no report uses, and the indicators of 2012 with the table of 2026. */
    public AqiRules {
        if (table == AqiTable.HJ633_2026
                && (dailyOzone != DailyOzone.EIGHT_HOURS_ONLY || hourlyReport != HourlyReport.SIX_ONE_HOUR_MEANS)) {
            throw new IllegalArgumentException("HJ 633-2026 has six indicators");
        }
        if (indexRounding == Rounding.HALF_EVEN) {
            throw new IllegalArgumentException("no report rounds its index half to even");
        }
    }

    /** The rules in force on a day, as printed. */
    public static AqiRules on(LocalDate day) {
        return of(AqiTable.on(day));
    }

    /** The rules of an edition, as printed. */
    public static AqiRules of(AqiTable table) {
        return table == AqiTable.HJ633_2012 ? HJ633_2012 : HJ633_2026;
    }

    public AqiRules withDailyOzone(DailyOzone value) {
        return new AqiRules(table, value, hourlyReport, missingItem, indexRounding);
    }

    public AqiRules withHourlyReport(HourlyReport value) {
        return new AqiRules(table, dailyOzone, value, missingItem, indexRounding);
    }

    public AqiRules withMissingItem(MissingItem value) {
        return new AqiRules(table, dailyOzone, hourlyReport, value, indexRounding);
    }

    public AqiRules withIndexRounding(Rounding value) {
        return new AqiRules(table, dailyOzone, hourlyReport, missingItem, value);
    }
}

package io.qingce.standards.period;

import io.qingce.standards.air.AirEdition;
import io.qingce.standards.aqi.AqiRules;
import io.qingce.standards.aqi.AqiTable;
import io.qingce.standards.aqi.DailyOzone;
import java.time.LocalDate;

/**
 * Edition and switches of the statistics of a period.
 *
 * @param edition whose limits judge and divide
 * @param dayEdition which edition of HJ 633 counts a day
 * @param dailyOzone ozone of the days counted under HJ 633-2012
 * @param dailyInput which daily values the statistics start from
 * @param decimals how statistics are printed
 * @param judged which statistics decide about a year
 */
public record PeriodRules(
        AirEdition edition,
        DayEdition dayEdition,
        DailyOzone dailyOzone,
        DailyInput dailyInput,
        StatisticDecimals decimals,
        Judged judged) {

    /** An edition with the documented defaults, its days counted by its own edition. */
    public static PeriodRules of(AirEdition edition) {
        return new PeriodRules(
                edition,
                DayEdition.OF_ASSESSMENT,
                DailyOzone.HOUR_AND_EIGHT_HOURS,
                DailyInput.ROUNDED,
                StatisticDecimals.AS_DAILY,
                Judged.MEANS_AND_PERCENTILES);
    }

    /** The edition in force on the last day of a period, each day counted by the edition in force on it. */
    public static PeriodRules inForce(LocalDate lastDay) {
        return of(AirEdition.on(lastDay)).withDayEdition(DayEdition.IN_FORCE_ON_DAY);
    }

    public PeriodRules withDayEdition(DayEdition value) {
        return new PeriodRules(edition, value, dailyOzone, dailyInput, decimals, judged);
    }

    public PeriodRules withDailyOzone(DailyOzone value) {
        return new PeriodRules(edition, dayEdition, value, dailyInput, decimals, judged);
    }

    public PeriodRules withDailyInput(DailyInput value) {
        return new PeriodRules(edition, dayEdition, dailyOzone, value, decimals, judged);
    }

    public PeriodRules withDecimals(StatisticDecimals value) {
        return new PeriodRules(edition, dayEdition, dailyOzone, dailyInput, value, judged);
    }

    public PeriodRules withJudged(Judged value) {
        return new PeriodRules(edition, dayEdition, dailyOzone, dailyInput, decimals, value);
    }

    /** The rules by which the AQI of a day is computed. */
    public AqiRules aqiRules(LocalDate day) {
        AqiTable table = dayEdition == DayEdition.IN_FORCE_ON_DAY
                ? AqiTable.on(day)
                : edition == AirEdition.GB3095_2012 ? AqiTable.HJ633_2012 : AqiTable.HJ633_2026;
        return table == AqiTable.HJ633_2012 ? AqiRules.HJ633_2012.withDailyOzone(dailyOzone) : AqiRules.HJ633_2026;
    }
}

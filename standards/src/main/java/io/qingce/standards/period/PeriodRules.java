package io.qingce.standards.period;

import io.qingce.standards.air.AirEdition;
import io.qingce.standards.aqi.AqiRules;
import io.qingce.standards.aqi.AqiTable;
import java.time.LocalDate;

/**
 * Edition and switches of the statistics of a period.
 *
 * @param edition whose limits judge and divide
 * @param dayEdition which edition of HJ 633 counts a day
 * @param ruleSet the switches that stand between the letter and what is published
 * @param decimals how statistics are printed
 * @param judged which statistics decide about a year
 */
public record PeriodRules(
        AirEdition edition, DayEdition dayEdition, RuleSet ruleSet, StatisticDecimals decimals, Judged judged) {

    /** An edition as it is published, its days counted by its own edition. */
    public static PeriodRules of(AirEdition edition) {
        return new PeriodRules(
                edition,
                DayEdition.OF_ASSESSMENT,
                RuleSet.PUBLISHED,
                StatisticDecimals.AS_DAILY,
                Judged.MEANS_AND_PERCENTILES);
    }

    /** The edition in force on the last day of a period, each day counted by the edition in force on it. */
    public static PeriodRules inForce(LocalDate lastDay) {
        return of(AirEdition.on(lastDay)).withDayEdition(DayEdition.IN_FORCE_ON_DAY);
    }

    public PeriodRules withDayEdition(DayEdition value) {
        return new PeriodRules(edition, value, ruleSet, decimals, judged);
    }

    public PeriodRules withRuleSet(RuleSet value) {
        return new PeriodRules(edition, dayEdition, value, decimals, judged);
    }

    public PeriodRules withDecimals(StatisticDecimals value) {
        return new PeriodRules(edition, dayEdition, ruleSet, value, judged);
    }

    public PeriodRules withJudged(Judged value) {
        return new PeriodRules(edition, dayEdition, ruleSet, decimals, value);
    }

    /** The rules by which the AQI of a day is computed. */
    public AqiRules aqiRules(LocalDate day) {
        AqiTable table = dayEdition == DayEdition.IN_FORCE_ON_DAY
                ? AqiTable.on(day)
                : edition == AirEdition.GB3095_2012 ? AqiTable.HJ633_2012 : AqiTable.HJ633_2026;
        return ruleSet.ofDay(table);
    }
}

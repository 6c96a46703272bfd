package io.qingce.standards.period;

import io.qingce.standards.aqi.AirQualityIndex;
import io.qingce.standards.aqi.AqiLevel;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Clause;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.util.Arrays;

/**
 * Days of a period by AQI level. Only valid days count: those whose AQI may be published. Ratios are of valid days, not of calendar days
 * (HJ 663; ranking rules), with one decimal.
 */
public final class DayCounts {

    private final PeriodRules rules;
    private final int calendarDays;
    private final int[] byLevel = new int[AqiLevel.values().length];
    private final int[] exceedingPrimary = new int[AirItem.BASIC.size()];
    private int valid;

    DayCounts(PeriodRules rules, int calendarDays) {
        this.rules = rules;
        this.calendarDays = calendarDays;
    }

    void add(AirQualityIndex index) {
        index.level().ifPresent(level -> {
            valid++;
            byLevel[level.ordinal()]++;
            if (!level.isGood()) {
                index.primaryPollutants().forEach(item -> exceedingPrimary[item.ordinal()]++);
            }
        });
    }

    /** The edition and switches the days were counted by. */
    public PeriodRules rules() {
        return rules;
    }

    /** Where the rule stands. */
    public Clause clause() {
        return rules.edition().assessmentClause("5");
    }

    /** Days of the calendar. */
    public int calendarDays() {
        return calendarDays;
    }

    /** Days with a published AQI 有效天数. */
    public int valid() {
        return valid;
    }

    /** Days of one level. */
    public int of(AqiLevel level) {
        return byLevel[level.ordinal()];
    }

    /** 优良天数: AQI at most 100. */
    public int good() {
        return of(AqiLevel.EXCELLENT) + of(AqiLevel.GOOD);
    }

    /** 超标天数: AQI above 100. */
    public int exceeding() {
        return valid - good();
    }

    /** 重污染天数: AQI above 200, severe days included. */
    public int heavy() {
        return of(AqiLevel.HEAVILY_POLLUTED) + severe();
    }

    /** 严重污染天数: AQI above 300. */
    public int severe() {
        return of(AqiLevel.SEVERELY_POLLUTED);
    }

    /** 优级天数: AQI at most 50. */
    public int excellent() {
        return of(AqiLevel.EXCELLENT);
    }

    /** 优良天数比例. */
    public Outcome<Percentage> goodRatio() {
        return ratio(good());
    }

    /** 重污染天数比例. */
    public Outcome<Percentage> heavyRatio() {
        return ratio(heavy());
    }

    public Outcome<Percentage> severeRatio() {
        return ratio(severe());
    }

    public Outcome<Percentage> excellentRatio() {
        return ratio(excellent());
    }

    /** Share of the valid days that are of one level. */
    public Outcome<Percentage> ratio(AqiLevel level) {
        return ratio(of(level));
    }

    /** Share of the exceeding days on which the item is primary; a tie counts for each, so shares may exceed 100 % together. */
    public Outcome<Percentage> exceedingShare(AirItem item) {
        return exceeding() == 0
                ? Outcome.insufficient(Reason.NO_DATA, 0, 1)
                : Outcome.of(new Percentage(exceedingPrimary[item.ordinal()], exceeding()));
    }

    private Outcome<Percentage> ratio(int days) {
        return valid == 0 ? Outcome.insufficient(Reason.NO_DATA, 0, 1) : Outcome.of(new Percentage(days, valid));
    }

    @Override
    public String toString() {
        return valid + " valid of " + calendarDays + " days, by level " + Arrays.toString(byLevel);
    }
}

package io.qingce.standards.aqi;

import io.qingce.standards.air.AirDay;

/**
 * The AQI of a day 空气质量指数日报: the greatest of the sub-indices of six daily values, each rounded up (HJ 633-2012 4 and 6.2,
 * HJ 633-2026 5). Under 2012 the highest ozone hour counts too ({@link DailyOzone}).
 */
public final class DailyAqi {

    private DailyAqi() {}

    /** The index of a station's, county's or city's day from its own values. */
    public static AirQualityIndex of(AqiRules rules, AirDay day) {
        return of(rules, Concentrations.of(day));
    }

    /** The index of daily concentrations. */
    public static AirQualityIndex of(AqiRules rules, Concentrations day) {
        SubIndices indices = new SubIndices(rules, day);
        for (AqiColumn column : Concentrations.DAILY) {
            indices.require(column);
        }
        if (rules.table() == AqiTable.HJ633_2012
                && (rules.dailyOzone() == DailyOzone.HOUR_AND_EIGHT_HOURS
                        || indices.isAboveTable(AqiColumn.O3_EIGHT_HOURS))) {
            indices.admit(AqiColumn.O3_HOUR);
        }
        return indices.toIndex(Concentrations.DAILY);
    }
}

package io.qingce.standards.aqi;

/**
 * The AQI of an hour 空气质量指数实时报 (HJ 633-2012 4 and 6, HJ 633-2026 5). {@link HourlyReport} says which values take part. The
 * columns {@link AqiColumn#PM10_DAY} and {@link AqiColumn#PM25_DAY} hold the 1-hour means, or with nine indicators the 24-hour moving
 * means; {@link AqiColumn#SO2_DAY} the 24-hour mean of SO₂ that steps in above 800 µg/m³ under 2012.
 */
public final class HourlyAqi {

    private static final AqiColumn[] SIX = {
        AqiColumn.SO2_HOUR,
        AqiColumn.NO2_HOUR,
        AqiColumn.PM10_DAY,
        AqiColumn.PM25_DAY,
        AqiColumn.CO_HOUR,
        AqiColumn.O3_HOUR
    };
    private static final AqiColumn[] NINE = {
        AqiColumn.SO2_HOUR,
        AqiColumn.NO2_HOUR,
        AqiColumn.PM10_DAY,
        AqiColumn.PM25_DAY,
        AqiColumn.CO_HOUR,
        AqiColumn.O3_HOUR,
        AqiColumn.O3_EIGHT_HOURS
    };

    private HourlyAqi() {}

    /** The index of one hour. */
    public static AirQualityIndex of(AqiRules rules, Concentrations hour) {
        AqiColumn[] columns = rules.hourlyReport() == HourlyReport.NINE_INDICATORS ? NINE : SIX;
        SubIndices indices = new SubIndices(rules, hour);
        for (AqiColumn column : columns) {
            indices.require(column);
        }
        if (indices.isAboveTable(AqiColumn.SO2_HOUR)) {
            indices.admit(AqiColumn.SO2_DAY);
        }
        return indices.toIndex(columns);
    }
}

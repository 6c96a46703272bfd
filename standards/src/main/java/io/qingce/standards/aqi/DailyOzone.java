package io.qingce.standards.aqi;

/** Which ozone values a daily report uses under HJ 633-2012; the 2026 edition always uses the 8-hour value alone. */
public enum DailyOzone {
    /** The seven indicators printed in HJ 633-2012: the highest hour and the 8-hour maximum; the default. */
    HOUR_AND_EIGHT_HOURS,
    /** The 8-hour maximum alone, as most city statistics do; the hour still steps in above 800 µg/m³. */
    EIGHT_HOURS_ONLY
}

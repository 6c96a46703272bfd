package io.qingce.standards.aqi;

/** Which values a real-time report uses. */
public enum HourlyReport {
    /** The nine indicators printed in HJ 633-2012: 1 h of the gases, 8-hour moving ozone, 24-hour moving particles. */
    NINE_INDICATORS,
    /** Six 1-hour means, particles on the daily breakpoints: HJ 633-2026, and the national feed since 2013 in practice. */
    SIX_ONE_HOUR_MEANS
}

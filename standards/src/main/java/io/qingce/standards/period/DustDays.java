package io.qingce.standards.period;

/** What becomes of a dust day in the counts of good and polluted days; the official arithmetic is not verified, so a figure names its mode. */
public enum DustDays {
    /** All valid days count; the monthly reports do so. */
    KEEP,
    /** A dust day above 100 leaves numerator and denominator. */
    DROP_DAYS,
    /** The AQI of a dust day is computed without PM₁₀ and PM₂.₅. */
    RECOMPUTE
}

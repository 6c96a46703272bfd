package io.qingce.standards.period;

/** Which daily values statistics of a period start from; the texts read do not settle it. */
public enum DailyInput {
    /** The rounded daily values, as official platforms do; the default. */
    ROUNDED,
    /** The unrounded daily values, as GB/T 8170 would have it. */
    RAW
}

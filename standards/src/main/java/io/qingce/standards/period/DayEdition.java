package io.qingce.standards.period;

/** Which edition of HJ 633 the days of a period are counted by. */
public enum DayEdition {
    /** The edition of the assessment, so that a period can be compared like for like under each edition. */
    OF_ASSESSMENT,
    /** The edition in force on each day; what the bulletins of 2026 count. */
    IN_FORCE_ON_DAY
}

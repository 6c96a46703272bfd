package io.qingce.report.site;

/** Which of the two series of a site is meant. */
public enum DataVersion {
    /** 实况: as received. */
    REAL_TIME,
    /** 审核: as confirmed by audit. */
    REVIEWED
}

package io.qingce.monitoring.audit;

/** Who reviews, from the lowest to the highest. */
public enum ReviewLevel {
    /** 运维: proposes; nothing changes before a higher level has confirmed. */
    OPERATOR,
    /** 市级 */
    CITY,
    /** 省级 */
    PROVINCE
}

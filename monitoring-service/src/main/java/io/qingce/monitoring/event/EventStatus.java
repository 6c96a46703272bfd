package io.qingce.monitoring.event;

/** How far an exceptional event has come. Only an accepted one takes readings out of a series. */
public enum EventStatus {
    /** 已申报 */
    FILED,
    /** 已认定 */
    ACCEPTED,
    /** 不予认定 */
    REJECTED,
    /** 已撤回 */
    WITHDRAWN
}

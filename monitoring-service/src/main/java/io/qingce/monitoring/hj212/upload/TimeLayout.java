package io.qingce.monitoring.hj212.upload;

/** Layouts in which the time of the data is sent. The standard knows the first only. */
public enum TimeLayout {
    /** 20160801085900 */
    SECONDS,
    /** 20160801085900123 */
    MILLISECONDS,
    /** 201608010859 */
    MINUTES,
    /** 2016080108 */
    HOURS,
    /** 20160801 */
    DAYS,
    /** 2016-08-01 08:59:00, also with slashes, with T, without seconds or with a fraction */
    SEPARATED
}

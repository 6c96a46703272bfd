package io.qingce.report.plan;

/** Where the value of a target comes from (数据来源); names as in the plan document. */
public enum DataClass {
    /** Readings of the air 空气监测. */
    MONITORED_AIR,
    /** Samples of surface water 水质监测. */
    MONITORED_WATER,
    /** Other measurements, which this service does not take in 其他监测. */
    MONITORED_OTHER,
    /** A value that a responsible unit reports 部门填报. */
    REPORTED,
    /** Something to be done by a date 节点任务. */
    MILESTONE;

    /** The value can only be reported by people. */
    public boolean isReported() {
        return this == REPORTED || this == MILESTONE;
    }
}

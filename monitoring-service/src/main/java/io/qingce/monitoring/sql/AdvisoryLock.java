package io.qingce.monitoring.sql;

import io.qingce.chassis.outbox.Outbox;

/**
 * The advisory locks of this service in its database, each with a number of its own. The numbers are arbitrary; they only have
 * to be the same in every replica and different from each other. No other class names one.
 */
public enum AdvisoryLock {
    /** One relay moves events at a time. */
    OUTBOX(Outbox.LOCK_NUMBER),

    /** One replica makes, detaches or attaches months at a time. */
    PARTITIONS(727_010),

    /** Of one exceptional event: whoever files it or decides on it. */
    EXCEPTIONAL_EVENT(727_020),

    /** One replica inspects at a time. */
    QUALITY(727_040);

    private final int number;

    AdvisoryLock(int number) {
        this.number = number;
    }

    /** The number; the first of two where what is locked has a key of its own. */
    public int number() {
        return number;
    }
}

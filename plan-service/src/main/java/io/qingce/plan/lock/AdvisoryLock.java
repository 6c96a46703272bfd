package io.qingce.plan.lock;

import io.qingce.chassis.outbox.Outbox;

/**
 * The advisory locks of this service in its database, each with a number of its own. The numbers are arbitrary; they only have
 * to be the same in every replica and different from each other. No other class names one.
 */
public enum AdvisoryLock {
    /** One relay moves events at a time. */
    OUTBOX(Outbox.LOCK_NUMBER),

    /** Of one plan: whoever publishes a revision of it. */
    PLAN(727_010),

    /** Of one subject of a plan: whoever begins or verifies a report on it. */
    REPORTED_SUBJECT(727_030);

    private final int number;

    AdvisoryLock(int number) {
        this.number = number;
    }

    /** The number; the first of two where what is locked has a key of its own. */
    public int number() {
        return number;
    }
}

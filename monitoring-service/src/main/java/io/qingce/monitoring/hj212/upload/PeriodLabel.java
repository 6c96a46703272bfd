package io.qingce.monitoring.hj212.upload;

/** By which of its ends a device names a period. */
public enum PeriodLabel {
    /** As HJ 212 says: 08:00:00 is the hour from 08:00 to 09:00. */
    START,
    /** As the national air network and HJ 633 do, and devices with their habits: 09:00:00 is that hour. */
    END
}

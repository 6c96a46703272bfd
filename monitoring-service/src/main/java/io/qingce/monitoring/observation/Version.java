package io.qingce.monitoring.observation;

import java.util.Arrays;
import java.util.Optional;

/** Which record of the same period: both are kept side by side. */
public enum Version {
    /** 实况: as it came from the feed. */
    REAL_TIME,
    /** 审核: after review. */
    REVIEWED;

    public static Optional<Version> of(String text) {
        return Arrays.stream(values()).filter(it -> it.name().equals(text)).findFirst();
    }
}

package io.qingce.report.region;

import io.qingce.chassis.language.Words;

/** Which data version of a region-day is asked for. */
public enum Series {
    /** 实况. */
    REAL_TIME("实况", "real-time"),
    /** 审核. */
    REVIEWED("审核", "reviewed"),
    /** Per site and day: reviewed where it exists, otherwise real-time. */
    BEST("审核优先", "reviewed where it exists");

    private final Words words;

    Series(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}

package io.qingce.report.alarm;

import io.qingce.chassis.language.Words;

/** What an alarm is about. */
public enum AlarmKind {
    /** The period of a target runs, and its figure misses what it has to meet. Subject: plan/target. */
    TARGET_AT_RISK("目标存在风险", "target at risk"),
    /** A target can no longer be met whatever the rest of the period brings. Subject: plan/target. */
    BUDGET_SPENT("剩余空间已用尽", "nothing left of the budget"),
    /** A site that used to report has been silent. Subject: site code. */
    SITE_SILENT("点位长时间无数据", "site silent"),
    /** The index of the newest day of a region is above 100. Subject: region. */
    EXCEEDANCE("空气质量超标", "air quality standard exceeded");

    private final Words words;

    AlarmKind(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}

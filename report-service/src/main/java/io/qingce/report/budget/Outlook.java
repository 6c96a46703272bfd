package io.qingce.report.budget;

import io.qingce.chassis.language.Words;

/** What the remaining days can still change. */
public enum Outlook {
    /** The remaining days decide. */
    OPEN("尚可达成", "still open"),
    /** Met whatever the remaining days bring. */
    ALREADY_SAFE("已稳达", "attained whatever comes"),
    /** Missed whatever the remaining days bring. */
    NO_LONGER_REACHABLE("已无法达成", "no longer attainable");

    private final Words words;

    Outlook(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}

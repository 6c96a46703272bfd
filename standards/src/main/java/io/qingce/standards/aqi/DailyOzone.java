package io.qingce.standards.aqi;

import io.qingce.standards.term.Term;

/** Which ozone values a daily report uses under HJ 633-2012; the 2026 edition always uses the 8-hour value alone. */
public enum DailyOzone implements Term {
    /** The seven indicators printed in HJ 633-2012: the highest hour and the 8-hour maximum. */
    HOUR_AND_EIGHT_HOURS(
            "2026年3月前的日评价同时采用臭氧日最大1小时和日最大8小时",
            "days before March 2026 count both the highest hour and the 8-hour maximum of ozone"),
    /** The 8-hour maximum alone, as the national network publishes days; the hour still steps in above 800 µg/m³. */
    EIGHT_HOURS_ONLY("2026年3月前的日评价只采用臭氧日最大8小时", "days before March 2026 count the 8-hour maximum of ozone alone");

    private final String chinese;
    private final String english;

    DailyOzone(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}

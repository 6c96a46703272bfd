package io.qingce.monitoring.quality.rule;

import io.qingce.monitoring.observation.Averaging;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** What is judged together, and how far a changed reading can move flags before and behind it. */
public enum Grain {
    /**
     * 小时 and what is coarser, and single samples. The longest run that a rule asks for is 24 readings every four hours,
     * or 96 hours; and a day more. Single samples may come every half minute, which bounds what one window reads.
     */
    HOURS(Duration.ofHours(8), Duration.ofDays(5), Duration.ofDays(40)),
    /** 分钟: half an hour between neighbours; a run of ten, or five hours, and one hour more. */
    MINUTES(Duration.ofMinutes(30), Duration.ofHours(6), Duration.ofDays(4));

    private final Duration near;
    private final Duration reach;
    private final Duration longest;

    Grain(Duration near, Duration reach, Duration longest) {
        this.near = near;
        this.reach = reach;
        this.longest = longest;
    }

    public static Grain of(Averaging averaging) {
        return averaging.isMinutes() ? MINUTES : HOURS;
    }

    /** Readings further apart are no neighbours: two of four hours, two of a quarter of an hour. */
    public Duration near() {
        return near;
    }

    public Duration reach() {
        return reach;
    }

    /** How long a window may be that is made of several days. */
    public Duration longest() {
        return longest;
    }

    /** The averaging periods, as the database has them. */
    public List<String> averagings() {
        return Arrays.stream(Averaging.values())
                .filter(averaging -> of(averaging) == this)
                .map(Averaging::text)
                .toList();
    }
}

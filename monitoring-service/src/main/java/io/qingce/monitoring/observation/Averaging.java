package io.qingce.monitoring.observation;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;

/**
 * The period over which a value was averaged, written as an ISO 8601 duration. Running means (the 8-hour mean of O₃, the
 * mean of the last 24 hours) are none of these: they are computed from the hours, never taken in.
 */
public enum Averaging {
    /** 瞬时: a single sample. */
    SAMPLE("PT0S", "any-time"),
    /** 分钟: the intervals that HJ 212-2017 allows for minute data. */
    MINUTE("PT1M", "not-on-the-minute"),
    MINUTES_2("PT2M", "not-on-the-minute"),
    MINUTES_3("PT3M", "not-on-the-minute"),
    MINUTES_4("PT4M", "not-on-the-minute"),
    MINUTES_5("PT5M", "not-on-the-minute"),
    MINUTES_6("PT6M", "not-on-the-minute"),
    MINUTES_10("PT10M", "not-on-the-minute"),
    MINUTES_12("PT12M", "not-on-the-minute"),
    MINUTES_15("PT15M", "not-on-the-minute"),
    MINUTES_20("PT20M", "not-on-the-minute"),
    MINUTES_30("PT30M", "not-on-the-minute"),
    /** 小时 */
    HOUR("PT1H", "not-on-the-hour"),
    /** 日 */
    DAY("P1D", "not-on-the-day"),
    /** 月 */
    MONTH("P1M", "not-on-the-month");

    private final String text;
    private final String misfit;
    /** Of a period shorter than a day. */
    private final long nanos;

    Averaging(String text, String misfit) {
        this.text = text;
        this.misfit = misfit;
        this.nanos = text.startsWith("PT") ? Duration.parse(text).toNanos() : 0;
    }

    public static Optional<Averaging> of(String text) {
        return Arrays.stream(values()).filter(it -> it.text.equals(text)).findFirst();
    }

    /** The ISO 8601 duration. */
    public String text() {
        return text;
    }

    /** Reason for refusing a period of this length that ends at a time where none can end. */
    public String misfit() {
        return misfit;
    }

    /** Whether it is an average over less than an hour. */
    public boolean isMinutes() {
        return nanos > 0 && nanos < HOUR.nanos;
    }

    /** The average over so many minutes, if HJ 212-2017 allows it for minute data. */
    public static Optional<Averaging> ofMinutes(long minutes) {
        return Arrays.stream(values())
                .filter(it -> it.isMinutes() && it.minutes() == minutes)
                .findFirst();
    }

    /** Length of a period shorter than a day, in minutes. */
    public long minutes() {
        return Duration.ofNanos(nanos).toMinutes();
    }

    /** End of a period of this length that starts at a local time; a day is one of the calendar, whatever its hours. */
    public LocalDateTime endAfter(LocalDateTime start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case MONTH -> start.plusMonths(1);
            default -> start.plusNanos(nanos);
        };
    }

    /** Whether a period of this length can end, and the next begin, at this local time of the agency. */
    public boolean canEndAt(LocalDateTime end) {
        LocalTime time = end.toLocalTime();
        return switch (this) {
            case SAMPLE -> true;
            case DAY -> time.equals(LocalTime.MIDNIGHT);
            case MONTH -> time.equals(LocalTime.MIDNIGHT) && end.getDayOfMonth() == 1;
            default -> time.toNanoOfDay() % nanos == 0;
        };
    }

    /** The last time, not after this one, at which a period of this length can end; for a sample the time itself. */
    public LocalDateTime lastBoundary(LocalDateTime time) {
        LocalDateTime midnight = time.toLocalDate().atStartOfDay();
        return switch (this) {
            case SAMPLE -> time;
            case DAY -> midnight;
            case MONTH -> midnight.withDayOfMonth(1);
            default -> time.minusNanos(time.toLocalTime().toNanoOfDay() % nanos);
        };
    }
}

package io.qingce.monitoring.coverage;

import io.qingce.monitoring.observation.Averaging;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** How many periods a civil day should have, by the calendar: never counted from what is there. */
final class SiteDays {

    private SiteDays() {}

    /** Periods of a length that make up a day; empty for single samples and for what is longer than a day. */
    static Optional<Integer> periods(Averaging averaging) {
        if (averaging.text().equals("P1D")) {
            return Optional.of(1);
        }
        if (!averaging.text().startsWith("PT")) {
            return Optional.empty();
        }
        Duration length = Duration.parse(averaging.text());
        return length.isZero()
                ? Optional.empty()
                : Optional.of((int) Duration.ofDays(1).dividedBy(length));
    }

    /** Of these periods those that have ended by now; a period that ends at 24:00 belongs to the day. */
    static int ended(LocalDate day, int periods, ZoneId zone, Instant now) {
        Instant start = day.atStartOfDay(zone).toInstant();
        Duration length = Duration.ofDays(1).dividedBy(periods);
        long ended = Duration.between(start, now).dividedBy(length);
        return (int) Math.max(0, Math.min(periods, ended));
    }
}

package io.qingce.monitoring.quality;

import io.qingce.monitoring.site.SiteKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a site that is judged anew. A changed reading moves flags before and behind it, as far as runs reach; and
 * to judge there one has to read as far again.
 */
record Window(String site, SiteKind kind, Instant first, Instant last) {

    /** The longest run that a rule asks for: 24 readings every four hours, or 96 hours; and a day more. */
    private static final Duration REACH = Duration.ofDays(5);

    /** Bounds what one window reads: single samples may come every half minute. */
    private static final Duration LONGEST = Duration.ofDays(40);

    /** A day (UTC) of a site that is due. */
    record Due(String site, SiteKind kind, LocalDate day) {

        Window window() {
            Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
            return new Window(
                    site,
                    kind,
                    start.minus(REACH),
                    start.plus(Duration.ofDays(1)).plus(REACH));
        }
    }

    /** The windows of days in the order of site and day; those that meet are one, up to a length. */
    static List<Window> of(List<Due> due) {
        List<Window> windows = new ArrayList<>();
        for (Due each : due) {
            Window next = each.window();
            Window before = windows.isEmpty() ? null : windows.get(windows.size() - 1);
            if (before != null && before.takesIn(next)) {
                windows.set(windows.size() - 1, new Window(before.site, before.kind, before.first, next.last));
            } else {
                windows.add(next);
            }
        }
        return windows;
    }

    private boolean takesIn(Window next) {
        return site.equals(next.site)
                && !next.readFrom().isAfter(readTo())
                && Duration.between(first, next.last).compareTo(LONGEST) <= 0;
    }

    Instant readFrom() {
        return first.minus(REACH);
    }

    Instant readTo() {
        return last.plus(REACH);
    }

    boolean holds(Instant periodEnd) {
        return !periodEnd.isBefore(first) && !periodEnd.isAfter(last);
    }
}

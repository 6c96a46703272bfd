package io.qingce.monitoring.quality;

import io.qingce.monitoring.quality.rule.Grain;
import io.qingce.standards.parameter.SiteKind;
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
record Window(String site, SiteKind kind, Grain grain, Instant first, Instant last) {

    /** A day (UTC) of a site that is due. */
    record Due(String site, SiteKind kind, Grain grain, LocalDate day) {

        Window window() {
            Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
            return new Window(
                    site,
                    kind,
                    grain,
                    start.minus(grain.reach()),
                    start.plus(Duration.ofDays(1)).plus(grain.reach()));
        }
    }

    /** The windows of days in the order of grain, site and day; those that meet are one, up to a length. */
    static List<Window> of(List<Due> due) {
        List<Window> windows = new ArrayList<>();
        for (Due each : due) {
            Window next = each.window();
            Window before = windows.isEmpty() ? null : windows.get(windows.size() - 1);
            if (before != null && before.takesIn(next)) {
                windows.set(windows.size() - 1, before.through(next.last));
            } else {
                windows.add(next);
            }
        }
        return windows;
    }

    private Window through(Instant end) {
        return new Window(site, kind, grain, first, end);
    }

    private boolean takesIn(Window next) {
        return site.equals(next.site)
                && grain == next.grain
                && !next.readFrom().isAfter(readTo())
                && Duration.between(first, next.last).compareTo(grain.longest()) <= 0;
    }

    Instant readFrom() {
        return first.minus(grain.reach());
    }

    Instant readTo() {
        return last.plus(grain.reach());
    }

    boolean holds(Instant periodEnd) {
        return !periodEnd.isBefore(first) && !periodEnd.isAfter(last);
    }
}

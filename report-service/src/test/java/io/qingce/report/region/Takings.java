package io.qingce.report.region;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Which readings exceptional events take out, by loops over every decision that was ever sent. */
final class Takings {

    private Takings() {}

    /** Whether the hour of a site is without an item. */
    static boolean takesOut(History history, History.SiteSent site, LocalDate day, int hour, String item) {
        LocalDateTime end = day.atStartOfDay().plusHours(hour);
        return accepted(history).stream()
                .anyMatch(event -> isAffected(event, site)
                        && event.items().contains(item)
                        && !end.isBefore(event.first())
                        && !end.isAfter(event.last()));
    }

    /** Whether an hour of the day falls into an event at one of the sites, of whatever item. */
    static boolean touches(History history, List<History.SiteSent> sites, LocalDate day) {
        for (History.DecisionSent event : accepted(history)) {
            for (int hour = 1; hour <= 24; hour++) {
                LocalDateTime end = day.atStartOfDay().plusHours(hour);
                boolean within = !end.isBefore(event.first()) && !end.isAfter(event.last());
                if (within && sites.stream().anyMatch(site -> isAffected(event, site))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAffected(History.DecisionSent event, History.SiteSent site) {
        return event.sites().contains(site.code()) || event.regions().contains(site.region());
    }

    private static List<History.DecisionSent> accepted(History history) {
        List<History.DecisionSent> accepted = new ArrayList<>();
        for (History.DecisionSent event : history.decisions()) {
            boolean newer = history.decisions().stream()
                    .anyMatch(other -> other.code().equals(event.code()) && other.revision() > event.revision());
            if (!newer && event.status().equals("ACCEPTED")) {
                accepted.add(event);
            }
        }
        return accepted;
    }
}

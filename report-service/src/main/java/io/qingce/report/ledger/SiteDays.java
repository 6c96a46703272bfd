package io.qingce.report.ledger;

import io.qingce.report.moment.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The site-days as they are, or as they were known as of a moment. */
@ApplicationScoped
public class SiteDays {

    private final SiteDayTable table;
    private final FormerHourTable former;

    public SiteDays(SiteDayTable table, FormerHourTable former) {
        this.table = table;
        this.former = former;
    }

    /** All site-days of these sites over these days, in both versions. */
    public List<SiteDay> between(AsOf asOf, Collection<String> sites, LocalDate from, LocalDate to) {
        List<SiteDay> now = table.between(sites, from, to);
        Optional<Long> past = asOf.past().map(instant -> instant.toEpochMilli());
        if (past.isEmpty()) {
            return now;
        }
        Map<SiteDay.Key, Map<Integer, HourSlot>> replaced = new HashMap<>();
        former.recordedBy(past.get(), sites, from, to)
                .forEach(hour -> replaced.computeIfAbsent(hour.day(), day -> new HashMap<>())
                        .put(hour.hour(), hour.slot()));
        return now.stream()
                .map(day -> asOf(past.get(), day, replaced.getOrDefault(day.key(), Map.of())))
                .toList();
    }

    /** An hour that was recorded later was known by the revision that it replaced, or not at all. */
    static SiteDay asOf(long past, SiteDay day, Map<Integer, HourSlot> replaced) {
        List<HourSlot> slots = new ArrayList<>(SiteDay.HOURS);
        for (int hour = 1; hour <= SiteDay.HOURS; hour++) {
            HourSlot slot = day.slots().get(hour - 1);
            slots.add(slot.recorded() <= past ? slot : replaced.getOrDefault(hour, HourSlot.EMPTY));
        }
        return new SiteDay(day.key(), slots);
    }
}

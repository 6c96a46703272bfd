package io.qingce.report.ledger;

import io.qingce.report.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Folds hours into their site-days, keeps what newer revisions replace, and makes the region-days due. */
@ApplicationScoped
public class HourFolder {

    private final SiteDayTable siteDays;
    private final FormerHourTable formerHours;
    private final Sites sites;
    private final RegionDayDueTable due;
    private final Clock clock;

    public HourFolder(
            SiteDayTable siteDays, FormerHourTable formerHours, Sites sites, RegionDayDueTable due, Clock clock) {
        this.siteDays = siteDays;
        this.formerHours = formerHours;
        this.sites = sites;
        this.due = due;
        this.clock = clock;
    }

    /**
     * Folds a batch in the running transaction.
     *
     * @throws SiteDayMoved if another writer was faster; do the whole transaction again
     */
    void fold(List<HourReading> hours) {
        Map<SiteDay.Key, SiteDay> heard = byDay(hours, clock.millis());
        Map<SiteDay.Key, SiteDayTable.Stored> known = siteDays.read(heard.keySet()).stream()
                .collect(Collectors.toMap(s -> s.day().key(), Function.identity()));
        List<SiteDayTable.Stored> changed = new ArrayList<>();
        List<FormerHour> replaced = new ArrayList<>();
        heard.forEach((key, day) -> {
            SiteDayTable.Stored before = known.getOrDefault(key, new SiteDayTable.Stored(SiteDay.empty(key), 0));
            SiteDay after = before.day().merge(day);
            if (!after.equals(before.day())) {
                changed.add(new SiteDayTable.Stored(after, before.changes()));
                replaced.addAll(replaced(before.day(), after));
            }
        });
        if (!changed.isEmpty()) {
            siteDays.write(changed);
            formerHours.keep(replaced);
            makeDue(changed.stream().map(s -> s.day().key()).toList());
        }
    }

    /** The region-days of these site-days; a site that is not known yet makes none due. */
    private void makeDue(List<SiteDay.Key> changed) {
        Map<String, String> regions =
                sites.airRegions(changed.stream().map(SiteDay.Key::site).collect(Collectors.toSet()));
        due.add(changed.stream()
                .filter(day -> regions.containsKey(day.site()))
                .map(day -> new RegionDayDueTable.RegionDayKey(regions.getOrDefault(day.site(), ""), day.day()))
                .toList());
    }

    /** The hours of which something was heard before and something newer since. */
    static List<FormerHour> replaced(SiteDay before, SiteDay after) {
        List<FormerHour> replaced = new ArrayList<>();
        for (int i = 0; i < SiteDay.HOURS; i++) {
            HourSlot slot = before.slots().get(i);
            if (slot.revision() > 0 && slot != after.slots().get(i)) {
                replaced.add(new FormerHour(before.key(), i + 1, slot));
            }
        }
        return replaced;
    }

    /** Sorted by key, so that two writers meet in the same order and none waits for the other for ever. */
    static Map<SiteDay.Key, SiteDay> byDay(List<HourReading> hours, long recorded) {
        Map<SiteDay.Key, HourSlot[]> slots = new TreeMap<>();
        for (HourReading hour : hours) {
            HourSlot[] day = slots.computeIfAbsent(hour.day(), k -> emptyDay());
            int place = hour.hour() - 1;
            day[place] = day[place].newer(hour.slot().recordedAt(recorded));
        }
        Map<SiteDay.Key, SiteDay> days = new TreeMap<>();
        slots.forEach((key, day) -> days.put(key, new SiteDay(key, List.of(day))));
        return days;
    }

    private static HourSlot[] emptyDay() {
        HourSlot[] day = new HourSlot[SiteDay.HOURS];
        Arrays.fill(day, HourSlot.EMPTY);
        return day;
    }
}

package io.qingce.report.region;

import io.qingce.report.Events;
import io.qingce.report.Events.Event;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was ever sent of a small region, or a part of it: its sites with their changes, readings with their
 * corrections, exceptional events with what was decided about them.
 */
record History(
        String region,
        List<SiteSent> sites,
        List<HourSent> hours,
        List<DecisionSent> decisions,
        List<SampleSent> samples) {

    static final LocalDate FIRST = LocalDate.of(2024, 2, 28);
    static final LocalDate LAST = LocalDate.of(2024, 2, 29);
    static final List<String> ITEMS = List.of("SO2", "NO2", "PM10", "PM2.5", "CO", "O3");

    /** One revision of a site. */
    record SiteSent(String code, long revision, String kind, String region, boolean control, boolean simulated) {}

    /** One revision of an hour; null is missing or void. */
    record HourSent(
            String site, LocalDate day, int hour, String version, long revision, List<@Nullable String> values) {}

    /** One revision of a sample of water; null is missing or void. */
    record SampleSent(
            String site,
            LocalDateTime end,
            String averaging,
            String version,
            long revision,
            List<@Nullable String> values) {}

    /** One revision of an exceptional event; first and last are ends of hours. */
    record DecisionSent(
            String code,
            long revision,
            String status,
            List<String> regions,
            List<String> sites,
            List<String> items,
            LocalDateTime first,
            LocalDateTime last) {}

    /** An event of the bus and what it tells. */
    record Message(Event event, History told) {}

    static List<LocalDate> days() {
        return FIRST.datesUntil(LAST.plusDays(1)).toList();
    }

    /** The region itself and the one to which sites move. */
    List<String> regions() {
        return List.of(region, outside(region));
    }

    static String outside(String region) {
        return region + "外";
    }

    /** What was told by all of these messages. */
    static History told(String region, Collection<Message> messages) {
        return new History(
                region,
                messages.stream().flatMap(m -> m.told().sites().stream()).toList(),
                messages.stream().flatMap(m -> m.told().hours().stream()).toList(),
                messages.stream().flatMap(m -> m.told().decisions().stream()).toList(),
                messages.stream().flatMap(m -> m.told().samples().stream()).toList());
    }

    /** As they come over the bus: hours of a site and day in events of one to all of them. */
    List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        for (SiteSent site : sites) {
            Event event = Events.site(
                    site.code(), site.revision(), site.kind(), site.region(), site.control(), site.simulated());
            messages.add(new Message(event, new History(region, List.of(site), List.of(), List.of(), List.of())));
        }
        for (DecisionSent decision : decisions) {
            messages.add(new Message(
                    event(decision), new History(region, List.of(), List.of(), List.of(decision), List.of())));
        }
        for (SampleSent sample : samples) {
            messages.add(
                    new Message(event(sample), new History(region, List.of(), List.of(), List.of(), List.of(sample))));
        }
        Map<String, List<HourSent>> pending = new LinkedHashMap<>();
        for (HourSent hour : hours) {
            String key = hour.site() + hour.day() + hour.version() + hour.revision() / 10;
            List<HourSent> together = pending.computeIfAbsent(key, k -> new ArrayList<>());
            together.add(hour);
            if (together.size() == 1 + Math.floorMod(key.hashCode(), 24)) {
                messages.add(message(together));
                pending.remove(key);
            }
        }
        pending.values().forEach(together -> messages.add(message(together)));
        return messages;
    }

    private Message message(List<HourSent> together) {
        Event event = Events.observed(
                together.get(0).site(),
                together.stream().map(History::observation).toList());
        return new Message(event, new History(region, List.of(), together, List.of(), List.of()));
    }

    private static Event event(DecisionSent decision) {
        return Events.exceptional(
                decision.code(),
                decision.revision(),
                decision.status(),
                new Events.Affected(
                        decision.regions(), decision.sites(), decision.items(), decision.first(), decision.last()));
    }

    private static Event event(SampleSent sample) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < WaterOracle.ITEMS.size(); i++) {
            values.put(WaterOracle.ITEMS.get(i), String.valueOf(sample.values().get(i)));
        }
        OffsetDateTime end = sample.end().atOffset(ZoneOffset.ofHours(8));
        return Events.observed(
                sample.site(),
                List.of(Events.observation(end, sample.averaging(), sample.version(), sample.revision(), values)));
    }

    private static String observation(HourSent hour) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < ITEMS.size(); i++) {
            values.put(ITEMS.get(i), String.valueOf(hour.values().get(i)));
        }
        return Events.hour(hour.day(), hour.hour(), hour.version(), hour.revision(), values);
    }
}

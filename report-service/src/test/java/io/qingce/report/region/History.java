package io.qingce.report.region;

import io.qingce.report.Events;
import io.qingce.report.Events.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Everything that was ever sent of a small region: its sites with their changes, and readings with their corrections. */
record History(String region, List<SiteSent> sites, List<HourSent> hours) {

    static final LocalDate FIRST = LocalDate.of(2024, 2, 28);
    static final List<String> ITEMS = List.of("SO2", "NO2", "PM10", "PM2.5", "CO", "O3");

    private static final int DAYS = 2;
    private static final List<String> KINDS =
            List.of("AIR_STATION", "AIR_STATION", "AIR_STATION", "AIR_CITY", "RIVER_SECTION", "BUOY");

    /** One revision of a site. */
    record SiteSent(String code, long revision, String kind, String region, boolean control, boolean simulated) {}

    /** One revision of an hour; null is missing or void. */
    record HourSent(
            String site, LocalDate day, int hour, String version, long revision, List<@Nullable String> values) {}

    static History random(String region, Random random) {
        List<SiteSent> sites = new ArrayList<>();
        List<HourSent> hours = new ArrayList<>();
        for (int site = 0; site < 1 + random.nextInt(5); site++) {
            String code = region + site;
            for (int revision = 1; revision <= 1 + random.nextInt(3); revision++) {
                String where = random.nextInt(8) == 0 ? region + "外" : region;
                sites.add(new SiteSent(
                        code,
                        revision,
                        KINDS.get(random.nextInt(KINDS.size())),
                        where,
                        random.nextInt(5) == 0,
                        random.nextInt(5) == 0));
            }
            for (int day = 0; day < DAYS; day++) {
                hours(code, FIRST.plusDays(day), "REAL_TIME", random, hours);
                if (random.nextInt(3) == 0) {
                    hours(code, FIRST.plusDays(day), "REVIEWED", random, hours);
                }
            }
        }
        return new History(region, sites, hours);
    }

    /** A day with gaps, some hours of it corrected or voided later, once or several times. */
    private static void hours(String site, LocalDate day, String version, Random random, List<HourSent> hours) {
        int gaps = random.nextInt(8);
        for (int hour = 1; hour <= 24; hour++) {
            if (random.nextInt(24) >= gaps) {
                int revisions = random.nextInt(6) == 0 ? 1 + random.nextInt(3) : 1;
                for (int revision = 1; revision <= revisions; revision++) {
                    hours.add(new HourSent(site, day, hour, version, revision * 10L + hour % 7, values(random)));
                }
            }
        }
    }

    private static List<@Nullable String> values(Random random) {
        List<@Nullable String> values = new ArrayList<>();
        for (String item : ITEMS) {
            int dice = random.nextInt(60);
            String value = item.equals("CO")
                    ? random.nextInt(4) + "." + random.nextInt(1000)
                    : random.nextInt(400) + (random.nextBoolean() ? "" : "." + random.nextInt(10));
            values.add(dice == 0 ? null : dice == 1 ? "-3" : dice == 2 ? "9999999" : value);
        }
        return values;
    }

    /** As they come over the bus: hours of a site and day in events of one to all of them. */
    List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (SiteSent site : sites) {
            events.add(Events.site(
                    site.code(), site.revision(), site.kind(), site.region(), site.control(), site.simulated()));
        }
        Map<String, List<String>> pending = new HashMap<>();
        for (HourSent hour : hours) {
            String key = hour.site() + hour.day() + hour.version() + hour.revision() / 10;
            List<String> observations = pending.computeIfAbsent(key, k -> new ArrayList<>());
            observations.add(observation(hour));
            if (observations.size() == 1 + Math.floorMod(key.hashCode(), 24)) {
                events.add(Events.observed(hour.site(), observations));
                pending.remove(key);
            }
        }
        pending.forEach((key, observations) ->
                events.add(Events.observed(key.substring(0, key.indexOf(FIRST.getYear() + "-")), observations)));
        return events;
    }

    private static String observation(HourSent hour) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < ITEMS.size(); i++) {
            values.put(ITEMS.get(i), String.valueOf(hour.values().get(i)));
        }
        return Events.hour(hour.day(), hour.hour(), hour.version(), hour.revision(), values);
    }
}

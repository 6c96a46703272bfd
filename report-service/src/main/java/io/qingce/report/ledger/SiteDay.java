package io.qingce.report.ledger;

import io.qingce.report.site.DataVersion;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One civil day of one site in one version: 24 hours, labelled by their end, 01:00 to 24:00. Folding hours into it gives
 * the same day in whatever order and how often they come.
 *
 * @param key which day of which site
 * @param slots the hours 1..24
 */
public record SiteDay(Key key, List<HourSlot> slots) {

    /** Hours of a civil day. */
    public static final int HOURS = 24;

    /** Site, civil day and version. */
    public record Key(String site, LocalDate day, DataVersion version) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int bySite = site.compareTo(other.site);
            int byDay = bySite != 0 ? bySite : day.compareTo(other.day);
            return byDay != 0 ? byDay : version.compareTo(other.version);
        }
    }

    public SiteDay {
        if (slots.size() != HOURS) {
            throw new IllegalArgumentException("a day has " + HOURS + " hours, not " + slots.size());
        }
        slots = List.copyOf(slots);
    }

    /** A day of which nothing was ever heard. */
    public static SiteDay empty(Key key) {
        return new SiteDay(key, Collections.nCopies(HOURS, HourSlot.EMPTY));
    }

    /** The day with everything newer that the other knows of it. */
    public SiteDay merge(SiteDay other) {
        List<HourSlot> merged = new ArrayList<>(HOURS);
        for (int i = 0; i < HOURS; i++) {
            merged.add(slots.get(i).newer(other.slots.get(i)));
        }
        return new SiteDay(key, merged);
    }

    /** The local end of the newest hour of which anything was heard; 24:00 is 00:00 of the next day. */
    public Optional<LocalDateTime> newestHour() {
        for (int hour = HOURS; hour > 0; hour--) {
            if (slots.get(hour - 1).revision() > 0) {
                return Optional.of(key.day().atStartOfDay().plusHours(hour));
            }
        }
        return Optional.empty();
    }

    /** The highest revision of any hour; 0 for an empty day. */
    public long highestRevision() {
        return slots.stream().mapToLong(HourSlot::revision).max().orElse(0);
    }
}

package io.qingce.monitoring.site.history;

import io.qingce.monitoring.site.SiteDocument;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a site was on which day, so that the result of a day can use the site as it was then. A revision holds from its
 * {@code effectiveFrom} on; one without that day corrects the record and holds for ever. Of two revisions that hold on
 * one day the higher counts.
 */
final class SiteTimeline {

    private final NavigableMap<LocalDate, SiteDocument> contents = new TreeMap<>();

    /** @param revisions all contents the site ever had, in the order of their revisions */
    SiteTimeline(List<SiteDocument> revisions) {
        for (SiteDocument revision : revisions) {
            LocalDate from = revision.effectiveFrom() == null ? LocalDate.MIN : revision.effectiveFrom();
            contents.tailMap(from, true).clear();
            contents.put(from, revision);
        }
    }

    /** What the site was on a day; empty before the first day for which anything was said. */
    Optional<SiteDocument> on(LocalDate day) {
        return Optional.ofNullable(contents.floorEntry(day)).map(entry -> entry.getValue());
    }

    /** First day to content; the first entry may begin at {@link LocalDate#MIN}. */
    NavigableMap<LocalDate, SiteDocument> contents() {
        return Collections.unmodifiableNavigableMap(contents);
    }
}

package io.qingce.report.exceptional;

import io.qingce.report.ledger.AirCode;
import io.qingce.report.ledger.HourSlot;
import io.qingce.report.ledger.SiteDay;
import io.qingce.report.site.Site;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An exceptional event (例外事件) as it stands. Once accepted it takes the hours of its items at its sites, and at the air
 * sites of its regions, out of the series from which exceptional events are removed.
 *
 * @param code key
 * @param revision the higher revision wins
 * @param kind DUST 沙尘, WILDFIRE, VOLCANO, OTHER or one that is not known here yet
 * @param status FILED 已申报, ACCEPTED 已认定, REJECTED 不予认定, WITHDRAWN 已撤回
 * @param regions full printed names of the regions affected
 * @param sites codes of single sites affected
 * @param items codes of the parameters affected
 * @param firstHour local end of the first hour affected
 * @param lastHour local end of the last hour affected
 * @param approval number of the approval 认定文号
 */
public record ExceptionalEvent(
        String code,
        long revision,
        String kind,
        String status,
        List<String> regions,
        List<String> sites,
        List<String> items,
        LocalDateTime firstHour,
        LocalDateTime lastHour,
        @Nullable String approval) {

    /** The only status that takes readings out. */
    public static final String ACCEPTED = "ACCEPTED";

    public ExceptionalEvent {
        regions = List.copyOf(regions);
        sites = List.copyOf(sites);
        items = List.copyOf(items);
    }

    /** The first civil day touched: 00:00 belongs to the day before. */
    public LocalDate firstDay() {
        return firstHour.minusHours(1).toLocalDate();
    }

    /** The last civil day touched. */
    public LocalDate lastDay() {
        return lastHour.minusHours(1).toLocalDate();
    }

    /** Whether it is about one of these regions or sites. */
    boolean isOf(Set<String> anyRegion, Set<String> anySite) {
        return regions.stream().anyMatch(anyRegion::contains) || sites.stream().anyMatch(anySite::contains);
    }

    /** Whether readings of the site are affected. */
    public boolean affects(Site site) {
        return sites.contains(site.code()) || regions.contains(site.region());
    }

    /** Whether it touches this day. */
    public boolean touches(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** The day of an affected site without the readings that the event takes out. */
    public SiteDay without(SiteDay day) {
        Set<Integer> places = new HashSet<>();
        for (String item : items) {
            Integer place = AirCode.place(item);
            if (place != null) {
                places.add(place);
            }
        }
        List<HourSlot> slots = new ArrayList<>(SiteDay.HOURS);
        for (int hour = 1; hour <= SiteDay.HOURS; hour++) {
            HourSlot slot = day.slots().get(hour - 1);
            LocalDateTime end = day.key().day().atStartOfDay().plusHours(hour);
            slots.add(end.isBefore(firstHour) || end.isAfter(lastHour) ? slot : slot.without(places));
        }
        return new SiteDay(day.key(), slots);
    }
}

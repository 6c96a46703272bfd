package io.qingce.report.region;

import io.qingce.report.exceptional.ExceptionalEvent;
import io.qingce.report.ledger.SiteDay;
import io.qingce.report.ledger.SiteDays;
import io.qingce.report.moment.AsOf;
import io.qingce.report.site.Site;
import io.qingce.report.site.Sites;
import io.qingce.standards.air.CityDay;
import io.qingce.standards.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The days of a region or of one site, now or as they were known as of a moment. Region-days of now are stored;
 * those of a past moment, and those of a single site, are computed from the ledger when they are asked for.
 */
@ApplicationScoped
public class RegionDays {

    /** A quarter of a region with dozens of stations is little memory. */
    private static final int DAYS_AT_ONCE = 92;

    private final RegionDayTable table;
    private final SiteDays siteDays;
    private final Sites sites;

    public RegionDays(RegionDayTable table, SiteDays siteDays, Sites sites) {
        this.table = table;
        this.siteDays = siteDays;
        this.sites = sites;
    }

    /** The days of a region in order, one per day that has any in the series. */
    public List<RegionDay> ofRegion(AsOf asOf, String region, Series series, LocalDate from, LocalDate to) {
        if (asOf.isNow()) {
            return table.read(region, series, from, to);
        }
        RegionDayRule rule = new RegionDayRule(region, sites.ofRegion(asOf, region));
        return compute(asOf, rule, series, from, to, day -> day);
    }

    /** The days of a region as if it had only these sites. */
    public List<RegionDay> ofSites(
            AsOf asOf, String region, Collection<Site> only, Series series, LocalDate from, LocalDate to) {
        return compute(asOf, new RegionDayRule(region, only), series, from, to, day -> day);
    }

    /** The days of one site in order, as if it were a region of its own; a control point too, when it is asked for. */
    public List<RegionDay> ofSite(AsOf asOf, Site site, Series series, LocalDate from, LocalDate to) {
        RegionDayRule rule = new RegionDayRule(site.name(), List.of(site.counting()));
        return compute(asOf, rule, series, from, to, day -> day);
    }

    /**
     * The days of a region that events touch, each without the readings that they take out.
     *
     * @param all the sites of the region
     */
    public Map<LocalDate, CityDay> without(
            AsOf asOf,
            String region,
            Collection<Site> all,
            Series series,
            Collection<ExceptionalEvent> events,
            Period period) {
        RegionDayRule rule = new RegionDayRule(region, all);
        Map<LocalDate, CityDay> without = new TreeMap<>();
        for (ExceptionalEvent event : events) {
            LocalDate from = latest(event.firstDay(), period.from());
            LocalDate to = earliest(event.lastDay(), period.to());
            from.datesUntil(to.plusDays(1)).forEach(day -> without.put(day, CityDay.ofDays(day, List.of(), 0)));
            compute(asOf, rule, series, from, to, day -> without(day, all, events))
                    .forEach(day -> without.put(day.day(), day.city()));
        }
        return without;
    }

    private static SiteDay without(SiteDay day, Collection<Site> all, Collection<ExceptionalEvent> events) {
        SiteDay rest = day;
        for (ExceptionalEvent event : events) {
            boolean affected =
                    all.stream().anyMatch(site -> site.code().equals(day.key().site()) && event.affects(site));
            rest = affected ? event.without(rest) : rest;
        }
        return rest;
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private List<RegionDay> compute(
            AsOf asOf, RegionDayRule rule, Series series, LocalDate from, LocalDate to, UnaryOperator<SiteDay> taken) {
        List<RegionDay> days = new ArrayList<>();
        for (LocalDate first = from; !first.isAfter(to); first = first.plusDays(DAYS_AT_ONCE)) {
            LocalDate last = earliest(first.plusDays(DAYS_AT_ONCE - 1L), to);
            Map<LocalDate, List<SiteDay>> byDay = siteDays.between(asOf, rule.countedSites(), first, last).stream()
                    .collect(Collectors.groupingBy(day -> day.key().day(), TreeMap::new, Collectors.toList()));
            byDay.forEach((day, known) -> rule.on(day, known, series, taken).ifPresent(days::add));
        }
        return days;
    }
}

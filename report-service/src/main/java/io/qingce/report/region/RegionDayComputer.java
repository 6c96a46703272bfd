package io.qingce.report.region;

import io.qingce.report.ledger.RegionDayDueTable;
import io.qingce.report.ledger.SiteDay;
import io.qingce.report.ledger.SiteDayTable;
import io.qingce.report.site.Site;
import io.qingce.report.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Computes due region-days. Every region is computed by one transaction at a time, in whatever replica it runs, so that an
 * older result never replaces a newer one; different regions are computed at the same time.
 */
@ApplicationScoped
public class RegionDayComputer {

    /** So many days of regions with dozens of stations are some ten thousand hours: little memory, a short transaction. */
    private static final int DAYS_AT_ONCE = 62;

    private final RegionDayDueTable due;
    private final Sites sites;
    private final SiteDayTable siteDays;
    private final RegionDayTable regionDays;

    public RegionDayComputer(RegionDayDueTable due, Sites sites, SiteDayTable siteDays, RegionDayTable regionDays) {
        this.due = due;
        this.sites = sites;
        this.siteDays = siteDays;
        this.regionDays = regionDays;
    }

    /**
     * Computes the earliest due days of some regions and stores them.
     *
     * @return how many days; 0 if none is due or other replicas are computing these regions
     */
    @Transactional
    public int computeEarliest(Collection<String> regions) {
        List<String> locked = regionDays.lock(regions);
        Map<String, List<LocalDate>> days = due.take(locked, DAYS_AT_ONCE);
        if (days.isEmpty()) {
            return 0;
        }
        Map<String, RegionDayRule> rules = rules(days.keySet());
        Map<SiteDay.Key, SiteDay> known = siteDays.ofPairs(pairs(rules, days)).stream()
                .collect(Collectors.toMap(SiteDay::key, Function.identity()));
        Map<LocalDate, List<SiteDay>> byDay = known.values().stream()
                .collect(Collectors.groupingBy(day -> day.key().day()));
        List<RegionDay> computed = new ArrayList<>();
        days.forEach((region, dueDays) -> {
            RegionDayRule rule = Objects.requireNonNull(rules.get(region));
            dueDays.forEach(day -> computed.addAll(rule.on(day, byDay.getOrDefault(day, List.of()))));
        });
        regionDays.replace(days, computed);
        return days.values().stream().mapToInt(List::size).sum();
    }

    private Map<String, RegionDayRule> rules(Collection<String> regions) {
        Map<String, List<Site>> known = sites.ofRegions(regions).stream().collect(Collectors.groupingBy(Site::region));
        return regions.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        region -> new RegionDayRule(region, known.getOrDefault(region, List.of()))));
    }

    private static List<SiteDayTable.Pair> pairs(Map<String, RegionDayRule> rules, Map<String, List<LocalDate>> days) {
        List<SiteDayTable.Pair> pairs = new ArrayList<>();
        rules.forEach((region, rule) -> {
            for (String site : rule.countedSites()) {
                days.getOrDefault(region, List.of()).forEach(day -> pairs.add(new SiteDayTable.Pair(site, day)));
            }
        });
        return pairs;
    }
}

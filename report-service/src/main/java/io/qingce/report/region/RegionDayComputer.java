package io.qingce.report.region;

import io.qingce.report.ledger.RegionDayDueTable;
import io.qingce.report.ledger.SiteDay;
import io.qingce.report.ledger.SiteDayTable;
import io.qingce.report.ledger.SiteTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Computes due region-days. A region is computed by one transaction at a time, in whatever replica it runs, so that an
 * older result never replaces a newer one; different regions are computed at the same time.
 */
@ApplicationScoped
public class RegionDayComputer {

    /** A month of a region with dozens of stations is some ten thousand hours: little memory, a short transaction. */
    private static final int DAYS_AT_ONCE = 31;

    private final RegionDayDueTable due;
    private final SiteTable sites;
    private final SiteDayTable siteDays;
    private final RegionDayTable regionDays;
    private final RegionDayConfig config;

    public RegionDayComputer(
            RegionDayDueTable due,
            SiteTable sites,
            SiteDayTable siteDays,
            RegionDayTable regionDays,
            RegionDayConfig config) {
        this.due = due;
        this.sites = sites;
        this.siteDays = siteDays;
        this.regionDays = regionDays;
        this.config = config;
    }

    /**
     * Computes the earliest due days of a region and stores them.
     *
     * @return how many days; 0 if none is due or another replica is computing the region
     */
    @Transactional
    public int computeEarliest(String region) {
        if (!regionDays.lock(region)) {
            return 0;
        }
        List<LocalDate> days = due.take(region, DAYS_AT_ONCE);
        if (!days.isEmpty()) {
            RegionDayRule rule = new RegionDayRule(region, sites.ofRegion(region), config.stationShare());
            Map<LocalDate, List<SiteDay>> byDay = siteDays.ofSites(rule.countedSites(), days).stream()
                    .collect(Collectors.groupingBy(day -> day.key().day()));
            List<RegionDay> computed = days.stream()
                    .flatMap(day -> rule.on(day, byDay.getOrDefault(day, List.of())).stream())
                    .toList();
            regionDays.replace(region, days, computed);
        }
        return days.size();
    }
}

package io.qingce.report.alarm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.report.air.AirDayResponse;
import io.qingce.report.budget.Outlook;
import io.qingce.report.change.StandingTable;
import io.qingce.report.ledger.SiteDayTable;
import io.qingce.report.moment.AsOf;
import io.qingce.report.outlook.PlanBudgets;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.region.RegionDay;
import io.qingce.report.region.RegionDayTable;
import io.qingce.report.region.Series;
import io.qingce.report.site.Site;
import io.qingce.report.site.Sites;
import io.qingce.standards.air.AirDay;
import io.qingce.standards.aqi.AirQualityIndex;
import io.qingce.standards.aqi.DailyAqi;
import io.qingce.standards.period.PeriodRules;
import io.qingce.standards.period.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What deserves an alarm as things are now. */
@ApplicationScoped
class Findings {

    private static final int LARGEST_GOOD_INDEX = 100;

    private final StandingTable standings;
    private final PlanBudgets budgets;
    private final RegionDayTable regionDays;
    private final SiteDayTable siteDays;
    private final Sites sites;
    private final AlarmConfig config;
    private final Clock clock;

    /** Digits stay as they are. */
    private final ObjectMapper json;

    Findings(
            StandingTable standings,
            PlanBudgets budgets,
            RegionDayTable regionDays,
            SiteDayTable siteDays,
            Sites sites,
            AlarmConfig config,
            Clock clock,
            ObjectMapper json) {
        this.standings = standings;
        this.budgets = budgets;
        this.regionDays = regionDays;
        this.siteDays = siteDays;
        this.sites = sites;
        this.config = config;
        this.clock = clock;
        this.json = json;
    }

    /** Targets that miss their number so far, and targets that nothing can save. */
    List<Finding> ofPlan(PublishedPlan known, LocalDate through) {
        String plan = known.code();
        String region = known.region();
        List<Finding> found = new ArrayList<>();
        standings
                .atRisk(plan)
                .forEach((target, standing) -> found.add(
                        new Finding(AlarmKind.TARGET_AT_RISK, plan + "/" + target, plan, region, read(standing))));
        budgets.running(AsOf.NOW, plan, through).stream()
                .filter(budget -> budget.outlook() == Outlook.NO_LONGER_REACHABLE)
                .forEach(budget -> found.add(new Finding(
                        AlarmKind.BUDGET_SPENT, plan + "/" + budget.target(), plan, region, json.valueToTree(budget))));
        return found;
    }

    /** Regions whose newest day, today or yesterday, has an index above 100. */
    List<Finding> ofRegions(LocalDate today) {
        return regionDays.regionsSince(today.minusDays(1)).stream()
                .flatMap(region -> ofRegion(region, today).stream())
                .toList();
    }

    private Optional<Finding> ofRegion(String region, LocalDate today) {
        return exceedance(regionDays.read(region, Series.BEST, today.minusDays(1), today))
                .map(day -> new Finding(AlarmKind.EXCEEDANCE, region, null, region, json.valueToTree(day)));
    }

    /** The newest of these days that has an index, if that is above 100. */
    static Optional<AirDayResponse> exceedance(List<RegionDay> days) {
        for (int i = days.size() - 1; i >= 0; i--) {
            RegionDay day = days.get(i);
            AirDay air = day.city().under(RuleSet.PUBLISHED.stationShare());
            AirQualityIndex index = DailyAqi.of(PeriodRules.inForce(day.day()).aqiRules(day.day()), air);
            Optional<Integer> value = index.value().known();
            if (value.isPresent()) {
                return value.filter(aqi -> aqi > LARGEST_GOOD_INDEX).map(aqi -> AirDayResponse.of(day, air, index));
            }
        }
        return Optional.empty();
    }

    /** Sites that used to report and have sent nothing for too long. */
    List<Finding> ofSites() {
        Instant now = clock.instant();
        LocalDate since = LocalDate.ofInstant(now.minus(config.forgotten()), clock.getZone());
        Map<String, Instant> silent = silent(siteDays.newestHours(since), clock.getZone(), now.minus(config.silence()));
        return sites.read(silent.keySet()).stream()
                .map(site -> new Finding(
                        AlarmKind.SITE_SILENT, site.code(), null, site.region(), detail(site, silent.get(site.code()))))
                .toList();
    }

    /**
     * The sites whose newest hour ended before a moment, with its end.
     *
     * @param newest local end of the newest hour by site
     */
    static Map<String, Instant> silent(Map<String, LocalDateTime> newest, ZoneId zone, Instant before) {
        Map<String, Instant> silent = new TreeMap<>();
        newest.forEach((site, end) -> {
            Instant last = end.atZone(zone).toInstant();
            if (last.isBefore(before)) {
                silent.put(site, last);
            }
        });
        return silent;
    }

    private JsonNode detail(Site site, @Nullable Instant last) {
        ObjectNode detail = json.createObjectNode();
        return detail.put("site", site.code())
                .put("name", site.name())
                .put("region", site.region())
                .put("lastHour", String.valueOf(last))
                .put("silence", config.silence().toString());
    }

    private JsonNode read(String stored) {
        try {
            return json.readTree(stored);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a snapshot cannot be read", impossible);
        }
    }
}

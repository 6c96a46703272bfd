package io.qingce.report.alarm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.report.air.AirDayResponse;
import io.qingce.report.budget.Outlook;
import io.qingce.report.outlook.PlanBudgets;
import io.qingce.report.region.RegionDay;
import io.qingce.report.region.RegionDayTable;
import io.qingce.report.region.Series;
import io.qingce.standards.aqi.AirQualityIndex;
import io.qingce.standards.aqi.AqiRules;
import io.qingce.standards.aqi.DailyAqi;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What deserves an alarm as things are now. */
@ApplicationScoped
class Findings {

    private static final int LARGEST_GOOD_INDEX = 100;

    private final AlarmTable table;
    private final PlanBudgets budgets;
    private final RegionDayTable regionDays;
    private final AlarmConfig config;
    private final Clock clock;

    /** Digits stay as they are. */
    private final ObjectMapper json;

    Findings(
            AlarmTable table,
            PlanBudgets budgets,
            RegionDayTable regionDays,
            AlarmConfig config,
            Clock clock,
            ObjectMapper json) {
        this.table = table;
        this.budgets = budgets;
        this.regionDays = regionDays;
        this.config = config;
        this.clock = clock;
        this.json = json;
    }

    /** Targets that miss their number so far, and targets that nothing can save. */
    List<Finding> ofPlan(String plan, LocalDate through) {
        List<Finding> found = new ArrayList<>();
        table.atRisk(plan)
                .forEach(target -> found.add(new Finding(
                        AlarmKind.TARGET_AT_RISK, plan + "/" + target.target(), plan, read(target.snapshot()))));
        budgets.running(plan, through).stream()
                .filter(budget -> budget.outlook() == Outlook.NO_LONGER_REACHABLE)
                .forEach(budget -> found.add(new Finding(
                        AlarmKind.BUDGET_SPENT, plan + "/" + budget.target(), plan, json.valueToTree(budget))));
        return found;
    }

    /** Regions whose newest day, today or yesterday, has an index above 100. */
    List<Finding> ofRegions(LocalDate today) {
        return table.regionsSince(today.minusDays(1)).stream()
                .flatMap(region -> ofRegion(region, today).stream())
                .toList();
    }

    private Optional<Finding> ofRegion(String region, LocalDate today) {
        List<RegionDay> days = regionDays.read(region, Series.BEST, today.minusDays(1), today);
        for (int i = days.size() - 1; i >= 0; i--) {
            RegionDay day = days.get(i);
            AirQualityIndex index = DailyAqi.of(AqiRules.on(day.day()), day.air());
            Optional<Integer> value = index.value().known();
            if (value.isPresent()) {
                return value.filter(aqi -> aqi > LARGEST_GOOD_INDEX)
                        .map(aqi -> new Finding(
                                AlarmKind.EXCEEDANCE, region, null, json.valueToTree(AirDayResponse.of(day, index))));
            }
        }
        return Optional.empty();
    }

    /** Sites that used to report and have sent nothing for too long. */
    List<Finding> ofSites() {
        Instant now = clock.instant();
        LocalDate since = LocalDate.ofInstant(now.minus(config.forgotten()), clock.getZone());
        return table.newestHours(since).stream()
                .filter(newest -> end(newest).plus(config.silence()).isBefore(now))
                .map(newest -> new Finding(AlarmKind.SITE_SILENT, newest.site(), null, detail(newest)))
                .toList();
    }

    private JsonNode detail(AlarmTable.NewestHour newest) {
        ObjectNode detail = json.createObjectNode();
        return detail.put("site", newest.site())
                .put("name", newest.name())
                .put("region", newest.region())
                .put("lastHour", end(newest).toString())
                .put("silence", config.silence().toString());
    }

    private Instant end(AlarmTable.NewestHour newest) {
        return newest.day()
                .atStartOfDay(clock.getZone())
                .plusHours(newest.hour())
                .toInstant();
    }

    private JsonNode read(String stored) {
        try {
            return json.readTree(stored);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a snapshot cannot be read", impossible);
        }
    }
}

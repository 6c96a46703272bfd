package io.qingce.report.period;

import io.qingce.chassis.parameter.ParameterConverters;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.aqi.DailyOzone;
import io.qingce.standards.aqi.MissingItem;
import io.qingce.standards.period.DailyInput;
import io.qingce.standards.period.EventPolicy;
import io.qingce.standards.period.RuleSet;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** By which set of rules figures of the air are asked for, and which of its switches are opened (统计口径). */
public class RuleSetParameters {

    @QueryParam("rules")
    @Parameter(
            description = "Set of rules 统计口径: published 发布口径 (default), as the national network publishes, or strict"
                    + " 标准口径, by the letter of the standards; the switches below open one by one",
            schema = @Schema(implementation = String.class))
    RuleSet rules = RuleSet.PUBLISHED;

    @QueryParam("dailyOzone")
    @Parameter(
            description = "Ozone of a day counted under HJ 633-2012: EIGHT_HOURS_ONLY (published),"
                    + " HOUR_AND_EIGHT_HOURS (strict)",
            schema = @Schema(implementation = String.class))
    @Nullable
    DailyOzone dailyOzone;

    @QueryParam("missingItem")
    @Parameter(
            description = "A day counted under HJ 633-2012 with an item missing: REST_DECIDES (published),"
                    + " NOT_AVAILABLE_UNLESS_POLLUTED (strict)",
            schema = @Schema(implementation = String.class))
    @Nullable
    MissingItem missingItem;

    @QueryParam("stationShare")
    @Parameter(
            description = "Stations that a value of a region needs: THREE_QUARTERS_OR_HALF (published, strict), HALF,"
                    + " ANY_STATION",
            schema = @Schema(implementation = String.class))
    @Nullable
    StationShare stationShare;

    @QueryParam("dailyInput")
    @Parameter(
            description = "Daily values that statistics start from: ROUNDED (published), RAW (strict)",
            schema = @Schema(implementation = String.class))
    @Nullable
    DailyInput dailyInput;

    @QueryParam("events")
    @Parameter(
            description = "Accepted exceptional events such as dust 例外事件: BY_INDICATOR (published): removed from"
                    + " concentrations, kept in counts of days; KEPT 实况 (strict), REMOVED 扣除, RECOMPUTED 扣除并重算",
            schema = @Schema(implementation = String.class))
    @Nullable
    EventPolicy events;

    /** The switches. */
    public RuleSet ruleSet() {
        RuleSet set = rules;
        set = dailyOzone == null ? set : set.withDailyOzone(dailyOzone);
        set = missingItem == null ? set : set.withMissingItem(missingItem);
        set = stationShare == null ? set : set.withStationShare(stationShare);
        set = dailyInput == null ? set : set.withDailyInput(dailyInput);
        return events == null ? set : set.withEvents(events);
    }

    /** The switches of parameters that came in another way than in an address. */
    public static RuleSetParameters of(Map<String, String> parameters, ParameterConverters read) {
        RuleSetParameters query = new RuleSetParameters();
        query.read(parameters, read);
        return query;
    }

    /** Takes the switches from such parameters. */
    protected final void read(Map<String, String> parameters, ParameterConverters read) {
        rules = read.value(RuleSet.class, "rules", parameters.get("rules"), rules);
        dailyOzone = read.value(DailyOzone.class, "dailyOzone", parameters.get("dailyOzone"));
        missingItem = read.value(MissingItem.class, "missingItem", parameters.get("missingItem"));
        stationShare = read.value(StationShare.class, "stationShare", parameters.get("stationShare"));
        dailyInput = read.value(DailyInput.class, "dailyInput", parameters.get("dailyInput"));
        events = read.value(EventPolicy.class, "events", parameters.get("events"));
    }
}

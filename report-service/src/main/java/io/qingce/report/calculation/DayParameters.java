package io.qingce.report.calculation;

import io.qingce.report.period.EditionChoice;
import io.qingce.report.period.Editions;
import io.qingce.standards.aqi.DailyOzone;
import io.qingce.standards.aqi.MissingItem;
import io.qingce.standards.period.RuleSet;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Under which editions and by which rules a day is computed. Use as {@code @BeanParam}. */
public class DayParameters {

    static final String EDITIONS =
            "Editions, separated by commas: 2012, 2026-transition, 2026-final, in-force (default: by the date of the"
                    + " item)";

    @QueryParam("edition")
    @Parameter(description = EDITIONS, schema = @Schema(implementation = String.class))
    Editions edition = Editions.IN_FORCE;

    @QueryParam("rules")
    @Parameter(
            description = "Set of rules 统计口径: published 发布口径 (default) or strict 标准口径",
            schema = @Schema(implementation = String.class))
    RuleSet rules = RuleSet.PUBLISHED;

    @QueryParam("dailyOzone")
    @Parameter(
            description =
                    "Ozone of a day under HJ 633-2012: EIGHT_HOURS_ONLY (published), HOUR_AND_EIGHT_HOURS (strict)",
            schema = @Schema(implementation = String.class))
    @Nullable
    DailyOzone dailyOzone;

    @QueryParam("missingItem")
    @Parameter(
            description = "A day under HJ 633-2012 with an item missing: REST_DECIDES (published),"
                    + " NOT_AVAILABLE_UNLESS_POLLUTED (strict)",
            schema = @Schema(implementation = String.class))
    @Nullable
    MissingItem missingItem;

    List<EditionChoice> editions() {
        return edition.choices();
    }

    RuleSet ruleSet() {
        RuleSet set = dailyOzone == null ? rules : rules.withDailyOzone(dailyOzone);
        return missingItem == null ? set : set.withMissingItem(missingItem);
    }
}

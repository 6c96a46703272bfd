package io.qingce.report.outlook;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.report.attainment.AttainmentParameters;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which target of which plan, as of which day. Use as {@code @BeanParam}. */
public class BudgetParameters {

    @QueryParam("plan")
    @Parameter(required = true, description = "Key of the plan (规划代码)")
    @Nullable
    String plan;

    @QueryParam("target")
    @Parameter(required = true, description = "Identifier of the target in the plan")
    @Nullable
    String target;

    @QueryParam("through")
    @Parameter(
            description = "Last day whose readings count, YYYY-MM-DD; without it the last civil day that is over",
            schema = @Schema(implementation = String.class))
    @Nullable
    LocalDate through;

    @QueryParam("region")
    @Parameter(
            description =
                    "Whose readings count, such as a county (县区); without it the region of the plan. The number to be"
                            + " met stays")
    @Nullable
    String region;

    /** Whose readings count. */
    String region(String ofPlan) {
        return region == null || region.isBlank() ? ofPlan : region;
    }

    String plan() {
        return AttainmentParameters.required("plan", plan, Words.both("请填规划代码。", "Name the plan by its key."));
    }

    String target() {
        return AttainmentParameters.required(
                "target", target, Words.both("请填目标编号。", "Name the target by its identifier."));
    }

    /** Whether only the last day of each month is wanted; 400 if the step is neither month nor day. */
    static boolean isMonthly(@Nullable String step) {
        if (step == null || step.equals("month")) {
            return true;
        }
        if (step.equals("day")) {
            return false;
        }
        throw QueryValue.refused("step", "unknown-name", Words.both("可选month（按月）、day（按日）。", "One of month, day."));
    }

    LocalDate through(Clock clock) {
        return through == null ? LocalDate.now(clock).minusDays(1) : through;
    }
}

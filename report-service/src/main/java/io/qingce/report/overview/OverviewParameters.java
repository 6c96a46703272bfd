package io.qingce.report.overview;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.report.attainment.AttainmentParameters;
import io.qingce.report.period.ThroughParameters;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which plan, through which day, and against which earlier one. Use as {@code @BeanParam}. */
public class OverviewParameters extends ThroughParameters {

    @QueryParam("plan")
    @Parameter(required = true, description = "Key of the plan (规划代码)")
    @Nullable
    String plan;

    @QueryParam("since")
    @Parameter(
            description = "An earlier day, YYYY-MM-DD: the answer has the counts of then and the targets that stand"
                    + " otherwise",
            schema = @Schema(implementation = String.class))
    @Nullable
    LocalDate since;

    /** The plan; 400 if it is not named. */
    String plan() {
        return AttainmentParameters.required("plan", plan, Words.both("请填规划代码。", "Name the plan by its key."));
    }

    /** The earlier day; 400 if it is none. */
    @Nullable
    LocalDate since(LocalDate through) {
        if (since != null && !since.isBefore(through)) {
            throw QueryValue.refused(
                    "since", "not-before", Words.both("须早于through。", "It has to be earlier than through."));
        }
        return since;
    }
}

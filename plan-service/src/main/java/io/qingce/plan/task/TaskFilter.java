package io.qingce.plan.task;

import io.qingce.chassis.paging.Conditions;
import io.qingce.plan.filter.PrintFilter;
import io.qingce.plan.filter.WantedUnits;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which tasks are asked for; what is absent does not narrow. Use as {@code @BeanParam @Valid}. */
public class TaskFilter extends PrintFilter {

    @QueryParam("inherited")
    @Parameter(
            description = "false leaves out tasks in which the unit takes part only by one sentence for many tasks.",
            schema = @Schema(implementation = Boolean.class))
    @Nullable
    Boolean inherited;

    /** The filter as conditions on {@link Task}, for these units; for any unit if they are absent. */
    Conditions conditions(@Nullable WantedUnits wanted) {
        Conditions conditions =
                inPrint().add("units intersects :units", "units", wanted == null ? null : wanted.keys());
        if (wanted != null && Boolean.FALSE.equals(inherited)) {
            conditions.add("units not intersects :byRule", "byRule", wanted.byRule());
        }
        return conditions;
    }
}

package io.qingce.plan.milestone;

import io.qingce.chassis.paging.Conditions;
import io.qingce.plan.filter.PlaceFilter;
import io.qingce.plan.filter.WantedUnits;
import jakarta.ws.rs.QueryParam;
import java.time.Month;
import java.time.Year;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which milestones are asked for; what is absent does not narrow. Use as {@code @BeanParam @Valid}. */
public class MilestoneFilter {

    @QueryParam("year")
    @Parameter(
            description = "Calendar year in which it is due (到期年份); before 2025 counts under 2025, as it is printed.",
            schema = @Schema(implementation = Integer.class),
            example = "2024")
    @Nullable
    Year year;

    @QueryParam("month")
    @Parameter(
            description = "Month of its last day, 1 to 12; what is due in a year is due in December.",
            schema = @Schema(implementation = Integer.class))
    @Nullable
    Month month;

    /**
     * The filter as conditions in SQL on the table of milestones, called {@code m}.
     *
     * @param place plan, region and status that are asked for
     * @param wanted units that are asked for, if any
     */
    Conditions conditions(PlaceFilter place, @Nullable WantedUnits wanted) {
        return place.narrowSql(new Conditions())
                .add("m.due_years @> array[:year]", "year", year == null ? null : year.getValue())
                .add("m.due_month = :month", "month", month == null ? null : month.getValue())
                .add("m.units && :units", "units", wanted == null ? null : wanted.keys());
    }
}

package io.qingce.plan.milestone;

import io.qingce.plan.filter.Conditions;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which milestones are asked for; what is absent does not narrow. Use as {@code @BeanParam @Valid}. */
public class MilestoneFilter {

    @QueryParam("plan")
    @Parameter(description = "Code of a plan.", example = "anyang")
    @Pattern(regexp = "[a-z0-9-]{1,64}", message = "is the code of a plan")
    @Nullable
    String plan;

    @QueryParam("region")
    @Parameter(description = "Full printed name of the region (行政区域).", example = "安阳市")
    @Size(max = 64)
    @Pattern(regexp = Conditions.PRINTABLE, message = "has no control characters")
    @Nullable
    String region;

    @QueryParam("year")
    @Parameter(
            description = "Calendar year in which it is due (到期年份); before 2025 counts under 2025, as it is printed.",
            schema = @Schema(implementation = Integer.class),
            example = "2024")
    @Pattern(regexp = "[0-9]{4}", message = "is a year of four digits")
    @Nullable
    String year;

    @QueryParam("month")
    @Parameter(
            description = "Month of its last day, 1 to 12; what is due in a year is due in December.",
            schema = @Schema(implementation = Integer.class))
    @Pattern(regexp = "[1-9]|1[0-2]", message = "is a month from 1 to 12")
    @Nullable
    String month;

    @QueryParam("unit")
    @Parameter(description = "Unit that takes part, by its name or an alias (责任单位).", example = "市生态环境局")
    @Size(max = 200)
    @Pattern(regexp = Conditions.PRINTABLE, message = "has no control characters")
    @Nullable
    String unit;

    /** The filter as conditions on {@link Milestone}; {@code names} are those of the unit asked for, if any. */
    Conditions conditions(List<String> names) {
        return new Conditions()
                .add("key.plan = :plan", "plan", plan)
                .add("region = :region", "region", region)
                .add("array_contains(dueYears, :year)", "year", Conditions.number(year))
                .add("dueMonth = :month", "month", Conditions.number(month))
                .add("array_intersects(units, :units)", "units", unit == null ? null : names.toArray(String[]::new));
    }
}

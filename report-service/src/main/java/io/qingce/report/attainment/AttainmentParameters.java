package io.qingce.report.attainment;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.DataClass;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which plan, as of which day, and which of its targets. Use as {@code @BeanParam}. */
public class AttainmentParameters {

    @QueryParam("plan")
    @Parameter(required = true, description = "Key of the plan (规划代码)")
    @Nullable
    String plan;

    @QueryParam("through")
    @Parameter(
            description = "Last day whose readings count, YYYY-MM-DD; without it the last civil day that is over",
            schema = @Schema(implementation = String.class))
    @Nullable
    LocalDate through;

    @QueryParam("dataClass")
    @Parameter(
            description = "List only targets of these data classes, separated by commas, such as"
                    + " MONITORED_AIR,MONITORED_WATER")
    @Nullable
    String dataClass;

    @QueryParam("status")
    @Parameter(description = "List only targets of these statuses, separated by commas")
    @Nullable
    String status;

    /** The plan; 400 if it is not named. */
    public String plan() {
        return required("plan", plan, Words.both("请填规划代码。", "Name the plan by its key."));
    }

    public static String required(String field, @Nullable String text, String detail) {
        if (text == null || text.isBlank()) {
            throw QueryValue.refused(field, "missing", detail);
        }
        return text;
    }

    /** The last day. */
    public LocalDate through(Clock clock) {
        return through == null ? LocalDate.now(clock).minusDays(1) : through;
    }

    /** What is listed; 400 for an unknown name. */
    TargetFilter filter() {
        return new TargetFilter(named("dataClass", dataClass, DataClass.class), named("status", status, Status.class));
    }

    private static <E extends Enum<E>> Set<E> named(String field, @Nullable String text, Class<E> type) {
        if (text == null || text.isBlank()) {
            return EnumSet.allOf(type);
        }
        EnumSet<E> found = EnumSet.noneOf(type);
        for (String name : text.split(",", -1)) {
            found.add(Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> QueryValue.refused(
                            field,
                            "unknown-name",
                            QueryValue.oneOf(Arrays.stream(type.getEnumConstants())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", "))))));
        }
        return found;
    }
}

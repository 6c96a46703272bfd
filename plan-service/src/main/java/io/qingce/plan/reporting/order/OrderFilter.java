package io.qingce.plan.reporting.order;

import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.problem.ProblemException;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which orders of a plan are asked for; what is absent does not narrow. Use as {@code @BeanParam @Valid}. */
public class OrderFilter {

    @QueryParam("state")
    @Parameter(
            description = "Where the order is (状态).",
            schema = @Schema(implementation = SupervisionOrder.State.class))
    @Nullable
    String state;

    @QueryParam("unit")
    @Parameter(description = "Printed name of the unit (责任单位).")
    @Size(max = 128)
    @Pattern(regexp = "\\P{Cntrl}*", message = "has no control characters")
    @Nullable
    String unit;

    /** The conditions in HQL, each beginning with "and". */
    String clauses() {
        return (state == null ? "" : " and state = :state") + (unit == null ? "" : " and unit = :unit");
    }

    /**
     * The parameters of the conditions.
     *
     * @throws ProblemException 400 if the state is none that is known
     */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (state != null) {
            parameters.put("state", known(state));
        }
        if (unit != null) {
            parameters.put("unit", unit);
        }
        return parameters;
    }

    /**
     * The number after which the page starts.
     *
     * @throws ProblemException 400 if the cursor is none of this list
     */
    long after(PageRequest page) {
        try {
            return page.after().map(Long::parseLong).orElse(0L);
        } catch (NumberFormatException foreign) {
            throw PageRequest.unknownCursor();
        }
    }

    private static SupervisionOrder.State known(String state) {
        return Arrays.stream(SupervisionOrder.State.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElseThrow(() -> QueryValue.refused(
                        "state", "unknown-value", "One of " + Arrays.toString(SupervisionOrder.State.values()) + "."));
    }
}

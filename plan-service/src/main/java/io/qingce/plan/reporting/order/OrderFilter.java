package io.qingce.plan.reporting.order;

import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.parameter.QueryValue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which orders of a plan are asked for; what is absent does not narrow. Use as {@code @BeanParam @Valid}. */
public class OrderFilter {

    @QueryParam("state")
    @Parameter(
            description = "Where the order is (状态).",
            schema = @Schema(implementation = SupervisionOrder.State.class))
    SupervisionOrder.@Nullable State state;

    @QueryParam("unit")
    @Parameter(description = "Printed name of the unit (责任单位).")
    @Size(max = 128)
    @Pattern(regexp = QueryValue.PRINTABLE, message = QueryValue.PRINTABLE_RULE)
    @Nullable
    String unit;

    /**
     * The filter as conditions on {@link SupervisionOrder}.
     *
     * @throws io.qingce.chassis.problem.ProblemException 400 if the state is none that is known
     */
    Conditions conditions() {
        return new Conditions().add("state = :state", "state", state).add("unit = :unit", "unit", unit);
    }
}

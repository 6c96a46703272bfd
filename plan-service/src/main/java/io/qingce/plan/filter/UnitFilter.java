package io.qingce.plan.filter;

import io.qingce.chassis.parameter.QueryValue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The unit that takes part and its role, as lists take them. Use as {@code @BeanParam @Valid}. */
public class UnitFilter extends RoleFilter {

    @QueryParam("unit")
    @Parameter(description = "Unit that takes part in the task, by its name or an alias (责任单位).", example = "市农业农村局")
    @Size(max = 200)
    @Pattern(regexp = QueryValue.PRINTABLE, message = QueryValue.PRINTABLE_RULE)
    @Nullable
    String unit;

    /**
     * The units that are meant, in their role; absent if none is asked for.
     *
     * @param register finds the names of a name or alias
     * @throws io.qingce.chassis.problem.ProblemException 400 if the role is none that is known
     */
    public @Nullable WantedUnits wanted(Function<String, List<String>> register) {
        return unit == null ? null : wanted(register.apply(unit));
    }
}

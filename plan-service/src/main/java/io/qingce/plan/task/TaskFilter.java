package io.qingce.plan.task;

import io.qingce.plan.document.TaskDocument.Role;
import io.qingce.plan.filter.Conditions;
import io.qingce.plan.filter.PrintFilter;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which tasks are asked for; what is absent does not narrow. Use as {@code @BeanParam @Valid}. */
public class TaskFilter extends PrintFilter {

    @QueryParam("role")
    @Parameter(
            description = "Role of the unit (角色): 牵头, 配合, 责任, 落实. Counts only beside a unit.",
            schema = @Schema(implementation = Role.class))
    @Nullable
    String role;

    @QueryParam("inherited")
    @Parameter(
            description = "false leaves out tasks in which the unit takes part only by one sentence for many tasks.",
            schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = "true|false", message = "is true or false")
    @Nullable
    String inherited;

    /** The filter as conditions on {@link Task}, for units of these names; for any unit if they are absent. */
    Conditions conditions(@Nullable Collection<String> names) {
        if (names == null) {
            return inPrint();
        }
        Role wanted = Conditions.known(Role.class, "role", role);
        Conditions conditions = inPrint()
                .add("array_intersects(units, :units)", "units", keys(names, wanted == null ? "" : wanted + " "));
        if ("false".equals(inherited)) {
            conditions.add("not array_intersects(units, :byRule)", "byRule", keys(names, "BY_RULE "));
        }
        return conditions;
    }

    private static String[] keys(Collection<String> names, String prefix) {
        List<String> keys = names.stream().map(name -> prefix + name).toList();
        return keys.toArray(String[]::new);
    }
}

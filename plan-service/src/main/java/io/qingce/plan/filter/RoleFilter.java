package io.qingce.plan.filter;

import io.qingce.plan.document.TaskDocument.Role;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The role in which a unit takes part, as lists take it. Use as {@code @BeanParam @Valid}. */
public class RoleFilter {

    @QueryParam("role")
    @Parameter(
            description = "Role of the unit (角色): 牵头, 配合, 责任, 落实. Counts only beside a unit.",
            schema = @Schema(implementation = Role.class))
    @Nullable
    Role role;

    /**
     * Units of these names in the role.
     *
     * @throws io.qingce.chassis.problem.ProblemException 400 if the role is none that is known
     */
    public WantedUnits wanted(List<String> names) {
        return new WantedUnits(names, role);
    }
}

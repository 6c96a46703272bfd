package io.qingce.plan.task;

import io.qingce.plan.document.TaskDocument.Role;
import io.qingce.plan.filter.Conditions;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which tasks are asked for; what is absent does not narrow. Use as {@code @BeanParam @Valid}. */
public class TaskFilter {

    @QueryParam("role")
    @Parameter(
            description = "Role of the unit (角色): 牵头, 配合, 责任, 落实. Counts only beside a unit.",
            schema = @Schema(implementation = Role.class))
    @Nullable
    String role;

    @QueryParam("group")
    @Parameter(description = "Section or action (任务分组).", example = "AY-G3.6")
    @Pattern(regexp = Conditions.PRINTABLE, message = "has no control characters")
    @Nullable
    String group;

    @QueryParam("due")
    @Parameter(
            description = "Calendar year of one of its deadlines (到期年份).",
            schema = @Schema(implementation = Integer.class),
            example = "2024")
    @Pattern(regexp = "[0-9]{4}", message = "is a year of four digits")
    @Nullable
    String due;

    @QueryParam("inherited")
    @Parameter(
            description = "false leaves out tasks in which the unit takes part only by one sentence for many tasks.",
            schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = "true|false", message = "is true or false")
    @Nullable
    String inherited;

    @QueryParam("q")
    @Parameter(description = "Part of heading, text or units, in any case (原文片段).", example = "秸秆")
    @Size(max = 100)
    @Pattern(regexp = Conditions.PRINTABLE, message = "has no control characters")
    @Nullable
    String text;

    /** The filter as conditions on {@link Task}, for any unit. */
    Conditions conditions() {
        return new Conditions()
                .add("groupId = :group", "group", group)
                .add("array_contains(dueYears, :due)", "due", Conditions.number(due))
                .text(text);
    }

    /** The filter as conditions on {@link Task}, for units of these names. */
    Conditions conditions(Collection<String> names) {
        Role wanted = Conditions.known(Role.class, "role", role);
        Conditions conditions = conditions()
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

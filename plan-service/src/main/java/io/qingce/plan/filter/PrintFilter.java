package io.qingce.plan.filter;

import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.parameter.QueryValue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Year;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** By what targets and tasks alike are asked for in the print; what is absent does not narrow. */
public abstract class PrintFilter {

    @QueryParam("group")
    @Parameter(description = "Section or action of the task (任务分组).", example = "AY-G3.6")
    @Pattern(regexp = QueryValue.PRINTABLE, message = QueryValue.PRINTABLE_RULE)
    @Nullable
    String group;

    @QueryParam("due")
    @Parameter(
            description =
                    "Calendar year of one of its dates (到期年份). A period is due in its last year, a yearly point in "
                            + "every year, a standing one in none.",
            schema = @Schema(implementation = Integer.class),
            example = "2024")
    @Nullable
    Year due;

    @QueryParam("q")
    @Parameter(
            description =
                    "Part of a name, a heading or the printed words, in any case; two characters are a word (原文片段).",
            example = "秸秆")
    @Size(max = 100)
    @Pattern(regexp = QueryValue.PRINTABLE, message = QueryValue.PRINTABLE_RULE)
    @Nullable
    String text;

    /** These parameters as conditions on an entity with {@code groupId}, {@code dueYears} and {@code searchText}. */
    protected Conditions inPrint() {
        Conditions conditions = new Conditions()
                .add("groupId = :group", "group", group)
                .add("dueYears contains :due", "due", due == null ? null : due.getValue());
        return Grams.narrow(conditions, text);
    }
}

package io.qingce.plan.target;

import io.qingce.plan.document.Comparator;
import io.qingce.plan.document.TargetDocument.DataClass;
import io.qingce.plan.document.TargetDocument.Nature;
import io.qingce.plan.filter.Conditions;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which targets of a plan are asked for; what is absent does not narrow. Use as {@code @BeanParam @Valid}. */
public class TargetFilter {

    @QueryParam("dataClass")
    @Parameter(description = "Where the value comes from (数据来源).", schema = @Schema(implementation = DataClass.class))
    @Nullable
    String dataClass;

    @QueryParam("comparator")
    @Parameter(
            description = "How one of its points is judged (比较方式).",
            schema = @Schema(implementation = Comparator.class))
    @Nullable
    String comparator;

    @QueryParam("nature")
    @Parameter(description = "约束性, 预期性, 未说明.", schema = @Schema(implementation = Nature.class))
    @Nullable
    String nature;

    @QueryParam("due")
    @Parameter(
            description = "Calendar year in which one of its points is due (到期年份). A period is due in its last year, a "
                    + "yearly point in every year, a standing one in none.",
            schema = @Schema(implementation = Integer.class))
    @Pattern(regexp = "[0-9]{4}", message = "is a year of four digits")
    @Nullable
    String due;

    @QueryParam("indicator")
    @Parameter(description = "Key of the indicator (指标).", example = "pm25-annual-mean")
    @Pattern(regexp = Conditions.PRINTABLE, message = "has no control characters")
    @Nullable
    String indicator;

    @QueryParam("q")
    @Parameter(description = "Part of a name or of the printed words, in any case (原文片段).", example = "优良天数")
    @Size(max = 100)
    @Pattern(regexp = Conditions.PRINTABLE, message = "has no control characters")
    @Nullable
    String text;

    @QueryParam("unit")
    @Parameter(description = "Unit that takes part in its task, by its name or an alias (责任单位).", example = "市农业农村局")
    @Size(max = 200)
    @Pattern(regexp = Conditions.PRINTABLE, message = "has no control characters")
    @Nullable
    String unit;

    @QueryParam("group")
    @Parameter(description = "Section or action of its task (任务分组).", example = "AY-G3.6")
    @Pattern(regexp = Conditions.PRINTABLE, message = "has no control characters")
    @Nullable
    String group;

    @QueryParam("awaitingSuperior")
    @Parameter(
            description = "true: judged by a value of the superior authority that has not come yet (待上级下达).",
            schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = "true|false", message = "is true or false")
    @Nullable
    String awaitingSuperior;

    @QueryParam("misprint")
    @Parameter(
            description = "true: a printed figure, sign or unit is a suspected misprint (数字疑误).",
            schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = "true|false", message = "is true or false")
    @Nullable
    String misprint;

    /**
     * The filter as conditions on {@link Target}.
     *
     * @param names names of the unit that is asked for, if one is
     * @throws io.qingce.chassis.ProblemException 400 if a value is none of those that are known
     */
    Conditions conditions(List<String> names) {
        Comparator judged = Conditions.known(Comparator.class, "comparator", comparator);
        return new Conditions()
                .add("dataClass = :dataClass", "dataClass", Conditions.known(DataClass.class, "dataClass", dataClass))
                .add("nature = :nature", "nature", Conditions.known(Nature.class, "nature", nature))
                .add("array_contains(comparators, :comparator)", "comparator", judged == null ? null : judged.name())
                .add("array_contains(dueYears, :due)", "due", Conditions.number(due))
                .add("indicator = :indicator", "indicator", indicator)
                .add("array_intersects(units, :units)", "units", unit == null ? null : names.toArray(String[]::new))
                .add("groupId = :group", "group", group)
                .add("awaitsSuperior = :awaiting", "awaiting", Conditions.truth(awaitingSuperior))
                .add("misprint = :misprint", "misprint", Conditions.truth(misprint))
                .text(text);
    }
}

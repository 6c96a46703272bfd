package io.qingce.plan.target;

import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.plan.document.TargetDocument.DataClass;
import io.qingce.plan.document.TargetDocument.Nature;
import io.qingce.plan.filter.PrintFilter;
import io.qingce.plan.filter.WantedUnits;
import io.qingce.standards.indicator.Comparator;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which targets of a plan are asked for; what is absent does not narrow. Use as {@code @BeanParam @Valid}. */
public class TargetFilter extends PrintFilter {

    @QueryParam("dataClass")
    @Parameter(description = "Where the value comes from (数据来源).", schema = @Schema(implementation = DataClass.class))
    @Nullable
    DataClass dataClass;

    @QueryParam("comparator")
    @Parameter(
            description = "How one of its points is judged (比较方式).",
            schema = @Schema(implementation = Comparator.class))
    @Nullable
    Comparator comparator;

    @QueryParam("nature")
    @Parameter(description = "约束性, 预期性, 未说明.", schema = @Schema(implementation = Nature.class))
    @Nullable
    Nature nature;

    @QueryParam("indicator")
    @Parameter(description = "Key of the indicator (指标).", example = "pm25-annual-mean")
    @Pattern(regexp = QueryValue.PRINTABLE, message = QueryValue.PRINTABLE_RULE)
    @Nullable
    String indicator;

    @QueryParam("awaitingSuperior")
    @Parameter(
            description = "true: judged by a value of the superior authority that has not come yet (待上级下达).",
            schema = @Schema(implementation = Boolean.class))
    @Nullable
    Boolean awaitingSuperior;

    @QueryParam("misprint")
    @Parameter(
            description = "true: a printed figure, sign or unit is a suspected misprint (数字疑误).",
            schema = @Schema(implementation = Boolean.class))
    @Nullable
    Boolean misprint;

    /**
     * The filter as conditions on {@link Target}.
     *
     * @param wanted units that are asked for, if any
     * @throws io.qingce.chassis.problem.ProblemException 400 if a value is none of those that are known
     */
    Conditions conditions(@Nullable WantedUnits wanted) {
        Comparator judged = comparator;
        return inPrint()
                .add("dataClass = :dataClass", "dataClass", dataClass)
                .add("nature = :nature", "nature", nature)
                .add("comparators contains :comparator", "comparator", judged == null ? null : judged.name())
                .add("indicator = :indicator", "indicator", indicator)
                .add("units intersects :units", "units", wanted == null ? null : wanted.keys())
                .add("awaitsSuperior = :awaiting", "awaiting", awaitingSuperior)
                .add("misprint = :misprint", "misprint", misprint);
    }
}

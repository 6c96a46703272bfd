package io.qingce.plan.target;

import io.qingce.chassis.ProblemException;
import io.qingce.chassis.Violation;
import io.qingce.plan.document.Comparator;
import io.qingce.plan.document.TargetDocument.DataClass;
import io.qingce.plan.document.TargetDocument.Nature;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which targets of a plan are asked for; what is absent does not narrow. Use as {@code @BeanParam @Valid}. */
public class TargetFilter {

    /** Text without control characters, which the database would not take. */
    private static final String PRINTABLE = "\\P{Cntrl}*";

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
    @Pattern(regexp = PRINTABLE, message = "has no control characters")
    @Nullable
    String indicator;

    @QueryParam("q")
    @Parameter(description = "Part of a name or of the printed words, in any case (原文片段).", example = "优良天数")
    @Size(max = 100)
    @Pattern(regexp = PRINTABLE, message = "has no control characters")
    @Nullable
    String text;

    /** Conditions in HQL, each with the parameter that it names. */
    record Conditions(List<String> clauses, Map<String, Object> parameters) {

        private void add(String clause, String name, @Nullable Object value) {
            if (value != null) {
                clauses.add(clause);
                parameters.put(name, value);
            }
        }
    }

    /**
     * The filter as conditions on {@link Target}.
     *
     * @throws ProblemException 400 if a value is none of those that are known
     */
    Conditions conditions() {
        Conditions conditions = new Conditions(new ArrayList<>(), new LinkedHashMap<>());
        conditions.add("dataClass = :dataClass", "dataClass", known(DataClass.class, "dataClass", dataClass));
        conditions.add("nature = :nature", "nature", known(Nature.class, "nature", nature));
        Comparator judged = known(Comparator.class, "comparator", comparator);
        conditions.add("array_contains(comparators, :comparator)", "comparator", judged == null ? null : judged.name());
        conditions.add("array_contains(dueYears, :due)", "due", due == null ? null : Integer.valueOf(due));
        conditions.add("indicator = :indicator", "indicator", indicator);
        conditions.add("locate(:text, searchText) > 0", "text", text == null ? null : Target.folded(text));
        return conditions;
    }

    private static <E extends Enum<E>> @Nullable E known(Class<E> type, String parameter, @Nullable String value) {
        if (value == null) {
            return null;
        }
        List<E> values = List.of(type.getEnumConstants());
        return values.stream()
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElseThrow(() -> unknown(parameter, values.stream().map(Enum::name)));
    }

    private static ProblemException unknown(String parameter, Stream<String> values) {
        String detail = "One of " + String.join(", ", values.toList()) + ".";
        return new ProblemException(
                400,
                "invalid-request",
                "Invalid request",
                "A value is not allowed.",
                List.of(Violation.of(parameter, "unknown-value", detail)));
    }
}

package io.qingce.plan.filter;

import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Conditions in HQL, each with the parameter that it names; what is absent does not narrow. Arrays are asked with {@code
 * contains}, {@code includes} and {@code intersects}: a query that hands its parameter to a function such as {@code
 * array_contains} is translated anew each time, because it might be handed a list.
 */
public final class Conditions {

    /** Text without control characters, which the database would not take. */
    public static final String PRINTABLE = "\\P{Cntrl}*";

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Adds a condition unless its value is absent. */
    public Conditions add(String clause, String name, @Nullable Object value) {
        if (value != null) {
            clauses.add(clause);
            parameters.put(name, value);
        }
        return this;
    }

    /** Gives a value to another parameter of a condition that is there already. */
    public Conditions also(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Adds the condition that this text occurs in {@code searchText}, in any case; one character is enough. */
    public Conditions text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return this;
        }
        String folded = Grams.folded(text);
        Integer[] grams = Grams.of(folded);
        return add("locate(:text, searchText) > 0", "text", folded)
                .add("grams includes :grams", "grams", grams.length == 0 ? null : grams);
    }

    public String where() {
        return clauses.isEmpty() ? "1 = 1" : String.join(" and ", clauses);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    /** Truth as a query says it; absent stays absent. */
    public static @Nullable Boolean truth(@Nullable String value) {
        return value == null ? null : Boolean.valueOf(value);
    }

    /** Four digits as a year. */
    public static @Nullable Integer number(@Nullable String value) {
        return value == null ? null : Integer.valueOf(value);
    }

    /**
     * The constant of this name.
     *
     * @throws ProblemException 400 naming the parameter and the values that it takes
     */
    public static <E extends Enum<E>> @Nullable E known(Class<E> type, String parameter, @Nullable String value) {
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
        return QueryValue.refused(parameter, "unknown-value", detail);
    }
}

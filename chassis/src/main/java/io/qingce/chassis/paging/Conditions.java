package io.qingce.chassis.paging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a list: conditions in JPQL or SQL with the parameters that they name. What is absent does not narrow. For a
 * Panache repository {@code find(conditions.where(), sort, conditions.parameters())}.
 */
public final class Conditions {

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

    /** Adds the condition that a row comes after a place in the order of two columns. */
    public Conditions after(String first, Object placeInFirst, String second, Object place) {
        // The first comparison is what an index can begin at; the second alone would have it read from its start.
        String clause = "%1$s >= :afterFirst and (%1$s > :afterFirst or %2$s > :after)".formatted(first, second);
        return add(clause, "afterFirst", placeInFirst).also("after", place);
    }

    /** All conditions, as they stand after {@code where}; one that holds always if there is none. */
    public String where() {
        return clauses.isEmpty() ? "1 = 1" : String.join(" and ", clauses);
    }

    /** The values by the names of the parameters. */
    public Map<String, Object> parameters() {
        return parameters;
    }
}

package io.qingce.chassis.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement and the values of the names in it, such as {@code :site}. A value is a text, number, boolean, enum constant
 * (its name), {@code Instant}, {@code LocalDate}, bytes, a collection of these (an SQL array), an {@code Optional} of these,
 * or null; a null or an empty collection may need a cast in the statement.
 */
public final class Sql implements Change {

    private final Map<String, @Nullable Object> values = new HashMap<>();
    private String text;

    /** A value that is kept as JSON. */
    record Json(Object value) {}

    private Sql(String text) {
        this.text = text;
    }

    /** A statement whose names have no values yet. */
    public static Sql of(String text) {
        return new Sql(text);
    }

    /** Gives a name its value. */
    public Sql with(String name, @Nullable Object value) {
        values.put(name, kept(value));
        return this;
    }

    /** Gives a name an array: one member of each of these rows. */
    public <T> Sql with(String name, Collection<T> rows, Function<? super T, ? extends @Nullable Object> member) {
        return with(name, rows.stream().map(member).toArray());
    }

    /** Gives a name a value that is kept as JSON; the column is of that type. */
    public Sql withJson(String name, @Nullable Object value) {
        return with(name, value == null ? null : new Json(value));
    }

    /** Gives a name an array of texts: one member of each of these rows as JSON. */
    public <T> Sql withJson(String name, Collection<T> rows, Function<? super T, ?> member) {
        return with(name, rows, row -> new Json(member.apply(row)));
    }

    /** Continues the statement. */
    public Sql then(String more) {
        text += more;
        return this;
    }

    /**
     * Adds a condition to those that the statement ends with, and gives the first name in it this value; does nothing without
     * a value. So the database plans what is asked, and not everything that could be.
     */
    public Sql and(String condition, Optional<?> value) {
        if (value.isEmpty()) {
            return this;
        }
        return then(" and " + condition).with(NamedText.of(condition).names().get(0), value);
    }

    /** A statement that counts the rows of this one. */
    Sql counted() {
        Sql counted = new Sql("select count(*) from (" + text + ") as counted");
        counted.values.putAll(values);
        return counted;
    }

    /** The text with question marks in the places of the names. */
    String positional() {
        return NamedText.of(text).positional();
    }

    /**
     * The values in the order of their places.
     *
     * @throws IllegalArgumentException if a name has no value, or a value no name
     */
    List<@Nullable Object> arguments() {
        NamedText named = NamedText.of(text);
        if (!values.keySet().equals(named.distinct())) {
            throw new IllegalArgumentException(
                    "values for " + values.keySet() + ", names " + named.distinct() + " in " + text);
        }
        return named.names().stream().map(values::get).collect(Collectors.toList());
    }

    /** How many values go out with it. */
    int size() {
        return values.values().stream()
                .mapToInt(value -> value instanceof List<?> many ? many.size() : 1)
                .sum();
    }

    private static @Nullable Object kept(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return kept(optional.orElse(null));
        }
        if (value instanceof Collection<?> elements) {
            return elements instanceof List<?> list ? list : new ArrayList<>(elements);
        }
        return value instanceof Object[] elements ? Arrays.asList(elements) : value;
    }
}

package io.qingce.monitoring.sql;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change of rows that is made once, alone or together with others (see {@link SqlTable#make}). */
public sealed interface Change {

    /** Changes nothing. */
    Change NONE = new Copy("", List.of());

    /**
     * A statement.
     *
     * @param arguments as {@link SqlTable} takes them
     */
    record Statement(String sql, List<@Nullable Object> arguments) implements Change {}

    /**
     * Rows that are copied in.
     *
     * @param sql {@code copy … from stdin}
     * @param lines in the text format of COPY, without line breaks
     */
    record Copy(String sql, List<String> lines) implements Change {}

    /** @param arguments as {@link SqlTable} takes them, in the order of their places in the statement */
    static Change of(String sql, @Nullable Object... arguments) {
        return new Statement(sql, Arrays.asList(arguments));
    }
}

package io.qingce.monitoring.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A query that is asked once, alone or together with others (see {@link SqlTable#ask}), and then knows its answer.
 *
 * @param <R> what its whole result means
 */
public final class Query<R> {

    private final String sql;
    private final FromQuery<R> reader;
    private final List<@Nullable Object> arguments;
    private @Nullable R answer;

    /** Makes something of a result that stands before its first row. */
    @FunctionalInterface
    public interface FromQuery<R> {
        R read(ResultSet rows) throws SQLException;
    }

    /** @param arguments as {@link SqlTable} takes them, in the order of their places in the statement */
    public Query(String sql, FromQuery<R> reader, @Nullable Object... arguments) {
        this.sql = sql;
        this.reader = reader;
        this.arguments = Arrays.asList(arguments.clone());
    }

    /** What it found; it has been asked. */
    public R answer() {
        return Objects.requireNonNull(answer, "it was not asked yet");
    }

    String sql() {
        return sql;
    }

    List<@Nullable Object> arguments() {
        return arguments;
    }

    void read(ResultSet rows) throws SQLException {
        answer = reader.read(rows);
    }
}

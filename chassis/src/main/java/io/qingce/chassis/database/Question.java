package io.qingce.chassis.database;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query that is asked together with others (see {@link Database#ask}), and then knows its answer.
 *
 * @param <T> what a row of it means
 */
public final class Question<T> {

    private final Sql sql;
    private final Function<Row, T> reader;
    private @Nullable List<T> answer;

    public Question(Sql sql, Function<Row, T> reader) {
        this.sql = sql;
        this.reader = reader;
    }

    /** What it found; it has been asked. */
    public List<T> answer() {
        return Objects.requireNonNull(answer, "it was not asked yet");
    }

    Sql sql() {
        return sql;
    }

    void read(ResultSet rows, ObjectMapper json) throws SQLException {
        List<T> found = new ArrayList<>();
        Row row = new Row(rows, json);
        while (rows.next()) {
            found.add(reader.apply(row));
        }
        answer = found;
    }
}

package io.qingce.chassis.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The row at which a result stands; read it at once, the next one comes in its place. A column that is read without
 * {@code optional} or {@code orNull} has a value.
 */
public final class Row {

    private final ResultSet rows;
    private final ObjectMapper json;

    Row(ResultSet rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    public String text(String column) {
        return required(column, Columns.TEXT);
    }

    public long number(String column) {
        return required(column, Columns.NUMBER);
    }

    public int integer(String column) {
        return required(column, Columns.INTEGER);
    }

    public boolean flag(String column) {
        return required(column, Columns.FLAG);
    }

    public Instant instant(String column) {
        return required(column, Columns.INSTANT);
    }

    public LocalDate date(String column) {
        return required(column, Columns.DATE);
    }

    /** A column of another type: a {@link BigDecimal}, bytes, or an enum whose constants it names. */
    public <T> T get(String column, Class<T> type) {
        return required(column, Columns.of(type));
    }

    public <T> Optional<T> optional(String column, Class<T> type) {
        return Optional.ofNullable(orNull(column, type));
    }

    public <T> @Nullable T orNull(String column, Class<T> type) {
        return read(column, Columns.of(type));
    }

    /** The elements of an array; none of them is null. */
    public <T> List<T> list(String column, Class<T> element) {
        return required(column, Columns.listOf(element));
    }

    /** A value that was kept as JSON. */
    public <T> T json(String column, Class<T> type) {
        return fromJson(column, type);
    }

    /** A value of a generic type that was kept as JSON. */
    public <T> T json(String column, TypeReference<T> type) {
        return fromJson(column, type.getType());
    }

    /** The row as a record: a column for each component, named like it ({@code validFrom}: {@code valid_from}). */
    public <R extends Record> R as(Class<R> type) {
        return RecordReader.of(type).read(this);
    }

    /** Of a row with one column. */
    long onlyNumber() {
        try {
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private <T> T fromJson(String column, Type type) {
        JavaType known = json.constructType(type);
        try {
            return json.readValue(text(column), known);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("column " + column + " holds no " + known, damaged);
        }
    }

    <T> T required(String column, Columns.Reader<T> reader) {
        T value = read(column, reader);
        if (value == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return value;
    }

    <T> @Nullable T read(String column, Columns.Reader<T> reader) {
        try {
            return reader.read(rows, column);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}

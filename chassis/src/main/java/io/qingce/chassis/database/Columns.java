package io.qingce.chassis.database;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a column is read as a value of a type. */
final class Columns {

    /** Reads a column of the row at which a result stands. */
    @FunctionalInterface
    interface Reader<T> {
        @Nullable
        T read(ResultSet row, String column) throws SQLException;
    }

    static final Reader<String> TEXT = ResultSet::getString;
    static final Reader<Long> NUMBER = (row, column) -> present(row, row.getLong(column));
    static final Reader<Integer> INTEGER = (row, column) -> present(row, row.getInt(column));
    static final Reader<Boolean> FLAG = (row, column) -> present(row, row.getBoolean(column));
    static final Reader<LocalDate> DATE = (row, column) -> row.getObject(column, LocalDate.class);
    static final Reader<Instant> INSTANT = (row, column) -> {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    };

    private static final Map<Class<?>, Reader<?>> READERS = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(Long.class, NUMBER),
            Map.entry(long.class, NUMBER),
            Map.entry(Integer.class, INTEGER),
            Map.entry(int.class, INTEGER),
            Map.entry(Boolean.class, FLAG),
            Map.entry(boolean.class, FLAG),
            Map.entry(LocalDate.class, DATE),
            Map.entry(Instant.class, INSTANT),
            Map.entry(BigDecimal.class, (Reader<BigDecimal>) ResultSet::getBigDecimal),
            Map.entry(byte[].class, (Reader<byte[]>) ResultSet::getBytes));

    private Columns() {}

    /**
     * The reader of a type: one of those above, or the constants of an enum by their names.
     *
     * @throws IllegalArgumentException if there is none
     */
    @SuppressWarnings("unchecked")
    static <T> Reader<T> of(Class<T> type) {
        if (type.isEnum()) {
            return (row, column) -> {
                String name = row.getString(column);
                return name == null ? null : constant(type, name);
            };
        }
        Reader<?> reader = READERS.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("no column is read as " + type.getName());
        }
        return (Reader<T>) reader;
    }

    /** The reader of an array of such values. */
    static <T> Reader<List<T>> listOf(Class<T> element) {
        return (row, column) -> {
            Array array = row.getArray(column);
            return array == null
                    ? null
                    : Arrays.stream((Object[]) array.getArray())
                            .map(each -> element(element, each))
                            .toList();
        };
    }

    @SuppressWarnings("unchecked")
    private static <T> T element(Class<T> type, Object sent) {
        if (sent instanceof Timestamp time) {
            return (T) time.toInstant();
        }
        if (sent instanceof Date day) {
            return (T) day.toLocalDate();
        }
        return type.isEnum() ? (T) constant(type, (String) sent) : type.cast(sent);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> T constant(Class<T> type, String name) {
        return (T) Enum.valueOf((Class<? extends Enum>) type, name);
    }

    private static <T> @Nullable T present(ResultSet row, T value) throws SQLException {
        return row.wasNull() ? null : value;
    }
}

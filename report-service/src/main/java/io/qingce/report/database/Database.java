package io.qingce.report.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL on the connection of the running transaction, or on one of its own. Arguments are bound in order; an array of
 * {@code String}, {@code Long}, {@code Integer} or {@code LocalDate} becomes an SQL array.
 */
@ApplicationScoped
public class Database {

    private static final int FETCH = 1_000;

    /** Makes a value of the current row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource source;

    public Database(DataSource source) {
        this.source = source;
    }

    /**
     * All rows of a query.
     *
     * @throws DatabaseFailure if the database refuses or cannot be reached
     */
    public <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            bind(connection, statement, arguments);
            try (ResultSet row = statement.executeQuery()) {
                List<T> values = new ArrayList<>();
                while (row.next()) {
                    values.add(reader.read(row));
                }
                return values;
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /**
     * Changes rows.
     *
     * @return how many
     * @throws DatabaseFailure if the database refuses or cannot be reached
     */
    public int update(String sql, @Nullable Object... arguments) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object... arguments)
            throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            if (argument instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else if (argument instanceof Object[] array) {
                statement.setArray(i + 1, connection.createArrayOf(elementType(array), array));
            } else {
                statement.setObject(i + 1, argument);
            }
        }
    }

    private static String elementType(Object[] array) {
        Class<?> element = array.getClass().getComponentType();
        if (element == Long.class) {
            return "bigint";
        } else if (element == Integer.class) {
            return "integer";
        } else if (element == Boolean.class) {
            return "boolean";
        }
        return element == LocalDate.class ? "date" : "text";
    }
}

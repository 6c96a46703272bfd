package io.qingce.monitoring.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements of the tables of what people edit, until entities take their place; sets go through
 * {@link io.qingce.chassis.database.Database}. An argument is a text, number, boolean, {@link Instant}, array of these, or
 * null; a null needs a cast in the statement.
 */
@ApplicationScoped
public class SqlTable {

    private final DataSource database;

    SqlTable(DataSource database) {
        this.database = database;
    }

    /** Makes a value of the row at which the result stands. */
    @FunctionalInterface
    public interface FromTable<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What a query finds. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> List<T> select(String sql, FromTable<T> reader, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = prepare(connection, sql, arguments);
                ResultSet row = select.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) {
                found.add(reader.read(row));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("a query failed", failure);
        }
    }

    /** The first row that a query finds. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> Optional<T> first(String sql, FromTable<T> reader, @Nullable Object... arguments) {
        return select(sql, reader, arguments).stream().findFirst();
    }

    /** Changes rows and says how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int update(String sql, @Nullable Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = prepare(connection, sql, arguments)) {
            return update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("a change of the database failed", failure);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, sent(connection, arguments[i]));
        }
        return statement;
    }

    private static @Nullable Object sent(Connection connection, @Nullable Object argument) throws SQLException {
        if (argument instanceof Instant time) {
            return time.atOffset(ZoneOffset.UTC);
        }
        if (argument instanceof Instant[] times) {
            Object[] texts = new Object[times.length];
            for (int i = 0; i < times.length; i++) {
                texts[i] = times[i].toString();
            }
            return connection.createArrayOf("timestamptz", texts);
        }
        return argument instanceof Object[] texts ? connection.createArrayOf("text", texts) : argument;
    }
}

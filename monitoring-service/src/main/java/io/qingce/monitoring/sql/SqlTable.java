package io.qingce.monitoring.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Runs the statements of the tables of this service in the caller's transaction. An argument is a text, number, boolean,
 * {@link Instant}, array of these, or null; a null needs a cast in the statement.
 */
@ApplicationScoped
public class SqlTable {

    /** Values that go out before the first answer is read; more could fill the buffers of both sides, and both would wait. */
    private static final int FEW = 2000;

    private final DataSource database;

    SqlTable(DataSource database) {
        this.database = database;
    }

    /** Makes a value of the row at which the result stands. */
    @FunctionalInterface
    public interface FromTable<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Whether the database did not take what it was given, and would not the next time either: data that it cannot hold,
     * that break a constraint, or that are too large for it. So is a nesting that no stack holds.
     */
    public static boolean isOfData(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean refused = cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("22")
                            || sql.getSQLState().startsWith("23")
                            || sql.getSQLState().startsWith("54"));
            if (refused || cause instanceof StackOverflowError) {
                return true;
            }
        }
        return false;
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

    /**
     * Asks queries in this order. Each sees what is committed when its turn comes: behind a lock, what the lock has waited
     * for. Those with few arguments travel together, and cost the time of one.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ask(Query<?>... queries) {
        if (Arrays.stream(queries).mapToInt(query -> size(query.arguments())).sum() <= FEW) {
            send(List.of(queries));
        } else {
            for (Query<?> query : queries) {
                send(List.of(query));
            }
        }
    }

    private void send(List<Query<?>> queries) {
        String sql = queries.stream().map(Query::sql).collect(Collectors.joining(";\n"));
        @Nullable
        Object[] arguments =
                queries.stream().flatMap(query -> query.arguments().stream()).toArray();
        try (Connection connection = database.getConnection();
                PreparedStatement select = prepare(connection, sql, arguments)) {
            select.execute();
            for (Query<?> query : queries) {
                query.read(select.getResultSet());
                select.getMoreResults();
            }
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

    /**
     * Makes changes in this order. Statements that follow each other with few arguments travel together, and cost the time
     * of one.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void make(Change... changes) {
        List<Change.Statement> together = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Change.Statement statement) {
                together.add(statement);
            } else if (change instanceof Change.Copy copy && !copy.lines().isEmpty()) {
                tell(together);
                together.clear();
                copyIn(copy);
            }
        }
        tell(together);
    }

    private void tell(List<Change.Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        if (statements.size() > 1
                && statements.stream().mapToInt(each -> size(each.arguments())).sum() > FEW) {
            statements.forEach(each -> tell(List.of(each)));
            return;
        }
        String sql = statements.stream().map(Change.Statement::sql).collect(Collectors.joining(";\n"));
        update(
                sql,
                statements.stream().flatMap(each -> each.arguments().stream()).toArray());
    }

    private void copyIn(Change.Copy copy) {
        StringBuilder text = new StringBuilder(copy.lines().size() * 160);
        copy.lines().forEach(line -> text.append(line).append('\n'));
        try (Connection connection = database.getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy.sql(), new StringReader(text.toString()));
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException("rows cannot be copied in", failure);
        }
    }

    /** How many values arguments hold. */
    private static int size(List<@Nullable Object> arguments) {
        return arguments.stream()
                .mapToInt(argument -> argument instanceof Object[] many ? many.length : 1)
                .sum();
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
        if (argument instanceof Long[] numbers) {
            return connection.createArrayOf("bigint", numbers);
        }
        return argument instanceof Object[] texts ? connection.createArrayOf("text", texts) : argument;
    }
}

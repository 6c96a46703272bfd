package io.qingce.chassis.database;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Runs SQL on the connection of the running transaction; without one, each statement on its own. Every method throws a
 * {@link DatabaseFailure} if the database refuses or cannot be reached.
 */
@ApplicationScoped
@IfBuildProperty(name = "qingce.outbox.enabled", stringValue = "true")
public class Database {

    /** Rows that are fetched at once of an answer of any length. */
    private static final int FETCH = 1_000;

    /** Values that go out before the first answer is read; more could fill the buffers of both sides, and both would wait. */
    private static final int FEW = 2000;

    private final DataSource source;
    private final ObjectMapper json;
    private final Values values;

    public Database(DataSource source, ObjectMapper json) {
        this.source = source;
        this.json = json.copy().disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        this.values = new Values(this.json);
    }

    /** All rows that a query finds. */
    public <T> List<T> list(Sql query, Function<Row, T> reader) {
        List<T> found = new ArrayList<>();
        each(query, row -> found.add(reader.apply(row)));
        return found;
    }

    /** All rows that a query finds, as records; see {@link Row#as}. */
    public <R extends Record> List<R> list(Sql query, Class<R> type) {
        return list(query, row -> row.as(type));
    }

    /** The first row that a query finds. */
    public <T> Optional<T> first(Sql query, Function<Row, T> reader) {
        return list(query, reader).stream().findFirst();
    }

    /** The first row that a query finds, as a record. */
    public <R extends Record> Optional<R> first(Sql query, Class<R> type) {
        return first(query, row -> row.as(type));
    }

    /** The one number that a query finds. */
    public long number(Sql query) {
        return first(query, Row::onlyNumber).orElseThrow();
    }

    /** How many rows a query finds. */
    public long count(Sql query) {
        return number(query.counted());
    }

    /** Shows the rows that a query finds one after another, however many there are: a thousand at once are in memory. */
    public void each(Sql query, Consumer<Row> reader) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, List.of(query))) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows, json);
                while (rows.next()) {
                    reader.accept(row);
                }
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /**
     * Asks in this order. Each question sees what is committed when its turn comes: behind a lock, what the lock has waited
     * for. Those with few values travel together, and cost the time of one.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ask(Question<?>... questions) {
        List<Question<?>> all = List.of(questions);
        if (isFew(all.stream().map(Question::sql).toList())) {
            send(all);
        } else {
            all.forEach(question -> send(List.of(question)));
        }
    }

    /** Runs a statement of any kind; says how many rows it changed. */
    public int run(Sql statement) {
        return run(List.of(statement));
    }

    /**
     * Makes changes in this order. Statements that follow each other with few values travel together, and cost the time of
     * one.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void make(Change... changes) {
        List<Sql> together = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Sql statement) {
                together.add(statement);
            } else if (change instanceof Copy copy && !copy.isEmpty()) {
                runTogether(together);
                together.clear();
                copyIn(copy);
            }
        }
        runTogether(together);
    }

    private void send(List<Question<?>> questions) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(
                        connection, questions.stream().map(Question::sql).toList())) {
            statement.execute();
            for (Question<?> question : questions) {
                question.read(statement.getResultSet(), json);
                statement.getMoreResults();
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private void runTogether(List<Sql> statements) {
        if (isFew(statements)) {
            run(statements);
        } else {
            statements.forEach(this::run);
        }
    }

    private int run(List<Sql> statements) {
        if (statements.isEmpty()) {
            return 0;
        }
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, statements)) {
            statement.execute();
            return Math.max(statement.getUpdateCount(), 0);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private void copyIn(Copy copy) {
        try (Connection connection = source.getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy.sql(), new StringReader(copy.lines()));
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        } catch (IOException impossible) {
            throw new IllegalStateException("what is in memory can be read", impossible);
        }
    }

    private PreparedStatement prepare(Connection connection, List<Sql> statements) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(
                statements.stream().map(Sql::positional).collect(Collectors.joining(";\n")));
        int place = 1;
        for (Sql statement : statements) {
            for (@Nullable Object argument : statement.arguments()) {
                values.set(prepared, place++, argument);
            }
        }
        return prepared;
    }

    private static boolean isFew(List<Sql> statements) {
        return statements.stream().mapToInt(Sql::size).sum() <= FEW;
    }
}

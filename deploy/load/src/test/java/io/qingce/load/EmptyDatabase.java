package io.qingce.load;

import io.qingce.servers.LocalPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** An empty database on a server of its own. */
public class EmptyDatabase implements AutoCloseable {

    private static final String NAME = "load";

    private final LocalPostgres postgres;
    private final Connection connection;

    /** @param folder takes the server */
    public EmptyDatabase(Path folder) throws SQLException {
        postgres = LocalPostgres.start(folder, 0);
        postgres.createDatabase(NAME, NAME, "secret");
        connection = DriverManager.getConnection(postgres.jdbcUrl(NAME), NAME, "secret");
    }

    /** A connection to it. */
    public final Connection connection() {
        return connection;
    }

    /** Runs statements. */
    public final void execute(String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    /** The number that a query answers. */
    public final long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public final void close() throws SQLException {
        connection.close();
        postgres.close();
    }
}

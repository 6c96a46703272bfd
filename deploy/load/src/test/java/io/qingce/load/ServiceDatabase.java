package io.qingce.load;

import io.qingce.local.stack.ServiceName;
import io.qingce.servers.LocalPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The empty database of a service, made by its own scripts: what the harness asks in SQL is asked of real tables. */
public final class ServiceDatabase implements AutoCloseable {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path OUTBOX = ROOT.resolve("chassis/src/main/resources/db/outbox");

    private final LocalPostgres postgres;
    private final Connection connection;

    /** @param folder takes the server */
    public ServiceDatabase(Path folder, ServiceName service) throws SQLException {
        postgres = LocalPostgres.start(folder, 0);
        postgres.createDatabase("service", "service", "secret");
        connection = DriverManager.getConnection(postgres.jdbcUrl("service"), "service", "secret");
        for (Path script : scripts(ROOT.resolve(service.module()).resolve("src/main/resources/db/migration"))) {
            execute(read(script));
        }
    }

    /** A connection to it. */
    public Connection connection() {
        return connection;
    }

    /** Runs statements. */
    public void execute(String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    /** The number that a query answers. */
    public long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        postgres.close();
    }

    /** In the order in which Flyway runs them. */
    private static List<Path> scripts(Path own) {
        List<Path> scripts = new ArrayList<>();
        for (Path folder : List.of(OUTBOX, own)) {
            try (Stream<Path> files = Files.list(folder)) {
                scripts.addAll(
                        files.filter(file -> file.toString().endsWith(".sql")).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        scripts.sort(Comparator.comparingDouble(ServiceDatabase::version));
        return scripts;
    }

    private static double version(Path script) {
        return Double.parseDouble(script.getFileName()
                .toString()
                .replaceAll("^V([0-9_]+)__.*", "$1")
                .replace('_', '.'));
    }

    private static String read(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.qingce.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server of this machine with every guarantee switched on: what it has confirmed survives a power cut.
 * It listens on the loopback interface only and asks everybody, its owner too, for a password.
 *
 * <p>Stops with {@link #close()}; it registers no shutdown hook, because only the caller knows what must stop before it.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> SAFE_AND_SOUND = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "listen_addresses", "localhost",
            "unix_socket_directories", "",
            "max_connections", "100");
    private static final String ASK_FOR_PASSWORDS = """
            # Written by Qingce: loopback only, and nobody without a password.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private static final String PASSWORD = "owner-password";

    private final ServerFolder folder;
    private final EmbeddedPostgres server;
    private final String password;

    private LocalPostgres(ServerFolder folder, EmbeddedPostgres server, String password) {
        this.folder = folder;
        this.server = server;
        this.password = password;
    }

    /** Starts a server on a free port over a temporary folder that goes when it stops. */
    public static LocalPostgres start() {
        return start(ServerFolder.temporary("postgres"), 0);
    }

    /**
     * Starts a server over a folder, with the data that is in it. A server that an earlier owner of the folder left
     * running is stopped first.
     *
     * @param folder kept when the server stops; created when missing
     * @param port 0 for a free one
     * @throws IllegalStateException if the port is taken; with the end of the log if the server does not start
     */
    public static LocalPostgres start(Path folder, int port) {
        return start(ServerFolder.kept(folder), port);
    }

    private static LocalPostgres start(ServerFolder folder, int wantedPort) {
        endLeftOver(folder);
        int port = ServerFolder.port(wantedPort);
        String password = passwordOf(folder);
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.data())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setLocaleConfig("locale", "C")
                    .setConnectConfig("password", password)
                    .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                    .setErrorRedirector(Redirect.appendTo(folder.log().toFile()))
                    .setPort(port);
            SAFE_AND_SOUND.forEach((name, value) -> builder.setServerConfig(name, "'" + value + "'"));
            LocalPostgres postgres = new LocalPostgres(folder, builder.start(), password);
            postgres.lockDoor();
            return postgres;
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException("PostgreSQL did not start. " + folder.endOfLog(), e);
        }
    }

    /**
     * Makes sure that a database exists which belongs to one role, and that only this role may enter it. Can be
     * repeated; the password given last counts.
     *
     * @param name lower-case letters, digits and underscores
     * @param role likewise
     */
    public void createDatabase(String name, String role, String rolePassword) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            String quotedRole = statement.enquoteIdentifier(role, true);
            String quotedName = statement.enquoteIdentifier(name, true);
            String verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
            statement.execute(
                    verb + " ROLE " + quotedRole + " LOGIN PASSWORD " + statement.enquoteLiteral(rolePassword));
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + quotedName + " OWNER " + quotedRole);
            }
            statement.execute("REVOKE ALL ON DATABASE " + quotedName + " FROM PUBLIC");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the database " + name + ": " + e.getMessage(), e);
        }
    }

    /** The JDBC address of a database of this server, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** The port of the loopback interface that the server listens on. */
    public int port() {
        return server.getPort();
    }

    /** The process id of the server, so that a test can kill it. */
    public long pid() {
        return pidIn(folder);
    }

    /** The file the server writes its log to. */
    public Path log() {
        return folder.log();
    }

    /**
     * Copies everything while the server serves on (a base backup of its own manual): a server that is started over the copy has
     * what was committed before this was called, and all or nothing of every transaction since.
     *
     * @param target kept folder for {@link #start(Path, int)}, with nothing in it
     */
    public void backUp(Path target) {
        Path copy = target.resolve("data");
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_backup_start('copy', true)");
            Files.createDirectories(target);
            Files.walkFileTree(folder.data(), new RunningFolder(folder.data(), copy));
            try (ResultSet stopped = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
                stopped.next();
                Files.writeString(copy.resolve("backup_label"), stopped.getString(1));
            }
            // What was written meanwhile, by which the copy becomes whole.
            Files.walkFileTree(folder.data().resolve("pg_wal"), new RunningFolder(folder.data(), copy));
            Files.copy(folder.path().resolve(PASSWORD), target.resolve(PASSWORD));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Cannot back PostgreSQL up: " + e.getMessage(), e);
        }
    }

    /** Stops the server; whoever is still connected is cut off. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
        folder.release();
    }

    Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /** A new data folder trusts everybody on this machine; from here on the owner has a password and must say it. */
    private void lockDoor() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE postgres PASSWORD " + statement.enquoteLiteral(password));
            Files.writeString(folder.data().resolve("pg_hba.conf"), ASK_FOR_PASSWORDS);
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException | IOException e) {
            close();
            throw new IllegalStateException("Cannot secure PostgreSQL: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static String passwordOf(ServerFolder folder) {
        return KeptPassword.in(folder.path().resolve(PASSWORD));
    }

    /**
     * Stops a server that runs on over a folder although the process that started it was killed.
     *
     * @param folder may be empty
     */
    public static void endLeftOver(Path folder) {
        endLeftOver(ServerFolder.kept(folder));
    }

    private static void endLeftOver(ServerFolder folder) {
        if (!Files.exists(folder.data().resolve("postmaster.pid"))) {
            return;
        }
        ProcessHandle.of(pidIn(folder))
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .ifPresent(LocalPostgres::stop);
    }

    private static void stop(ProcessHandle process) {
        try {
            // SIGINT asks for the fast stop, which does not wait until the clients have gone.
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            process.destroyForcibly();
        }
    }

    private static long pidIn(ServerFolder folder) {
        Path file = folder.data().resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file);
            return Long.parseLong(lines.get(0).strip());
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new IllegalStateException("No process id of PostgreSQL in " + file, e);
        }
    }
}

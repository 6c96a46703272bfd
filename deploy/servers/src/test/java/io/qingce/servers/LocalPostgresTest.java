package io.qingce.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    static Path folder;

    private static LocalPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = LocalPostgres.start(folder, 0);
        postgres.createDatabase("plan", "plan", "first");
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void refusesAnEntryWithoutPassword() {
        assertThrows(SQLException.class, () -> DriverManager.getConnection(postgres.jdbcUrl("plan"), "plan", ""));
        assertThrows(SQLException.class, () -> DriverManager.getConnection(postgres.jdbcUrl("plan"), "postgres", ""));
    }

    @Test
    void refusesTheRoleOfAnotherDatabase() {
        postgres.createDatabase("report", "report", "third");
        assertThrows(
                SQLException.class, () -> DriverManager.getConnection(postgres.jdbcUrl("plan"), "report", "third"));
    }

    @Test
    void refusesATakenPortWithTheReason(@TempDir Path other) {
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> LocalPostgres.start(other, postgres.port()));
        assertTrue(refusal.getMessage().contains("Port " + postgres.port() + " is taken"), refusal.getMessage());
    }

    @Test
    void keepsWhatItConfirmsThroughAPowerCut() throws SQLException {
        try (Connection connection = postgres.connect()) {
            assertEquals("on", ask(connection, "SHOW fsync"));
            assertEquals("on", ask(connection, "SHOW synchronous_commit"));
            assertEquals("on", ask(connection, "SHOW full_page_writes"));
        }
    }

    @Test
    void takesTheLastPasswordOfARole() throws SQLException {
        postgres.createDatabase("monitoring", "monitoring", "old");
        postgres.createDatabase("monitoring", "monitoring", "it's new");
        try (Connection connection =
                DriverManager.getConnection(postgres.jdbcUrl("monitoring"), "monitoring", "it's new")) {
            assertEquals("monitoring", ask(connection, "SELECT current_user"));
        }
    }

    @Test
    void keepsItsDataWhenStoppedAndWhenKilled(@TempDir Path kept) throws SQLException {
        try (LocalPostgres first = LocalPostgres.start(kept, 0)) {
            first.createDatabase("plan", "plan", "secret");
            try (Connection connection = DriverManager.getConnection(first.jdbcUrl("plan"), "plan", "secret");
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE fact (words text)");
                statement.execute("INSERT INTO fact VALUES ('青策')");
            }
        }
        LocalPostgres second = LocalPostgres.start(kept, 0);
        ProcessHandle process = ProcessHandle.of(second.pid()).orElseThrow();
        assertEquals("青策", fact(second));
        process.destroyForcibly();
        Awaitility.await().until(() -> !process.isAlive());
        second.close();
        try (LocalPostgres third = LocalPostgres.start(kept, 0)) {
            assertEquals("青策", fact(third));
        }
    }

    @Test
    void stopsAServerThatWasLeftRunningInItsFolder(@TempDir Path kept) throws Exception {
        Process parent = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Forgetful.class.getName(),
                        kept.toString())
                .inheritIO()
                .start();
        assertEquals(0, parent.waitFor());
        long left = Long.parseLong(
                Files.readAllLines(kept.resolve("data/postmaster.pid")).get(0));
        assertTrue(ProcessHandle.of(left).isPresent());
        try (LocalPostgres next = LocalPostgres.start(kept, 0)) {
            assertNotEquals(left, next.pid());
            assertFalse(ProcessHandle.of(left).map(ProcessHandle::isAlive).orElse(false));
        }
    }

    /** A process that ends without stopping the server it started. */
    static final class Forgetful {

        private Forgetful() {}

        public static void main(String[] arguments) {
            LocalPostgres.start(Path.of(arguments[0]), 0);
            Runtime.getRuntime().halt(0);
        }
    }

    private static String fact(LocalPostgres server) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl("plan"), "plan", "secret")) {
            return ask(connection, "SELECT words FROM fact");
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}

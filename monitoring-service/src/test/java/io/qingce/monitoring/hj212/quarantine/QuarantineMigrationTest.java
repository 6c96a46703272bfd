package io.qingce.monitoring.hj212.quarantine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stood in quarantine before it had limits, in a schema of its own. */
@QuarkusTest
class QuarantineMigrationTest {

    private static final String SCHEMA = "before_v120";

    @Inject
    DataSource database;

    @AfterEach
    void drop() throws SQLException {
        execute("drop schema if exists " + SCHEMA + " cascade");
    }

    @Test
    void blanksThePasswordsOfWhatIsStoredAndKeepsEachPacketOnce() throws SQLException {
        migrateTo("110");
        put(1, "'WRONG_PASSWORD'", "'##0051ST=22;CN=2061;PW=s3cret;MN=MN-1;CP=&&a-Avg=1&&1C80\\015\\012'", 2);
        put(2, "'WRONG_PASSWORD'", "'##0051ST=22;CN=2061;PW=s3crets;MN=MN-1;CP=&&a-Avg=1&&4041\\015\\012'", 3);
        put(
                3,
                "'REJECTED'",
                "'##0051ST=22;CN=2061;pw \\343\\200\\200=s3cret\\000;MN=MN-1;CP=&&a-Avg=1&&1C80\\015\\012'",
                1);
        put(4, "'GARBAGE'", "'s3cret;MN=MN-1;CP=&&\\\\\\377'", 1);
        put(5, "'WRONG_CRC'", "'##0099CN=1072;PW=s3cret;MN=MN-1;CP=&&NewPW=s3cret&&1C80'", 1);
        put(6, "'GARBAGE'", "'\\000hello'", 1);
        execute("insert into " + SCHEMA + ".hj212_aside values"
                + " ('MN-1', now(), 'PT1H', '', 'PW=s3cret;x=1;newpw=s3cret', now())");
        migrateTo("120");
        assertEquals(
                List.of(
                        "f 127.0.0.1 5 ##0051ST=22;CN=2061;PW=***;MN=MN-1;CP=&&a-Avg=1&&****\r\n",
                        "t MN-1 1 ##0051ST=22;CN=2061;pw \\343\\200\\200=***;MN=MN-1;CP=&&a-Avg=1&&****\r\n",
                        "f 127.0.0.1 1 ***;MN=MN-1;CP=&&\\\\\\377",
                        "f 127.0.0.1 1 ##0099CN=1072;PW=***;MN=MN-1;CP=&&NewPW=***&&****",
                        "f 127.0.0.1 1 \\000hello"),
                read("select case when verified then 't' else 'f' end || ' ' || holder || ' ' || times || ' '"
                        + " || encode(bytes, 'escape') from hj212_quarantine order by id"));
        assertEquals(List.of("PW=***;x=1;newpw=***"), read("select fields from hj212_aside"));
        assertEquals(
                List.of("4", "1"),
                read("select held_rows::text from hj212_quarantine_account order by verified, holder"));
        assertEquals(
                List.of("5"),
                read("select count(*)::text from hj212_quarantine where digest ="
                        + " sha256(bytes || case when verified then '\\x01'::bytea else '\\x00'::bytea end)"));
    }

    private void put(int id, String reason, String bytes, int times) throws SQLException {
        execute("insert into " + SCHEMA
                + ".hj212_quarantine (digest, device_number, remote, reason, detail, bytes, times,"
                + " first_seen, last_seen) values ('" + id + "', 'MN-1', '127.0.0.1:5000', " + reason
                + ", 'says 1C80, is 4041', decode(" + bytes + ", 'escape'), " + times + ", now(), now())");
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("db/outbox", "db/migration")
                .schemas(SCHEMA)
                .target(version)
                .load()
                .migrate();
    }

    private List<String> read(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + SCHEMA);
            List<String> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(query)) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            statement.execute("reset search_path");
            return found;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

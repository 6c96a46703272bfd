package io.qingce.report.supplied;

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

/** Figures of parts from before they hung on what the part is called, in a schema of its own. */
@QuarkusTest
class OlderPartsTest {

    private static final String SCHEMA = "before_v180";

    @Inject
    DataSource database;

    @AfterEach
    void drop() throws SQLException {
        run("drop schema if exists " + SCHEMA + " cascade");
    }

    @Test
    void areOfThePartThatHadTheirPlaceInThePlanAsItWasKnownThen() throws SQLException {
        migrateTo("170");
        plan(
                "plan_former",
                1,
                "2026-01-01",
                "{\"name\":\"甲县\"},{\"name\":\"乙县\",\"words\":\"五成以上\"},{\"words\":\"水面\"},"
                        + "{\"name\":\"乙县\",\"comparator\":\"INCREASE_BY\",\"value\":5,\"unit\":\"百分点\"}");
        plan("plan_copy", 2, "2026-02-01", "{\"target\":\"T2\"},{\"name\":\"甲县\"}");
        figure("T1", 0, "2026-01-05");
        figure("T1", 1, "2026-01-05");
        figure("T1", 2, "2026-01-05");
        figure("T1", 3, "2026-01-05");
        figure("T1", 0, "2026-02-05");
        figure("T1", 1, "2026-02-05");
        figure("T1", -1, "2026-01-05");
        figure("T9", 0, "2026-01-05");
        figure("T1", 7, "2026-01-05");

        migrateTo("180");
        assertEquals(List.of("甲县", "乙县：五成以上", "水面", "乙县：提高5百分点", "T2", "甲县", "", "", ""), names());
    }

    private void plan(String table, int revision, String at, String parts) throws SQLException {
        run("insert into %s (plan, revision, document, recorded_at) values ('p', %d, '%s', '%s')"
                .formatted(
                        table,
                        revision,
                        "{\"targets\":[{\"id\":\"T0\"},{\"id\":\"T1\",\"components\":{\"parts\":[" + parts + "]}}]}",
                        at));
    }

    private void figure(String target, int part, String at) throws SQLException {
        run("insert into supplied_figure (plan, target, kind, part, first_day, last_day, value, source, recorded_at)"
                + " values ('p', '%s', 'PART', %d, '2025-01-01', '2025-12-31', 5, '通报', '%s')"
                        .formatted(target, part, at));
    }

    private List<String> names() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + SCHEMA);
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select part_name from supplied_figure order by id")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            statement.execute("reset search_path");
            return names;
        }
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("db/outbox", "db/migration")
                .schemas(SCHEMA)
                .target(version)
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to " + SCHEMA + ", public");
            statement.execute(sql);
            statement.execute("reset search_path");
        }
    }
}

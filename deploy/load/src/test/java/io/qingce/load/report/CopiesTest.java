package io.qingce.load.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.servers.LocalPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a copied ledger is what folding would have made of it: the same days of other cities and years. */
class CopiesTest {

    private static final int CITIES = 5;
    private static final int YEARS = 3;

    @TempDir
    private static Path folder;

    private static LocalPostgres postgres;
    private static Connection connection;

    @BeforeAll
    static void start() throws SQLException {
        postgres = LocalPostgres.start(folder, 0);
        postgres.createDatabase("report", "report", "secret");
        connection = DriverManager.getConnection(postgres.jdbcUrl("report"), "report", "secret");
        execute("create table site_copy (site text primary key, revision bigint not null, region text not null,"
                + " folded text generated always as (lower(site)) stored)");
        execute("create table region_day (region text, day date, version text, pm25 numeric,"
                + " primary key (region, day, version))");
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        postgres.close();
    }

    @BeforeEach
    void fillACity() throws SQLException {
        execute("truncate site_copy, region_day");
        execute("insert into site_copy (site, revision, region) values ('LOAD-00000', 3, '" + Events.city(0) + "')");
        execute("insert into region_day select '" + Events.city(0)
                + "', day::date, 'REAL_TIME', extract(doy from day) from generate_series('2025-01-01', '2025-12-31',"
                + " interval '1 day') day");
    }

    @Test
    void givesEveryCityTheDaysOfTheFirst() throws SQLException {
        new Copies(connection).cities(CITIES);
        assertEquals(CITIES * 365, number("select count(*) from region_day"));
        for (int city = 0; city < CITIES; city++) {
            String of = " from region_day where region = '" + Events.city(city) + "'";
            assertEquals(365, number("select count(*)" + of));
            assertEquals(365 * 366 / 2, number("select sum(pm25)::bigint" + of));
            assertEquals(1, number("select count(*) from site_copy where region = '" + Events.city(city) + "'"));
        }
        assertEquals(CITIES, number("select count(distinct site) from site_copy where revision = 3"));
    }

    @Test
    void givesEveryCityTheYearsBefore() throws SQLException {
        new Copies(connection).cities(2);
        new Copies(connection).years(YEARS);
        assertEquals(2, number("select count(distinct region) from region_day"));
        for (int year = 2025 - YEARS; year <= 2025; year++) {
            assertEquals(2 * 365, number("select count(*) from region_day where extract(year from day) = " + year));
        }
        assertEquals(0, number("select count(*) from region_day where extract(year from day) < " + (2025 - YEARS)));
    }

    private static long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}

package io.qingce.load.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.load.EmptyDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
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

    private static EmptyDatabase database;

    @BeforeAll
    static void start() throws SQLException {
        database = new EmptyDatabase(folder);
        database.execute(
                "create table site_copy (site text primary key, revision bigint not null, region text not null,"
                        + " folded text generated always as (lower(site)) stored)");
        database.execute("create table region_day (region text, day date, version text, pm25 numeric,"
                + " primary key (region, day, version))");
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
    }

    @BeforeEach
    void fillACity() throws SQLException {
        database.execute("truncate site_copy, region_day");
        database.execute(
                "insert into site_copy (site, revision, region) values ('LOAD-00000', 3, '" + Events.city(0) + "')");
        database.execute("insert into region_day select '" + Events.city(0)
                + "', day::date, 'REAL_TIME', extract(doy from day) from generate_series('2025-01-01', '2025-12-31',"
                + " interval '1 day') day");
    }

    @Test
    void givesEveryCityTheDaysOfTheFirst() throws SQLException {
        new Copies(database.connection()).cities(CITIES);
        assertEquals(CITIES * 365, database.number("select count(*) from region_day"));
        for (int city = 0; city < CITIES; city++) {
            String of = " from region_day where region = '" + Events.city(city) + "'";
            assertEquals(365, database.number("select count(*)" + of));
            assertEquals(365 * 366 / 2, database.number("select sum(pm25)::bigint" + of));
            assertEquals(
                    1, database.number("select count(*) from site_copy where region = '" + Events.city(city) + "'"));
        }
        assertEquals(CITIES, database.number("select count(distinct site) from site_copy where revision = 3"));
    }

    @Test
    void givesEveryCityTheYearsBefore() throws SQLException {
        new Copies(database.connection()).cities(2);
        new Copies(database.connection()).years(YEARS);
        assertEquals(2, database.number("select count(distinct region) from region_day"));
        for (int year = 2025 - YEARS; year <= 2025; year++) {
            assertEquals(
                    2 * 365, database.number("select count(*) from region_day where extract(year from day) = " + year));
        }
        assertEquals(
                0, database.number("select count(*) from region_day where extract(year from day) < " + (2025 - YEARS)));
    }
}

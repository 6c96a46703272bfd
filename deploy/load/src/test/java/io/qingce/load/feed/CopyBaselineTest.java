package io.qingce.load.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.load.EmptyDatabase;
import io.qingce.load.reading.AirHours;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the baseline stores what it says, and not less: a share of it would be worth nothing otherwise. */
class CopyBaselineTest {

    private static final AirHours HOURS = new AirHours(LocalDateTime.of(2025, 1, 1, 1, 0));
    private static final int STATIONS = 7;
    private static final int HOURS_EACH = 100;

    @TempDir
    private static Path folder;

    private static EmptyDatabase database;

    @BeforeAll
    static void start() throws SQLException {
        database = new EmptyDatabase(folder);
        database.execute("""
                create table kept (
                    site text not null, period_end timestamptz not null, averaging text not null, version text not null,
                    revision bigint not null, readings jsonb not null, recorded_at timestamptz not null,
                    primary key (site, period_end, averaging, version))""");
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
    }

    @Test
    void storesEveryObservationOnceAsTheFeedsSendIt() throws SQLException, IOException {
        new CopyBaseline(database.connection()).copy("kept", HOURS, STATIONS, HOURS_EACH);
        assertEquals(STATIONS * HOURS_EACH, database.number("select count(*) from kept"));
        assertEquals(STATIONS, database.number("select count(distinct site) from kept"));
        try (Statement statement = database.connection().createStatement();
                ResultSet row = statement.executeQuery("select site, period_end, readings from kept order by 1, 2")) {
            for (int station = 0; station < STATIONS; station++) {
                for (int hour = 0; hour < HOURS_EACH; hour++) {
                    row.next();
                    StringBuilder values = new StringBuilder();
                    HOURS.appendValues(values, station, hour);
                    assertEquals(AirHours.site(station), row.getString(1));
                    assertEquals(
                            OffsetDateTime.parse(HOURS.end(hour)).toInstant(),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                    ObjectMapper json = new ObjectMapper();
                    assertEquals(json.readTree(values.toString()), json.readTree(row.getString(3)));
                }
            }
        }
    }

    @Test
    void saysReadingsASecondAndLeavesNothingBehind() throws SQLException {
        double rate = new CopyBaseline(database.connection()).readingsPerSecond(HOURS, STATIONS, HOURS_EACH);
        assertTrue(rate > STATIONS * HOURS_EACH * AirHours.READINGS / 60.0, "slower than a minute: " + rate);
        assertEquals(0, database.number("select count(*) from pg_tables where tablename = 'load_copy'"));
    }

    @Test
    void canBeMeasuredAfterARunThatBrokeOff() throws SQLException {
        database.execute("create table load_copy (left_behind text)");
        assertTrue(new CopyBaseline(database.connection()).readingsPerSecond(HOURS, 1, 1) > 0);
    }
}

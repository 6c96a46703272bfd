package io.qingce.load.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.load.ServiceDatabase;
import io.qingce.local.stack.ServiceName;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the audit reads of the tables of the services, as their own scripts make them. */
class RecordedRowsTest {

    private static final String EMPTY = "0 - - - - - -";

    @TempDir
    private Path folder;

    @Test
    void readsTheRecordOfMonitoringService() throws SQLException {
        try (ServiceDatabase database = new ServiceDatabase(folder, ServiceName.MONITORING)) {
            assertEquals(Map.of(), Row.ofRecord(database.connection()));
            database.execute("""
                    create table observation_2025 partition of observation
                        for values from ('2025-01-01Z') to ('2026-01-01Z');
                    insert into observation (site, period_end, averaging, version, revision, readings, recorded_at)
                    values ('A', '2025-07-01 09:00+08', 'PT1H', 'REAL_TIME', 3, '{"SO2":7.10,"NO2":null}', now()),
                        ('B', '2025-07-01 09:00+08', 'PT1H', 'REAL_TIME', 1, '{"SO2":9}', now())""");
            Map<Key, Row> rows = Row.ofRecord(database.connection());
            assertEquals(2, rows.size());
            Row row = rows.get(new Key("A", Instant.parse("2025-07-01T01:00:00Z")));
            assertEquals(3, row.revision());
            assertEquals(true, Check.same("{\"SO2\":7.1,\"NO2\":null}", row.readings()));
        }
    }

    @Test
    void readsTheLedgerOfReportService() throws SQLException {
        try (ServiceDatabase database = new ServiceDatabase(folder, ServiceName.REPORT)) {
            assertEquals(Map.of(), Row.ofLedger(database.connection()));
            for (String version : new String[] {"REAL_TIME", "REVIEWED"}) {
                database.execute(
                        "insert into site_day (site, day, version, changes, hours, recorded) values ('A', '2025-07-01', '"
                                + version + "', 1, '" + hours() + "', '')");
            }
            assertEquals(
                    Map.of(
                            new Key("A", Instant.parse("2025-06-30T17:00:00Z")),
                                    new Row(2, "{\"SO2\":7.10,\"NO2\":null}"),
                            new Key("A", Instant.parse("2025-07-01T16:00:00Z")), new Row(1, "{\"SO2\":9,\"NO2\":30}")),
                    Row.ofLedger(database.connection()),
                    "the hours of which something was heard, in real time");
        }
    }

    private static String hours() {
        return IntStream.rangeClosed(1, 24)
                .mapToObj(hour -> hour == 1 ? "2 7.10 - - 5 - -" : hour == 24 ? "1 9 30 - - - -" : EMPTY)
                .collect(Collectors.joining("\n"));
    }
}

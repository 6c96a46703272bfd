package io.qingce.load.loss;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * What a database holds under a key.
 *
 * @param readings as JSON
 */
record Row(long revision, String readings) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String RECORD = "select site, period_end, revision, readings from observation";
    private static final String LEDGER = "select site, day, hours from site_day where version = 'REAL_TIME'";

    /** What monitoring-service has on record. */
    static Map<Key, Row> ofRecord(Connection connection) throws SQLException {
        Map<Key, Row> rows = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(RECORD)) {
            while (row.next()) {
                Key key = new Key(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant());
                rows.put(key, new Row(row.getLong(3), row.getString(4)));
            }
        }
        return rows;
    }

    /** What report-service has in its ledger: a row is a day, a line of it an hour. */
    static Map<Key, Row> ofLedger(Connection connection) throws SQLException {
        Map<Key, Row> rows = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LEDGER)) {
            while (row.next()) {
                rows.putAll(ofDay(row.getString(1), row.getObject(2, LocalDate.class), row.getString(3)));
            }
        }
        return rows;
    }

    /** The hours of a day of the ledger of which something was heard: revision, then SO2, NO2 and four more, {@code -} is none. */
    static Map<Key, Row> ofDay(String site, LocalDate day, String hours) {
        Map<Key, Row> rows = new HashMap<>();
        String[] lines = hours.split("\n");
        for (int hour = 1; hour <= lines.length; hour++) {
            String[] parts = lines[hour - 1].split(" ");
            long revision = Long.parseLong(parts[0]);
            if (revision > 0) {
                Key key =
                        new Key(site, day.atStartOfDay(BEIJING).plusHours(hour).toInstant());
                rows.put(key, new Row(revision, "{\"SO2\":%s,\"NO2\":%s}".formatted(value(parts[1]), value(parts[2]))));
            }
        }
        return rows;
    }

    private static String value(String text) {
        return text.equals("-") ? "null" : text;
    }
}

package io.qingce.load.feed;

import io.qingce.load.reading.AirHours;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * What the database alone can do with the same readings: one plain {@code COPY} over one connection into a table with
 * the key and the columns of the observations, committed.
 */
public final class CopyBaseline {

    private static final String TABLE = """
            create table load_copy (
                site text not null, period_end timestamptz not null, averaging text not null, version text not null,
                revision bigint not null, readings jsonb not null, recorded_at timestamptz not null,
                primary key (site, period_end, averaging, version))
            """;
    private static final String COLUMNS = "(site, period_end, averaging, version, revision, readings, recorded_at)";
    private static final int PIECE = 64 * 1024;

    private final Connection connection;

    public CopyBaseline(Connection connection) {
        this.connection = connection;
    }

    /** Readings a second, of so many stations and hours; the table is gone afterwards. */
    public double readingsPerSecond(AirHours hours, int stations, long hoursEach) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists load_copy");
            statement.execute(TABLE);
            long start = System.nanoTime();
            copy("load_copy", hours, stations, hoursEach);
            double seconds = (System.nanoTime() - start) / 1e9;
            statement.execute("drop table load_copy");
            return stations * hoursEach * AirHours.READINGS / seconds;
        }
    }

    /** Copies observations straight into a table that has these columns. */
    void copy(String table, AirHours hours, int stations, long hoursEach) throws SQLException {
        CopyIn copy =
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + COLUMNS + " from stdin");
        StringBuilder text = new StringBuilder(2 * PIECE);
        for (int station = 0; station < stations; station++) {
            for (long hour = 0; hour < hoursEach; hour++) {
                append(text, hours, station, hour);
                if (text.length() > PIECE) {
                    flush(copy, text);
                }
            }
        }
        flush(copy, text);
        copy.endCopy();
    }

    private static void append(StringBuilder text, AirHours hours, int station, long hour) {
        String end = hours.end(hour);
        text.append(AirHours.site(station)).append('\t').append(end).append("\tPT1H\tREAL_TIME\t1\t");
        hours.appendValues(text, station, hour);
        text.append('\t').append(end).append('\n');
    }

    private static void flush(CopyIn copy, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}

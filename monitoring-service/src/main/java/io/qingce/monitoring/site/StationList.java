package io.qingce.monitoring.site;

import io.qingce.chassis.ProblemException;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.CsvRow;
import io.qingce.monitoring.feed.UnfitItemException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The station list of the national air network as CSV: {@code station_code, station_name, city, lon, lat,
 * control_station}; every further column whose name ends in {@code _name} holds another name of the station.
 */
final class StationList {

    private static final List<String> NEEDED = List.of("station_code", "station_name", "city");

    private final List<String> aliasColumns;

    /** @throws ProblemException 422 if the header is not that of a station list */
    StationList(CsvFeed feed) {
        if (!feed.columns().containsAll(NEEDED)) {
            throw new ProblemException(
                    422,
                    "unknown-layout",
                    "Unknown layout",
                    "A station list has the columns station_code, station_name, city, lon, lat, control_station.");
        }
        aliasColumns = feed.columns().stream()
                .filter(column -> column.endsWith("_name") && !NEEDED.contains(column))
                .toList();
    }

    /** @throws UnfitItemException if the line cannot be read */
    SiteDocument read(CsvRow row) {
        row.requireWhole();
        return new SiteDocument(
                row.text("station_code"),
                null,
                row.text("station_name"),
                SiteKind.AIR_STATION,
                row.text("city"),
                degrees(row, "lon"),
                degrees(row, "lat"),
                row.text("control_station").equals("Y"),
                false,
                null,
                aliasColumns.stream()
                        .map(row::text)
                        .filter(alias -> !alias.isEmpty())
                        .toList());
    }

    private static @Nullable BigDecimal degrees(CsvRow row, String column) {
        String text = row.text(column);
        try {
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException unreadable) {
            throw new UnfitItemException(column, "unreadable-number", "'" + text + "' is not a number.");
        }
    }
}

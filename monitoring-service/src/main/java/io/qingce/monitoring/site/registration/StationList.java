package io.qingce.monitoring.site.registration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.CsvRow;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.standards.parameter.SiteKind;
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
                    Words.both(
                            "站点清单须有列station_code、station_name、city、lon、lat、control_station。",
                            "A station list has the columns station_code, station_name, city, lon, lat, control_station."));
        }
        aliasColumns = feed.columns().stream()
                .filter(column -> column.endsWith("_name") && !NEEDED.contains(column))
                .toList();
    }

    /**
     * A line as the JSON of a site.
     *
     * @throws UnfitItemException if the line cannot be read
     */
    ObjectNode read(CsvRow row) {
        row.requireWhole();
        ObjectNode site = JsonNodeFactory.instance.objectNode();
        site.put("code", row.text("station_code"));
        site.put("name", row.text("station_name"));
        site.put("kind", SiteKind.AIR_STATION.name());
        site.put("region", row.text("city"));
        site.put("longitude", degrees(row, "lon"));
        site.put("latitude", degrees(row, "lat"));
        site.put("controlPoint", row.text("control_station").equals("Y"));
        ArrayNode aliases = site.putArray("aliases");
        aliasColumns.stream().map(row::text).filter(alias -> !alias.isEmpty()).forEach(aliases::add);
        return site;
    }

    private static @Nullable BigDecimal degrees(CsvRow row, String column) {
        String text = row.text(column);
        try {
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException unreadable) {
            throw new UnfitItemException(
                    column, "unreadable-number", Words.both("“" + text + "”不是数字。", "'" + text + "' is not a number."));
        }
    }
}

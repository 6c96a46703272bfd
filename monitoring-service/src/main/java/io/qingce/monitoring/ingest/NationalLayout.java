package io.qingce.monitoring.ingest;

import static io.qingce.monitoring.observation.Parameter.CO;
import static io.qingce.monitoring.observation.Parameter.NO2;
import static io.qingce.monitoring.observation.Parameter.O3;
import static io.qingce.monitoring.observation.Parameter.PM10;
import static io.qingce.monitoring.observation.Parameter.PM25;
import static io.qingce.monitoring.observation.Parameter.SO2;

import io.qingce.monitoring.feed.CsvRow;
import io.qingce.monitoring.observation.Parameter;
import io.qingce.monitoring.site.SiteDirectory;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The layouts in which hourly readings of the national air network circulate. In all of them an hour is labelled by its
 * end, so hour 0 of a date closes the day before, and values are µg/m³, CO mg/m³. Only the columns named here are
 * read: the running means beside them (PM2.5_24h, O3_8h …) are not hourly means.
 */
enum NationalLayout {
    /** One line per city and hour; the city is a site of kind AIR_CITY. */
    CITY_HOURLY(List.of("date", "hour", "城市"), "城市", Map.of(O3, "O3"), "mg/m³") {
        @Override
        Set<String> sites(CsvRow row, SiteDirectory directory) {
            return directory.city(row.text("城市"));
        }
    },

    /** One line per station and hour; the station goes by city and name. */
    STATION_HOURLY(List.of("city", "date", "hour", "station"), "station", Map.of(O3, "O3_1h"), "mg/m³") {
        @Override
        Set<String> sites(CsvRow row, SiteDirectory directory) {
            return directory.station(row.text("city"), row.text("station"));
        }
    },

    /** Twelve stations in Beijing with weather; the station goes by a name anywhere, CO is in µg/m³. */
    BEIJING12(List.of("year", "month", "day", "hour", "station"), "station", Map.of(O3, "O3"), "µg/m³") {
        @Override
        Set<String> sites(CsvRow row, SiteDirectory directory) {
            return directory.station(row.text("station"));
        }

        @Override
        LocalDate date(CsvRow row) {
            return LocalDate.of(number(row, "year"), number(row, "month"), number(row, "day"));
        }
    };

    private final List<String> marks;
    private final String siteColumn;
    private final Map<Parameter, String> columns = new EnumMap<>(Parameter.class);
    private final SentUnit carbonMonoxide;

    NationalLayout(List<String> marks, String siteColumn, Map<Parameter, String> ozone, String carbonMonoxide) {
        this.marks = marks;
        this.siteColumn = siteColumn;
        List.of(SO2, NO2, PM10, PM25, CO).forEach(parameter -> columns.put(parameter, parameter.code()));
        columns.putAll(ozone);
        this.carbonMonoxide = SentUnit.of(carbonMonoxide).orElseThrow();
    }

    /** The layout of a header, if it is one of these. */
    static Optional<NationalLayout> of(List<String> header) {
        return List.of(values()).stream()
                .filter(layout -> header.containsAll(layout.marks))
                .filter(layout -> layout.columns.values().stream().anyMatch(header::contains))
                .findFirst();
    }

    /** Codes of the sites that a line can mean; exactly one if all is well. */
    abstract Set<String> sites(CsvRow row, SiteDirectory directory);

    /** The column that names the site. */
    String siteColumn() {
        return siteColumn;
    }

    /** The columns that hold hourly means. */
    Map<Parameter, String> columns() {
        return columns;
    }

    /** In which unit a parameter is printed; null: in that in which it is kept. */
    @Nullable
    SentUnit unit(Parameter parameter) {
        return parameter == CO ? carbonMonoxide : null;
    }

    /** @throws DateTimeException if the line names no hour from 0 to 24 of a date */
    LocalDateTime periodEnd(CsvRow row) {
        int hour = number(row, "hour");
        if (hour < 0 || hour > 24) {
            throw new DateTimeException("no hour of a day: " + hour);
        }
        return date(row).atStartOfDay().plusHours(hour);
    }

    /** @throws DateTimeException if the line names no date */
    LocalDate date(CsvRow row) {
        return LocalDate.parse(row.text("date").replace("-", ""), DateTimeFormatter.BASIC_ISO_DATE);
    }

    static int number(CsvRow row, String column) {
        try {
            return Integer.parseInt(row.text(column));
        } catch (NumberFormatException unreadable) {
            throw new DateTimeException(column + " is no number", unreadable);
        }
    }
}

package io.qingce.monitoring.format;

import static io.qingce.standards.parameter.Parameter.CO;
import static io.qingce.standards.parameter.Parameter.NO2;
import static io.qingce.standards.parameter.Parameter.O3;
import static io.qingce.standards.parameter.Parameter.PM10;
import static io.qingce.standards.parameter.Parameter.PM25;
import static io.qingce.standards.parameter.Parameter.SO2;

import io.qingce.monitoring.feed.CsvRow;
import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.remark.RemarkReason;
import io.qingce.monitoring.remark.Remarks;
import io.qingce.monitoring.site.SiteDirectory;
import io.qingce.standards.parameter.Medium;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The layouts in which readings of the national air network circulate. In all of them an hour is labelled by its end, so
 * hour 0 of a date closes the day before, and values are µg/m³, CO mg/m³. Only the columns named here are read: the running
 * means beside them (PM2.5_24h, O3_8h …) are not hourly means.
 */
enum NationalLayout implements TableLayout {
    /** One line per city and hour; the city is a site of kind AIR_CITY. */
    CITY_HOURLY(List.of("date", "hour", "城市"), "城市", "mg/m³", hourly("O3")) {
        @Override
        public Set<String> sites(CsvRow row, SiteDirectory directory) {
            return directory.city(row.text("城市"));
        }
    },

    /** One line per station and hour; the station goes by city and name. */
    STATION_HOURLY(List.of("city", "date", "hour", "station"), "station", "mg/m³", hourly("O3_1h")) {
        @Override
        public Set<String> sites(CsvRow row, SiteDirectory directory) {
            return directory.station(row.text("city"), row.text("station"));
        }
    },

    /** Twelve stations in Beijing with weather; the station goes by a name anywhere, CO is in µg/m³. */
    BEIJING12(List.of("year", "month", "day", "hour", "station"), "station", "µg/m³", hourly("O3")) {
        @Override
        public Set<String> sites(CsvRow row, SiteDirectory directory) {
            return directory.station(row.text("station"));
        }

        @Override
        LocalDate date(CsvRow row) {
            return LocalDate.of(number(row, "year"), number(row, "month"), number(row, "day"));
        }
    },

    /**
     * Every station at one hour, by its code. This feed had two columns interchanged: until 2023 {@code o3_24h} holds the latest hour
     * of O₃, {@code o3} the highest of 24 hours. Since at latest 2024 the hour stands in {@code o3}; where both are there, it is the
     * smaller one, since the highest of 24 hours has it among them.
     */
    SNAPSHOT(
            List.of("stationcode", "timepoint"),
            "stationcode",
            "mg/m³",
            Map.of(SO2, "so2", NO2, "no2", PM10, "pm10", PM25, "pm2_5", CO, "co", O3, "o3_24h")) {
        @Override
        public Set<String> sites(CsvRow row, SiteDirectory directory) {
            return Set.of(row.text("stationcode"));
        }

        @Override
        public String timeColumn() {
            return "timepoint";
        }

        @Override
        public LocalDateTime periodEnd(CsvRow row, int year) {
            return WrittenTime.local(row.text("timepoint"), BEIJING);
        }

        @Override
        public Set<String> names() {
            return with(super.names(), "o3");
        }

        @Override
        public boolean reads(Parameter parameter, Set<String> known) {
            return super.reads(parameter, known) || parameter == O3 && known.contains("o3");
        }

        @Override
        public String column(Parameter parameter, CsvRow row, LocalDateTime end, Remarks remarks) {
            return parameter == O3 ? ozone(row, end, remarks) : super.column(parameter, row, end, remarks);
        }

        private String ozone(CsvRow row, LocalDateTime end, Remarks remarks) {
            boolean named = !isMissing(row.text("o3"));
            boolean other = !isMissing(row.text("o3_24h"));
            boolean mended = end.isAfter(MENDED);
            if (mended && named && (!other || isSmaller(row.text("o3"), row.text("o3_24h")))) {
                remarks.on(RemarkReason.HOUR_OF_OZONE, "o3", "O3");
                return "o3";
            }
            if (!mended && named && !other) {
                remarks.on(RemarkReason.RUNNING_MEAN, "o3", null);
            }
            if (mended && !named && other) {
                remarks.on(RemarkReason.RUNNING_MEAN, "o3_24h", null);
                return "o3";
            }
            return "o3_24h";
        }
    },

    /** One line per city and day of a private site: 0 means missing there, and its O3 is no daily value. */
    CITY_DAILY(
            List.of("city", "date", "range", "rank"),
            "city",
            "mg/m³",
            Map.of(SO2, "SO2", NO2, "NO2", PM10, "PM10", PM25, "PM2.5", CO, "CO")) {
        @Override
        public Set<String> sites(CsvRow row, SiteDirectory directory) {
            return directory.city(row.text("city"));
        }

        @Override
        public Averaging averaging() {
            return Averaging.DAY;
        }

        @Override
        public String timeColumn() {
            return "date";
        }

        @Override
        public LocalDateTime periodEnd(CsvRow row, int year) {
            return date(row).plusDays(1).atStartOfDay();
        }

        @Override
        public boolean mayRead(Parameter parameter) {
            return parameter != O3 && super.mayRead(parameter);
        }

        @Override
        public boolean isMissing(String text) {
            return MISSING.contains(text) || ZERO.matcher(text).matches();
        }
    };

    private static final Pattern ZERO = Pattern.compile("0(\\.0*)?");

    /** What spreadsheets add to a whole number. */
    private static final Pattern ENDING = Pattern.compile("\\.0+$");

    /** The zone of all times of the network. */
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    /** The first hour that ends after it is of the day on which the hour of O₃ stands under its own name for certain. */
    private static final LocalDateTime MENDED = LocalDateTime.of(2024, 1, 1, 0, 0);

    private final List<String> marks;
    private final String siteColumn;
    private final Map<Parameter, String> columns;
    private final SentUnit carbonMonoxide;

    NationalLayout(List<String> marks, String siteColumn, String carbonMonoxide, Map<Parameter, String> columns) {
        this.marks = marks;
        this.siteColumn = siteColumn;
        this.columns = new EnumMap<>(columns);
        this.carbonMonoxide = SentUnit.of(carbonMonoxide).orElseThrow();
    }

    private static Map<Parameter, String> hourly(String ozone) {
        Map<Parameter, String> columns = new EnumMap<>(Parameter.class);
        List.of(SO2, NO2, PM10, PM25, CO).forEach(parameter -> columns.put(parameter, parameter.code()));
        columns.put(O3, ozone);
        return columns;
    }

    @Override
    public boolean fits(Set<String> known) {
        return known.containsAll(marks) && Stream.of(Parameter.values()).anyMatch(parameter -> reads(parameter, known));
    }

    @Override
    public Set<String> names() {
        return Stream.of(marks.stream(), columns.values().stream(), Stream.of(siteColumn, timeColumn()))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private static Set<String> with(Set<String> names, String one) {
        return Stream.concat(names.stream(), Stream.of(one)).collect(Collectors.toSet());
    }

    @Override
    public boolean mayRead(Parameter parameter) {
        return parameter.medium() == Medium.AIR;
    }

    private static boolean isSmaller(String one, String other) {
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) <= 0;
        } catch (NumberFormatException unreadable) {
            return true;
        }
    }

    @Override
    public String siteColumn() {
        return siteColumn;
    }

    @Override
    public Map<Parameter, String> columns() {
        return columns;
    }

    @Override
    public @Nullable SentUnit unit(Parameter parameter) {
        return parameter == CO ? carbonMonoxide : null;
    }

    @Override
    public Averaging averaging() {
        return Averaging.HOUR;
    }

    @Override
    public String timeColumn() {
        return "hour";
    }

    @Override
    public boolean isMissing(String text) {
        return MISSING.contains(text);
    }

    @Override
    public LocalDateTime periodEnd(CsvRow row, int year) {
        int hour = number(row, "hour");
        if (hour < 0 || hour > 24) {
            throw new DateTimeException("no hour of a day: " + hour);
        }
        return date(row).atStartOfDay().plusHours(hour);
    }

    /** @throws DateTimeException if the line names no date */
    LocalDate date(CsvRow row) {
        return WrittenTime.date(row.text("date"));
    }

    static int number(CsvRow row, String column) {
        try {
            return Integer.parseInt(ENDING.matcher(row.text(column)).replaceFirst(""));
        } catch (NumberFormatException unreadable) {
            throw new DateTimeException(column + " is no number", unreadable);
        }
    }
}

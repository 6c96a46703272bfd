package io.qingce.standards.conformance;

import io.qingce.standards.air.CityDay;
import io.qingce.standards.air.HourlyValues;
import io.qingce.standards.parameter.AirItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The days of Beijing from the hours of its twelve national stations; one of them is a control point and does not count. */
final class BeijingStations {

    private static final Map<String, AirItem> COLUMNS = Map.of(
            "PM2.5", AirItem.PM25,
            "PM10", AirItem.PM10,
            "SO2", AirItem.SO2,
            "NO2", AirItem.NO2,
            "CO", AirItem.CO,
            "O3", AirItem.O3);
    private static final String CONTROL_POINT = "Dingling";
    private static final int REGISTERED = 11;

    private BeijingStations() {}

    /** The days of a year; the test is skipped without its file. */
    static List<CityDay> days(int year) {
        Map<LocalDate, Map<String, Map<AirItem, BigDecimal[]>>> hours = new TreeMap<>();
        for (RealReadings.Row row : RealReadings.rows("air_station_hourly_beijing12_" + year + ".csv.gz")) {
            if (!row.text("station").equals(CONTROL_POINT)) {
                add(hours, row);
            }
        }
        List<CityDay> days = new ArrayList<>();
        hours.forEach((date, stations) -> days.add(CityDay.of(
                date, stations.values().stream().map(BeijingStations::values).toList(), REGISTERED)));
        return days;
    }

    private static HourlyValues values(Map<AirItem, BigDecimal[]> station) {
        Map<AirItem, List<BigDecimal>> lists = new EnumMap<>(AirItem.class);
        station.forEach((item, slots) -> lists.put(item, Arrays.asList(slots)));
        return HourlyValues.of(lists);
    }

    private static void add(Map<LocalDate, Map<String, Map<AirItem, BigDecimal[]>>> hours, RealReadings.Row row) {
        LocalDateTime end = LocalDateTime.of(
                Integer.parseInt(row.text("year")),
                Integer.parseInt(row.text("month")),
                Integer.parseInt(row.text("day")),
                Integer.parseInt(row.text("hour")),
                0);
        LocalDateTime start = end.minusHours(1);
        Map<AirItem, BigDecimal[]> station = hours.computeIfAbsent(start.toLocalDate(), d -> new HashMap<>())
                .computeIfAbsent(row.text("station"), s -> new EnumMap<>(AirItem.class));
        COLUMNS.forEach((column, item) -> row.number(column)
                .map(v -> item == AirItem.CO ? v.movePointLeft(3) : v)
                .ifPresent(v -> station.computeIfAbsent(item, i -> new BigDecimal[24])[start.getHour()] = v));
    }
}

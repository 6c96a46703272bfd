package io.qingce.standards.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.AirEdition;
import io.qingce.standards.air.CityDay;
import io.qingce.standards.air.HourlyValues;
import io.qingce.standards.air.StationDay;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodRules;
import io.qingce.standards.period.PeriodStatistics;
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
import org.junit.jupiter.api.Test;

/** Beijing 2015 from the hours of its evaluation points, beside the figures its bureau published (PM₂.₅ 80.6, NO₂ 50, 186 good days). */
class BeijingYearConformanceTest {

    private static final Map<String, AirItem> COLUMNS = Map.of(
            "PM2.5", AirItem.PM25,
            "PM10", AirItem.PM10,
            "SO2", AirItem.SO2,
            "NO2", AirItem.NO2,
            "CO", AirItem.CO,
            "O3", AirItem.O3);
    private static final String CONTROL_POINT = "Dingling";

    @Test
    void needsHalfOfTheStationsForTheFiguresOfTheYear() {
        PeriodStatistics year = year(StationShare.HALF);
        assertEquals("80.7", printed(year, AirItem.PM25, 1));
        assertEquals("50", printed(year, AirItem.NO2, 0));
        assertEquals("363 184", year.days().valid() + " " + year.days().good());
    }

    @Test
    void losesThreeDaysWhenThreeQuartersOfTheStationsAreNeeded() {
        PeriodStatistics year = year(StationShare.THREE_QUARTERS_OR_HALF);
        assertEquals("81.1", printed(year, AirItem.PM25, 1));
        assertEquals("360 182", year.days().valid() + " " + year.days().good());
    }

    private static PeriodStatistics year(StationShare share) {
        PeriodRules rules = PeriodRules.of(AirEdition.GB3095_2012);
        return PeriodStatistics.of(rules, Period.ofYear(2015), cityDays(share));
    }

    private static String printed(PeriodStatistics year, AirItem item, int decimals) {
        return year.headline(item).known().orElseThrow().exact().round(decimals).toPlainString();
    }

    private static List<AirDay> cityDays(StationShare share) {
        Map<LocalDate, Map<String, Map<AirItem, BigDecimal[]>>> hours = new TreeMap<>();
        for (RealReadings.Row row : RealReadings.rows("air_station_hourly_beijing12_2015.csv.gz")) {
            if (!row.text("station").equals(CONTROL_POINT)) {
                add(hours, row);
            }
        }
        List<AirDay> days = new ArrayList<>();
        hours.forEach((date, stations) -> days.add(CityDay.of(
                date,
                stations.values().stream()
                        .map(station -> StationDay.of(date, AirEdition.GB3095_2012, values(station)))
                        .toList(),
                11,
                share)));
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

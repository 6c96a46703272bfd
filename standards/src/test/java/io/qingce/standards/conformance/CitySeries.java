package io.qingce.standards.conformance;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.CityDay;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.air.HourlyValues;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hours that the feed publishes for one city, day by day, with the running values that it publishes at 24:00, which are those of the day.
 *
 * @param hours day and item to 24 hours
 * @param daily day and item to the published daily value
 */
record CitySeries(Map<LocalDate, Map<AirItem, BigDecimal[]>> hours, Map<LocalDate, Map<AirItem, BigDecimal>> daily) {

    /** The city series by city; the test is skipped without its file. */
    static Map<String, CitySeries> read() {
        Map<String, CitySeries> cities = new TreeMap<>();
        for (RealReadings.Row row : RealReadings.rows("air_city_hourly_201812_201906.csv.gz")) {
            cities.computeIfAbsent(row.text("城市"), c -> new CitySeries(new TreeMap<>(), new TreeMap<>()))
                    .add(row);
        }
        return cities;
    }

    /** An hour label is the end of the hour: hour 0 closes the day before. */
    private void add(RealReadings.Row row) {
        int hour = row.number("hour").orElseThrow().intValueExact();
        LocalDate printed = LocalDate.parse(row.text("date"), DateTimeFormatter.BASIC_ISO_DATE);
        LocalDate date = hour == 0 ? printed.minusDays(1) : printed;
        int slot = hour == 0 ? HourlyValues.HOURS - 1 : hour - 1;
        for (AirItem item : AirItem.BASIC) {
            row.number(item.code())
                    .ifPresent(value -> hours.computeIfAbsent(date, d -> new EnumMap<>(AirItem.class))
                            .computeIfAbsent(item, i -> new BigDecimal[HourlyValues.HOURS])[slot] = value);
            String ofDay = item == AirItem.O3 ? "O3_8h_24h" : item.code() + "_24h";
            if (hour == 0) {
                row.number(ofDay)
                        .ifPresent(value -> daily.computeIfAbsent(date, d -> new EnumMap<>(AirItem.class))
                                .put(item, value));
            }
        }
    }

    /** The days computed from the hours. */
    List<AirDay> computed() {
        List<AirDay> days = new ArrayList<>();
        hours.forEach((date, items) -> {
            Map<AirItem, List<BigDecimal>> lists = new EnumMap<>(AirItem.class);
            items.forEach((item, slots) -> lists.put(item, Arrays.asList(slots)));
            days.add(CityDay.of(date, List.of(HourlyValues.of(lists)), 1).under(StationShare.THREE_QUARTERS_OR_HALF));
        });
        return days;
    }

    /** The days as the feed published them. */
    List<AirDay> published() {
        List<AirDay> days = new ArrayList<>();
        daily.forEach((date, items) -> {
            Map<AirItem, Outcome<DailyValue>> values = new EnumMap<>(AirItem.class);
            items.forEach((item, value) -> values.put(item, Outcome.of(DailyValue.of(Exact.of(value), 24, 20))));
            days.add(AirDay.of(date, values));
        });
        return days;
    }
}

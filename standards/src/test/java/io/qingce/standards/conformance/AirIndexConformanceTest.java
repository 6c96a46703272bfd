package io.qingce.standards.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.aqi.AirQualityIndex;
import io.qingce.standards.aqi.AqiColumn;
import io.qingce.standards.aqi.AqiRules;
import io.qingce.standards.aqi.Concentrations;
import io.qingce.standards.aqi.HourlyAqi;
import io.qingce.standards.number.Rounding;
import io.qingce.standards.parameter.AirItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Published real-time indices are recomputed from the published concentrations. */
class AirIndexConformanceTest {

    private static final Map<AirItem, String> NAMES = Map.of(
            AirItem.PM25, "细颗粒物(PM2.5)",
            AirItem.PM10, "颗粒物(PM10)",
            AirItem.SO2, "二氧化硫",
            AirItem.NO2, "二氧化氮",
            AirItem.CO, "一氧化碳",
            AirItem.O3, "臭氧1小时");

    @Test
    void agreesWithTheStationHoursOfApril2020() {
        Map<AqiColumn, String> columns = columns("PM2.5", "PM10", "SO2", "NO2", "CO", "O3_1h");
        check("air_station_hourly_202004.csv.gz", columns, "AQI", "primary", AqiRules.NATIONAL_FEED_2012, 2_600);
    }

    @Test
    void agreesWithEveryNationalStationOfOneHour() {
        Map<AqiColumn, String> columns = columns("pm2_5", "pm10", "so2", "no2", "co", "o3_24h");
        check(
                "air_station_snapshot_20180220T07.csv.gz",
                columns,
                "aqi",
                "primarypollutant",
                AqiRules.NATIONAL_FEED_2012,
                1_200);
    }

    @Test
    void agreesWithTheCityHoursThatRoundHalfUp() {
        Map<AqiColumn, String> columns = columns("PM2.5", "PM10", "SO2", "NO2", "CO", "O3");
        AqiRules rules = AqiRules.NATIONAL_FEED_2012.withIndexRounding(Rounding.HALF_UP);
        check("air_city_hourly_201812_201906.csv.gz", columns, "AQI", "", rules, 24_000);
    }

    private static Map<AqiColumn, String> columns(
            String pm25, String pm10, String so2, String no2, String co, String o3) {
        return Map.of(
                AqiColumn.PM25_DAY, pm25,
                AqiColumn.PM10_DAY, pm10,
                AqiColumn.SO2_HOUR, so2,
                AqiColumn.NO2_HOUR, no2,
                AqiColumn.CO_HOUR, co,
                AqiColumn.O3_HOUR, o3);
    }

    private static void check(
            String file, Map<AqiColumn, String> columns, String aqi, String primary, AqiRules rules, int least) {
        List<String> wrong = new ArrayList<>();
        int complete = 0;
        for (RealReadings.Row row : RealReadings.rows(file)) {
            if (row.hasAll(columns.values()) && row.number(aqi).isPresent()) {
                complete++;
                AirQualityIndex index = HourlyAqi.of(rules, concentrations(row, columns));
                int published = row.number(aqi).orElseThrow().intValueExact();
                if (index.value().known().orElseThrow() != published
                        || !primary.isEmpty() && !names(index).equals(published(row.text(primary)))) {
                    wrong.add(published + " " + row.text(primary) + " but " + index.highest() + " " + names(index) + " "
                            + row);
                }
            }
        }
        assertTrue(complete > least, "only " + complete + " complete rows in " + file);
        assertEquals(List.of(), wrong.stream().limit(5).toList(), wrong.size() + " of " + complete + " differ");
        report(file, complete);
    }

    private static void report(String file, int complete) {
        System.getLogger("conformance").log(System.Logger.Level.INFO, file + ": " + complete + " complete rows agree");
    }

    private static Concentrations concentrations(RealReadings.Row row, Map<AqiColumn, String> columns) {
        Concentrations hour = Concentrations.NONE;
        for (Map.Entry<AqiColumn, String> entry : columns.entrySet()) {
            hour = hour.with(entry.getKey(), row.number(entry.getValue()).orElseThrow());
        }
        return hour;
    }

    private static Set<String> names(AirQualityIndex index) {
        return index.primaryPollutants().stream().map(NAMES::get).collect(Collectors.toSet());
    }

    private static Set<String> published(String text) {
        return List.of(text.split("[+,，]")).stream()
                .map(String::strip)
                .filter(s -> !s.isEmpty() && !s.equals("—") && !s.startsWith("-"))
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.toSet());
    }
}

package io.qingce.local.published;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.local.published.PublishedFile.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Published hourly indices 实时报 against {@code POST /api/calculations/air-quality-index}, for every hour with all six values. */
final class HourlyIndices implements Figures {

    /** The columns of a layout: the index, and the six values by their codes. */
    private record Layout(String index, Map<String, String> values) {

        static Layout of(String index, String pm25, String pm10, String so2, String no2, String co, String o3) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("PM2.5", pm25);
            values.put("PM10", pm10);
            values.put("SO2", so2);
            values.put("NO2", no2);
            values.put("CO", co);
            values.put("O3", o3);
            return new Layout(index, values);
        }
    }

    /** Station hours, city hours, and the snapshot of all stations, in which the two columns of ozone are interchanged. */
    private static final List<Layout> LAYOUTS = List.of(
            Layout.of("AQI", "PM2.5", "PM10", "SO2", "NO2", "CO", "O3_1h"),
            Layout.of("AQI", "PM2.5", "PM10", "SO2", "NO2", "CO", "O3"),
            Layout.of("aqi", "pm2_5", "pm10", "so2", "no2", "co", "o3_24h"));

    private final Layout layout;

    private HourlyIndices(Layout layout) {
        this.layout = layout;
    }

    /** Of the layouts that this file has, if any. */
    static List<Figures> in(PublishedFile file) {
        return LAYOUTS.stream()
                .filter(layout -> file.has(layout.index())
                        && file.has(layout.values().values().toArray(String[]::new)))
                .map(layout -> (Figures) new HourlyIndices(layout))
                .toList();
    }

    @Override
    public String path() {
        return "/api/calculations/air-quality-index?edition=2012";
    }

    @Override
    public boolean isComplete(Row row) {
        return row.number(layout.index()).isPresent()
                && row.hasAll(layout.values().values());
    }

    @Override
    public Map<String, Object> item(Row row) {
        return Map.of("averaging", "HOUR", "values", Figures.values(row, layout.values()));
    }

    @Override
    public void compare(Row row, JsonNode result, Agreement agreement) {
        int published = row.number(layout.index()).orElseThrow().intValue();
        int difference = result.path("aqi").asInt() - published;
        String example = published + ", computed " + result.path("aqi") + " " + result.path("iaqi");
        if (difference == 0) {
            agreement.agrees();
        } else if (difference == 1) {
            agreement.differs("one less published: rounded half up instead of up 四舍五入而非进位 (HJ 633-2012 4)", example);
        } else {
            agreement.differs("published index differs by " + difference, example);
        }
    }
}

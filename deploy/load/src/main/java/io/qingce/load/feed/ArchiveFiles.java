package io.qingce.load.feed;

import io.qingce.load.reading.AirHours;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days of the archive of the national stations, written as it circulates.
 *
 * @param hours the first one ends at midnight
 */
record ArchiveFiles(AirHours hours, int stations, int days, Era era) implements Bundle {

    static final int HOURS = 24;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter SINCE_2024 = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm", Locale.ROOT);
    private static final String HEADER =
            "timepoint,stationcode,longitude,latitude,area,positionname,primarypollutant,aqi,"
                    + "pm10,pm10_24h,pm2_5,pm2_5_24h,o3,o3_24h,o3_8h,o3_8h_24h,no2,no2_24h,so2,so2_24h,co,co_24h\n";

    /** In the order of the archive; the hourly means are the ones without a number of hours. */
    private static final String[] TYPES = {
        "AQI",
        "PM2.5",
        "PM2.5_24h",
        "PM10",
        "PM10_24h",
        "SO2",
        "SO2_24h",
        "NO2",
        "NO2_24h",
        "O3",
        "O3_24h",
        "O3_8h",
        "O3_8h_24h",
        "CO",
        "CO_24h"
    };

    /** How a file is written. */
    enum Era {
        /** A file an hour; the latest hour of O3 stands in o3_24h. */
        UNTIL_2023(2023),
        /** A file an hour; it stands in o3, and the time has no colon. */
        SINCE_2024(2024),
        /** A file a day, a line an hour and kind of value, a column a station. */
        COLUMNS(2022);

        private final int year;

        Era(int year) {
            this.year = year;
        }

        /** A year of that era. */
        int year() {
            return year;
        }
    }

    @Override
    public int count() {
        return era == Era.COLUMNS ? days : days * HOURS;
    }

    @Override
    public int observations(int body) {
        return era == Era.COLUMNS ? stations * HOURS : stations;
    }

    @Override
    public String contentType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public byte[] body(int number) {
        StringBuilder text = new StringBuilder();
        if (era == Era.COLUMNS) {
            day(text, number);
        } else {
            text.append(HEADER);
            for (int station = 0; station < stations; station++) {
                line(text, station, number);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void line(StringBuilder text, int station, int hour) {
        int[] values = hours.values(station, hour);
        LocalDateTime end = hours.start().plusHours(hour);
        boolean old = era == Era.UNTIL_2023;
        int highest = values[5] + 20;
        text.append((old ? SECONDS : SINCE_2024).format(end)).append(',').append(AirHours.site(station));
        text.append(",117.4,32.9,示例市,示例站,臭氧1小时,89,");
        text.append(values[2]).append(",53,").append(values[3]).append(",28,");
        text.append(old ? highest + "," + values[5] : values[5] + ",").append(",207,205,");
        text.append(values[1]).append(",11,").append(values[0]).append(",7,");
        text.append(values[4] / 10).append('.').append(values[4] % 10).append(",0.6\n");
    }

    private void day(StringBuilder text, int day) {
        text.append("date,hour,type");
        for (int station = 0; station < stations; station++) {
            text.append(',').append(AirHours.site(station));
        }
        text.append('\n');
        for (int hour = day * HOURS; hour < (day + 1) * HOURS; hour++) {
            LocalDateTime end = hours.start().plusHours(hour);
            for (String type : TYPES) {
                text.append(DATE.format(end))
                        .append(',')
                        .append(end.getHour())
                        .append(',')
                        .append(type);
                for (int station = 0; station < stations; station++) {
                    text.append(',').append(value(type, hours.values(station, hour)));
                }
                text.append('\n');
            }
        }
    }

    private static String value(String type, int[] values) {
        return switch (type) {
            case "SO2" -> Integer.toString(values[0]);
            case "NO2" -> Integer.toString(values[1]);
            case "PM10" -> Integer.toString(values[2]);
            case "PM2.5" -> Integer.toString(values[3]);
            case "CO" -> values[4] / 10 + "." + values[4] % 10;
            case "O3" -> Integer.toString(values[5]);
            default -> "50";
        };
    }
}

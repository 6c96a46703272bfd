package io.qingce.endtoend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The year 2025 of one small region, made so that its figures can be found with a pencil: PM2.5 goes 20, 30, 40, 50, 60
 * and again, so its mean is 40; ozone is too high on 5 days, PM10 very high on 4 others; day 100 has only ten hours.
 * A control point that must not count measures far more.
 */
record RegionYear(String prefix, String region) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");
    private static final int SHORT_DAY = 100;

    /** Wire shapes. */
    record Site(String code, String name, String kind, String region, boolean controlPoint) {}

    record Observation(String site, String periodEnd, Map<String, BigDecimal> values) {}

    List<Site> sites() {
        return List.of(
                new Site(prefix + "1", region + "一号站", "AIR_STATION", region, false),
                new Site(prefix + "9", "对照点", "AIR_STATION", region, true));
    }

    /** In the order of time. */
    List<Observation> observations() {
        List<Observation> all = new ArrayList<>();
        for (int day = 1; day <= 365; day++) {
            for (int hour = 1; hour <= (day == SHORT_DAY ? 10 : 24); hour++) {
                all.add(observation(prefix + "1", day, hour, fine(day)));
                all.add(observation(prefix + "9", day, hour, 400));
            }
        }
        return all;
    }

    /** The last day once more, with so much PM2.5 that the mean of the year is another. */
    List<Observation> dustyDay() {
        List<Observation> all = new ArrayList<>();
        for (int hour = 1; hour <= 24; hour++) {
            all.add(observation(prefix + "1", 365, hour, 900));
        }
        return all;
    }

    private static Observation observation(String site, int day, int hour, int fine) {
        OffsetDateTime end = LocalDate.ofYearDay(2025, day)
                .atStartOfDay()
                .atOffset(ZoneOffset.ofHours(8))
                .plusHours(hour);
        return new Observation(
                site,
                TIME.format(end),
                Map.of(
                        "PM2.5", BigDecimal.valueOf(fine),
                        "PM10", BigDecimal.valueOf(day % 10 == 0 && day <= 40 ? 400 : 70),
                        "SO2", BigDecimal.valueOf(8),
                        "NO2", BigDecimal.valueOf(30),
                        "CO", new BigDecimal("0.8"),
                        "O3", BigDecimal.valueOf(day % 73 == 0 ? 240 : 90)));
    }

    private static int fine(int day) {
        return 20 + day % 5 * 10;
    }
}

package io.qingce.local.demo;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A year of hourly readings of one simulated air station: particles high in winter and at night, ozone high on summer
 * afternoons, sand and dust in spring, haze that stays some days, and gaps. The same region and station always give
 * the same readings: {@link Random} and {@link StrictMath} are the same on every machine.
 */
final class AirYear {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");
    private static final String HOUR = "PT1H";
    private static final double HOUR_LOST = 0.004;
    private static final double VALUE_LOST = 0.003;
    private static final int OUTAGE_DAYS = 2;

    private final DemoRegion region;
    private final DemoSite station;
    private final AirWeather weather;
    private final Random noise;
    private final double exposure;
    private final int outage;
    private final OffsetDateTime first;
    private final OffsetDateTime last;

    AirYear(DemoRegion region, DemoSite station) {
        this.region = region;
        this.station = station;
        this.weather = new AirWeather(region);
        this.noise = new Random(region.seed() * 100 + station.index());
        // A control point lies where the air is clean.
        this.exposure = station.controlPoint() ? 0.7 : 0.95 + 0.05 * station.index();
        this.outage = 20 + noise.nextInt(300);
        this.first = Year.of(region.year()).atDay(1).atTime(1, 0).atOffset(CHINA);
        this.last = Year.of(region.year() + 1).atDay(1).atStartOfDay().atOffset(CHINA);
    }

    /** Every reading that is not lost, in the order of time; to be taken once. */
    Stream<DemoObservation> stream() {
        // Each hour is looked at once and in order, so that the random sequence is always the same.
        return Stream.iterate(first, hour -> !hour.isAfter(last), hour -> hour.plusHours(1))
                .filter(hour -> !isLost(hour))
                .map(hour -> new DemoObservation(station.code(), TIME.format(hour), HOUR, values(hour.minusHours(1))));
    }

    /** An hour is named by its end and belongs to the day in which it begins. */
    private boolean isLost(OffsetDateTime hour) {
        int day = hour.minusHours(1).getDayOfYear();
        return noise.nextDouble() < HOUR_LOST || (day >= outage && day < outage + OUTAGE_DAYS);
    }

    private Map<String, @Nullable BigDecimal> values(OffsetDateTime start) {
        int day = start.getDayOfYear();
        double hour = start.getHour() + 0.5;
        double winter = AirWeather.winter(day);
        double stale = weather.haze(day) * exposure;
        double night = 1 + 0.22 * StrictMath.cos(2 * StrictMath.PI * (hour - 22) / 24);
        double fine = region.haze() * (20 + 44 * StrictMath.pow(winter, 1.5)) * stale * night * jitter();
        double coarse = fine * 1.25 + region.haze() * 24 * jitter() + weather.dust(day) * jitter();
        double traffic = 1 + 0.3 * StrictMath.cos(2 * StrictMath.PI * (hour - 8) / 12);
        double sun = Math.max(0, StrictMath.sin(StrictMath.PI * (hour - 7) / 15));
        double ozone =
                region.ozone() * (46 + 96 * AirWeather.summer(day)) * (0.3 + sun) * weather.ozone(day) * jitter();
        Map<String, @Nullable BigDecimal> values = new LinkedHashMap<>();
        values.put("PM2.5", whole(fine));
        values.put("PM10", whole(coarse));
        values.put("SO2", whole((5 + 7 * winter) * StrictMath.sqrt(stale) * jitter()));
        values.put("NO2", whole(region.haze() * (20 + 20 * winter) * StrictMath.sqrt(stale) * traffic * jitter()));
        values.put("CO", tenth((0.35 + 0.5 * winter) * StrictMath.sqrt(stale) * night * jitter()));
        values.put("O3", whole(ozone));
        return values;
    }

    private double jitter() {
        return Math.max(0.5, 1 + 0.1 * noise.nextGaussian());
    }

    private @Nullable BigDecimal whole(double value) {
        return noise.nextDouble() < VALUE_LOST ? null : BigDecimal.valueOf(Math.max(1, Math.round(value)));
    }

    private @Nullable BigDecimal tenth(double value) {
        return noise.nextDouble() < VALUE_LOST ? null : BigDecimal.valueOf(Math.max(1, Math.round(value * 10)), 1);
    }
}

package io.qingce.local.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A year of monthly samples of one simulated river section, each with the basic items of GB 3838-2002. */
final class WaterYear {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");
    private static final String SINGLE_SAMPLE = "PT0S";

    private final DemoRegion region;
    private final DemoSite section;
    private final Random random;
    private final double pollution;

    WaterYear(DemoRegion region, DemoSite section) {
        this.region = region;
        this.section = section;
        this.random = new Random(region.seed() * 1000 + section.index());
        this.pollution = region.waters().get(section.index());
    }

    Stream<DemoObservation> stream() {
        return Arrays.stream(Month.values()).map(this::sample);
    }

    private DemoObservation sample(Month month) {
        LocalDate day = LocalDate.of(region.year(), month, 3 + section.index());
        String time = TIME.format(day.atTime(9, 30).atOffset(CHINA));
        return new DemoObservation(section.code(), time, SINGLE_SAMPLE, values(day.getDayOfYear()));
    }

    private Map<String, @Nullable BigDecimal> values(int day) {
        double winter = AirWeather.winter(day);
        double temperature = 27 - 24 * winter;
        double oxygen = (14.2 - 0.3 * temperature) - 1.3 * pollution;
        Map<String, @Nullable BigDecimal> values = new LinkedHashMap<>();
        values.put("temperature", round(temperature + random.nextGaussian(), 1));
        values.put("pH", round(7.8 + 0.15 * random.nextGaussian(), 1));
        values.put("DO", round(Math.max(0.8, oxygen * jitter()), 1));
        values.put("conductivity", round(700 * jitter(), 0));
        values.put("turbidity", round((12 + 30 * (1 - winter)) * jitter(), 1));
        values.put("CODMn", round(4.4 * StrictMath.pow(pollution, 0.7) * jitter(), 1));
        values.put("COD", round(16.5 * StrictMath.pow(pollution, 0.8) * jitter(), 0));
        values.put("BOD5", round(3.1 * StrictMath.pow(pollution, 0.8) * jitter(), 1));
        values.put("NH3-N", round(0.62 * pollution * (0.8 + 0.5 * winter) * jitter(), 2));
        values.put("TP", round(0.15 * pollution * (1.1 - 0.2 * winter) * jitter(), 2));
        values.put("TN", round(4 * pollution * jitter(), 2));
        return values;
    }

    private double jitter() {
        return Math.max(0.6, 1 + 0.12 * random.nextGaussian());
    }

    private static BigDecimal round(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}

package io.qingce.local.demo;

import java.util.Random;

/** What all stations of a region share on a day: how still the air is, how bright the sky, and dust from far away. */
final class AirWeather {

    private static final int DAYS = 366;
    private static final int DUST_FROM = 65;
    private static final int DUST_TO = 135;
    private static final double DUST_CHANCE = 0.06;

    private final double[] haze = new double[DAYS + 1];
    private final double[] ozone = new double[DAYS + 1];
    private final double[] dust = new double[DAYS + 1];

    AirWeather(DemoRegion region) {
        Random random = new Random(region.seed());
        double still = 0;
        double bright = 0;
        for (int day = 1; day <= DAYS; day++) {
            still = 0.65 * still + 0.76 * random.nextGaussian();
            bright = 0.5 * bright + 0.87 * random.nextGaussian();
            haze[day] = StrictMath.exp(0.4 * still);
            ozone[day] = StrictMath.exp(0.18 * bright);
            boolean storm = random.nextDouble() < DUST_CHANCE && day >= DUST_FROM && day <= DUST_TO;
            dust[day] = storm ? 120 + 260 * random.nextDouble() : 0;
        }
    }

    /** Around 1; several for days of still air. */
    double haze(int day) {
        return haze[day];
    }

    /** Around 1; more on bright days. */
    double ozone(int day) {
        return ozone[day];
    }

    /** PM10 in µg/m³ that came with sand and dust from the north-west. */
    double dust(int day) {
        return dust[day];
    }

    /** 1 in the middle of January, 0 in the middle of July. */
    static double winter(int day) {
        return 0.5 * (1 + StrictMath.cos(2 * StrictMath.PI * (day - 15) / 365.0));
    }

    /** 1 in the middle of June, when ozone is highest on the North China Plain; 0 in December. */
    static double summer(int day) {
        return 0.5 * (1 + StrictMath.cos(2 * StrictMath.PI * (day - 168) / 365.0));
    }
}

package io.qingce.standards.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** The AQI of a day in BigDecimal: exact on decimals, the alternative to fractions of longs that was not taken. */
final class PlainBigDecimals {

    record Aqi(int value, int primaryMask, int[] indices) {}

    private static final BigDecimal[] INDEX = numbers(0, 50, 100, 150, 200, 300, 400, 500);
    private static final BigDecimal[][] BREAKPOINTS = {
        numbers(0, 50, 150, 475, 800, 1600, 2100, 2620),
        numbers(0, 40, 80, 180, 280, 565, 750, 940),
        numbers(0, 50, 120, 250, 350, 420, 500, 600),
        numbers(0, 35, 60, 115, 150, 250, 350, 500),
        numbers(0, 2, 4, 14, 24, 36, 48, 60),
        numbers(0, 100, 160, 215, 265, 800)
    };

    private PlainBigDecimals() {}

    private static BigDecimal[] numbers(int... values) {
        return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
    }

    static Aqi aqi(BigDecimal[] day) {
        int[] indices = new int[day.length];
        int highest = 0;
        for (int item = 0; item < day.length; item++) {
            indices[item] = index(BREAKPOINTS[item], day[item].setScale(item == 4 ? 1 : 0, RoundingMode.HALF_EVEN));
            highest = Math.max(highest, indices[item]);
        }
        int mask = 0;
        for (int item = 0; item < day.length; item++) {
            mask |= highest > 50 && indices[item] == highest ? 1 << item : 0;
        }
        return new Aqi(highest, mask, indices);
    }

    private static int index(BigDecimal[] points, BigDecimal value) {
        for (int row = 1; row < points.length; row++) {
            if (value.compareTo(points[row]) <= 0) {
                BigDecimal rise = INDEX[row].subtract(INDEX[row - 1]).multiply(value.subtract(points[row - 1]));
                BigDecimal width = points[row].subtract(points[row - 1]);
                return rise.divide(width, 0, RoundingMode.CEILING)
                        .add(INDEX[row - 1])
                        .intValueExact();
            }
        }
        return points.length == INDEX.length ? 500 : 300;
    }
}

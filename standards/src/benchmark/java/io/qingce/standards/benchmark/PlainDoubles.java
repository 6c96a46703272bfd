package io.qingce.standards.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The same computations in plain doubles: fast, and wrong on ties and at CO 2.2. Only a baseline. */
final class PlainDoubles {

    record Aqi(int value, int primaryMask, int[] indices) {}

    record Year(double[] means, double[] percentiles, int good, int heavy, int valid, double composite) {}

    private static final double[] INDEX = {0, 50, 100, 150, 200, 300, 400, 500};
    private static final double[][] BREAKPOINTS = {
        {0, 50, 150, 475, 800, 1600, 2100, 2620},
        {0, 40, 80, 180, 280, 565, 750, 940},
        {0, 50, 120, 250, 350, 420, 500, 600},
        {0, 35, 60, 115, 150, 250, 350, 500},
        {0, 2, 4, 14, 24, 36, 48, 60},
        {0, 100, 160, 215, 265, 800}
    };
    private static final double[] LIMITS = {60, 40, 70, 35, 4, 160};
    private static final double[] PERCENT = {0.98, 0.98, 0.95, 0.95, 0.95, 0.90};

    private PlainDoubles() {}

    static Aqi aqi(double[] day) {
        int[] indices = new int[day.length];
        int highest = 0;
        for (int item = 0; item < day.length; item++) {
            indices[item] = index(BREAKPOINTS[item], item == 4 ? Math.rint(day[item] * 10) / 10 : Math.rint(day[item]));
            highest = Math.max(highest, indices[item]);
        }
        int mask = 0;
        for (int item = 0; item < day.length; item++) {
            mask |= highest > 50 && indices[item] == highest ? 1 << item : 0;
        }
        return new Aqi(highest, mask, indices);
    }

    private static int index(double[] points, double value) {
        for (int row = 1; row < points.length; row++) {
            if (value <= points[row]) {
                return (int) Math.ceil((INDEX[row] - INDEX[row - 1]) / (points[row] - points[row - 1]) * (value - points[row - 1])
                        + INDEX[row - 1]);
            }
        }
        return points.length == INDEX.length ? 500 : 300;
    }

    static Year year(double[][][][] hours) {
        int items = LIMITS.length;
        double[][] days = new double[items][hours.length];
        List<Aqi> indices = new ArrayList<>();
        for (int day = 0; day < hours.length; day++) {
            double[] city = new double[items];
            for (int item = 0; item < items; item++) {
                double sum = 0;
                int stations = 0;
                for (double[][] station : hours[day]) {
                    double value = item == 5 ? ozone(station[item]) : mean(station[item]);
                    if (!Double.isNaN(value)) {
                        sum += value;
                        stations++;
                    }
                }
                city[item] = stations * 4 >= 3 * hours[day].length ? sum / stations : Double.NaN;
                days[item][day] = item == 4 ? Math.rint(city[item] * 10) / 10 : Math.rint(city[item]);
            }
            indices.add(aqi(city));
        }
        return year(days, indices);
    }

    private static Year year(double[][] days, List<Aqi> indices) {
        double[] means = new double[days.length];
        double[] percentiles = new double[days.length];
        double composite = 0;
        for (int item = 0; item < days.length; item++) {
            double[] sorted = Arrays.stream(days[item]).filter(v -> !Double.isNaN(v)).sorted().toArray();
            double sum = 0;
            for (double value : sorted) {
                sum += value;
            }
            means[item] = sum / sorted.length;
            double rank = (sorted.length - 1) * PERCENT[item];
            int below = (int) rank;
            percentiles[item] = sorted[below] + (sorted[Math.min(below + 1, sorted.length - 1)] - sorted[below]) * (rank - below);
            composite += Math.rint(Math.rint(item < 4 ? means[item] : percentiles[item]) / LIMITS[item] * 100) / 100;
        }
        int good = 0;
        int heavy = 0;
        for (Aqi index : indices) {
            good += index.value() <= 100 ? 1 : 0;
            heavy += index.value() > 200 ? 1 : 0;
        }
        return new Year(means, percentiles, good, heavy, indices.size(), composite);
    }

    private static double mean(double[] hours) {
        double sum = 0;
        int valid = 0;
        for (double hour : hours) {
            if (!Double.isNaN(hour)) {
                sum += hour;
                valid++;
            }
        }
        return valid >= 20 ? sum / valid : Double.NaN;
    }

    private static double ozone(double[] hours) {
        double greatest = Double.NaN;
        int windows = 0;
        for (int end = 8; end <= hours.length; end++) {
            double sum = 0;
            int valid = 0;
            for (int hour = end - 8; hour < end; hour++) {
                if (!Double.isNaN(hours[hour])) {
                    sum += hours[hour];
                    valid++;
                }
            }
            if (valid >= 6) {
                windows++;
                greatest = Double.isNaN(greatest) ? sum / valid : Math.max(greatest, sum / valid);
            }
        }
        return windows >= 14 || greatest > 160 ? greatest : Double.NaN;
    }
}

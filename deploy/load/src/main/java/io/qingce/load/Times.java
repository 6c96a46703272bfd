package io.qingce.load;

import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long many requests took; three digits of each time are kept. */
public final class Times {

    private static final double NANOS_PER_MILLI = 1_000_000.0;
    private static final int DIGITS = 3;

    private final Histogram histogram = new ConcurrentHistogram(DIGITS);

    /** Takes one time. */
    public void add(long nanos) {
        histogram.recordValue(Math.max(1, nanos));
    }

    /** How many were taken. */
    public long count() {
        return histogram.getTotalCount();
    }

    /** The time that so many of a hundred stay under, in milliseconds. */
    public double millis(double percentile) {
        return histogram.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
    }

    /** The middle one of an odd number of measurements, which are taken one after the other. */
    public static double middle(int looks, DoubleSupplier measurement) {
        return DoubleStream.generate(measurement)
                .limit(looks)
                .sorted()
                .skip(looks / 2)
                .findFirst()
                .orElseThrow();
    }

    /** Forgets everything, as after warming up. */
    public void reset() {
        histogram.reset();
    }
}

package io.qingce.load;

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

    /** Forgets everything, as after warming up. */
    public void reset() {
        histogram.reset();
    }
}

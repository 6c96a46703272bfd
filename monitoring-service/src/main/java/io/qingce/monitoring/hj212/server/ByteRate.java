package io.qingce.monitoring.hj212.server;

import java.time.Duration;
import java.time.Instant;

/** How fast one connection may send: a second's bytes at once, and then so many a second. */
final class ByteRate {

    private static final long NANOS = 1_000_000_000;

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final long perSecond;
    private long left;
    private Instant filled;

    ByteRate(long perSecond, Instant now) {
        this.perSecond = perSecond;
        this.left = perSecond;
        this.filled = now;
    }

    /** Takes bytes, and says how long it is to be waited before more are read. */
    Duration take(int bytes, Instant now) {
        Duration gone = Duration.between(filled, now);
        long nanos = gone.isNegative() ? 0 : gone.compareTo(SECOND) < 0 ? gone.toNanos() : NANOS;
        left = Math.min(perSecond, left + nanos * perSecond / NANOS) - bytes;
        filled = now;
        return left >= 0 ? Duration.ZERO : Duration.ofMillis(1 + -left * 1000 / perSecond);
    }
}

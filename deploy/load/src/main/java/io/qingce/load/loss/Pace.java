package io.qingce.load.loss;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How fast a feed sends, and how many hours it sends before it only corrects.
 *
 * @param gate where it may be held between two messages; null if it is never held
 * @param between from an acknowledgement to the next message
 * @param mostHours of its site
 */
public record Pace(@Nullable Gate gate, Duration between, int mostHours) {

    private static final int SIX_YEARS = 6 * 8760;

    /** As fast as acknowledgements come, for six years. */
    static final Pace UNBROKEN = new Pace(null, Duration.ZERO, SIX_YEARS);

    /** Waits until the next message may be sent; whether there is to be one. */
    public boolean next() {
        try {
            TimeUnit.NANOSECONDS.sleep(between.toNanos());
            if (gate != null) {
                gate.pass();
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package io.qingce.load.proxy;

import java.time.Duration;

/**
 * What a network does at the moment.
 *
 * @param kind what becomes of connections and bytes
 * @param delay how much later answers arrive; nothing else is late
 */
public record Weather(Kind kind, Duration delay) {

    /** Everything goes through at once. */
    public static final Weather FAIR = new Weather(Kind.PASSES, Duration.ZERO);

    /** Every connection is reset, and new ones are reset as soon as they are made: a cable that is out, and known to be. */
    public static final Weather CUT = new Weather(Kind.RESETS, Duration.ZERO);

    /**
     * Connections stay, and nothing arrives: a cable that is out, which nobody is told. What was sent arrives once it is
     * back, as TCP sends again.
     */
    public static final Weather SILENT = new Weather(Kind.SWALLOWS, Duration.ZERO);

    /** What becomes of connections and bytes. */
    public enum Kind {
        PASSES,
        RESETS,
        SWALLOWS
    }

    /** Answers arrive so much later. */
    public static Weather slow(Duration delay) {
        return new Weather(Kind.PASSES, delay);
    }
}

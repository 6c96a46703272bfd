package io.qingce.load;

import picocli.CommandLine.Option;

/** How long a measurement at a steady rate lasts. Use as {@code @Mixin}. */
public final class HowLong {

    @Option(names = "--seconds", defaultValue = "60", description = "How long (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--warm-up", defaultValue = "30", description = "Seconds before, not counted (${DEFAULT-VALUE}).")
    private int warmUp;

    /** Seconds that count. */
    public int seconds() {
        return seconds;
    }

    /** Seconds before them, which do not. */
    public int warmUp() {
        return warmUp;
    }
}

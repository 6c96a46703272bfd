package io.qingce.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How busy this machine is at one moment.
 *
 * @param load average of the last minute
 * @param busyTicks of all cores since the start of the machine; 0 where it is not told
 * @param allTicks likewise, with the idle ones
 */
record Machine(double load, long busyTicks, long allTicks) {

    private static final Path TICKS = Path.of("/proc/stat");
    private static final int IDLE = 3;
    private static final int WAITING = 4;
    private static final int LAST = 8;

    static Machine now() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        try {
            String first = Files.readAllLines(TICKS).get(0);
            long[] ticks = Arrays.stream(first.split(" +"))
                    .skip(1)
                    .limit(LAST)
                    .mapToLong(Long::parseLong)
                    .toArray();
            long all = Arrays.stream(ticks).sum();
            return new Machine(load, all - ticks[IDLE] - ticks[WAITING], all);
        } catch (IOException notLinux) {
            return new Machine(load, 0, 0);
        }
    }

    /** One line about the time from here to there. */
    String until(Machine end) {
        long all = Math.max(1, end.allTicks - allTicks);
        return "machine: %d cores, load average of a minute %.2f before, %.2f after; cores busy %.0f %% of the whole run; Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        load,
                        end.load,
                        100.0 * (end.busyTicks - busyTicks) / all,
                        Runtime.version().feature());
    }
}

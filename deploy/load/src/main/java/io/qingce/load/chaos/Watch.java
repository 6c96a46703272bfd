package io.qingce.load.chaos;

import io.qingce.load.Wait;
import io.qingce.load.fault.Sign;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for the signs of a fault while it lasts. */
final class Watch {

    private static final Duration LOOK = Duration.ofMillis(200);

    private Watch() {}

    /**
     * Looks for a while, and longer as long as a sign is missing.
     *
     * @param lasts at least
     * @param patience at most
     * @return what was not as it must be
     */
    static List<String> over(List<Sign> signs, Duration lasts, Duration patience) {
        long begin = System.nanoTime();
        Set<Sign> missing = new HashSet<>(
                signs.stream().filter(sign -> !sign.isThroughout()).toList());
        Set<String> broken = new HashSet<>();
        do {
            missing.removeIf(sign -> sign.check().getAsBoolean());
            signs.stream()
                    .filter(sign -> sign.isThroughout() && !sign.check().getAsBoolean())
                    .forEach(sign -> broken.add("not throughout: " + sign.what()));
            Wait.pause(LOOK);
        } while (isToGoOn(begin, missing.isEmpty() ? lasts : patience));
        List<String> findings = new ArrayList<>(broken);
        missing.forEach(sign -> findings.add("never seen: " + sign.what()));
        return findings;
    }

    private static boolean isToGoOn(long begin, Duration until) {
        return System.nanoTime() - begin < until.toNanos();
    }
}

package io.qingce.report.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which channel has a batch in hand, and since when in this attempt. */
@ApplicationScoped
class Attempts {

    private final Map<String, Long> begun = new ConcurrentHashMap<>();

    void begin(String channel) {
        begun.put(channel, System.nanoTime());
    }

    void end(String channel) {
        begun.remove(channel);
    }

    /** How long the attempt takes that is under way; zero if none is. */
    Duration underWay(String channel) {
        Long since = begun.get(channel);
        return since == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }
}

package io.qingce.monitoring.hj212.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a device does.
 *
 * @param lastSeen when a packet last came with its password
 * @param lastAccepted when what it uploaded was last taken
 * @param lastCommand CN of the last packet
 * @param incidents of the last seven days
 */
public record Health(
        Optional<Instant> lastSeen,
        Optional<Instant> lastAccepted,
        Optional<String> lastCommand,
        List<Incident> incidents) {

    /** Of a device of which nothing is known. */
    public static final Health UNKNOWN = new Health(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** How long an error makes a device one to look at. */
    static final Duration RECENT = Duration.ofDays(1);

    /**
     * What was odd, and how often.
     *
     * @param kind name of a reason or deviation
     * @param name of what: a factor, as sent; may be empty
     * @param sent what came the last time
     */
    record Incident(
            String kind, String name, boolean error, boolean refusal, long times, Instant lastAt, String sent) {}

    /** @param silentAfter how long a device may say nothing */
    Standing standing(Instant now, Duration silentAfter) {
        if (isRefused()) {
            return Standing.FAILING;
        }
        if (lastSeen.isEmpty()) {
            return Standing.NEVER_SEEN;
        }
        if (lastSeen.get().isBefore(now.minus(silentAfter))) {
            return Standing.SILENT;
        }
        boolean troubled =
                incidents.stream().anyMatch(it -> it.error() && it.lastAt().isAfter(now.minus(RECENT)));
        return troubled ? Standing.TROUBLED : Standing.WELL;
    }

    private boolean isRefused() {
        Instant taken = lastAccepted.orElse(Instant.MIN);
        return incidents.stream().anyMatch(it -> it.refusal() && it.lastAt().isAfter(taken));
    }
}

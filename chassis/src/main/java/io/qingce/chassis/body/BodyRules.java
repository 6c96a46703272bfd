package io.qingce.chassis.body;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for a body, by its path and media type. */
@Singleton
class BodyRules {

    private static final String LINES = "application/x-ndjson";

    private final long most;
    private final long mostAsWhole;
    private final int wholeFactor;
    private final Set<String> byItem;
    private final Set<String> lines;
    private final Map<String, Long> weights;

    BodyRules(BodyConfig config) {
        this.most = config.most().asLongValue();
        this.mostAsWhole = Math.min(config.mostAsWhole().asLongValue(), most);
        this.wholeFactor = config.wholeFactor();
        this.byItem = config.byItem().orElse(Set.of());
        this.lines = config.lines().orElse(Set.of());
        this.weights = config.weights().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, weight -> bytes(weight.getValue())));
    }

    /** Whether it is a stream of lines, of any length. */
    boolean isStream(Incoming incoming) {
        return incoming.type().equals(LINES)
                && lines.contains(incoming.exchange().normalizedPath());
    }

    /** Bytes that it may have, as sent and unpacked. */
    long most(Incoming incoming) {
        return isReadAsWhole(incoming) ? mostAsWhole : most;
    }

    /**
     * Bytes that it takes while it is worked on.
     *
     * @param size bytes unpacked
     */
    long weight(Incoming incoming, long size) {
        Long known = weights.get(incoming.type());
        if (known != null) {
            return known;
        }
        return isReadAsWhole(incoming) ? size * wholeFactor : 0;
    }

    private boolean isReadAsWhole(Incoming incoming) {
        String type = incoming.type();
        boolean tree = type.endsWith("json") || type.endsWith("yaml") || type.isEmpty();
        return tree && !byItem.contains(incoming.exchange().normalizedPath());
    }

    private static long bytes(MemorySize size) {
        return size.asLongValue();
    }
}

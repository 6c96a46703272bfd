package io.qingce.monitoring.observation;

import io.qingce.standards.parameter.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Readings as the members {@code values}, {@code flags} and {@code asSent} of events and answers. */
final class WireReadings {

    private WireReadings() {}

    /** Code to number or null, in the order of {@link Parameter}. */
    static Map<String, @Nullable Object> values(Observation observation) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        observation.readings().forEach((parameter, reading) -> values.put(parameter.code(), reading.value()));
        return values;
    }

    /** Code to flags of the readings that have any; null if none has. */
    static @Nullable Map<String, List<String>> flags(Observation observation) {
        Map<String, List<String>> flags = new LinkedHashMap<>();
        observation.readings().forEach((parameter, reading) -> {
            if (!reading.flags().isEmpty()) {
                flags.put(parameter.code(), reading.flags());
            }
        });
        return flags.isEmpty() ? null : flags;
    }

    /** Code to what was sent, of the readings that keep something else; null if none does. */
    static @Nullable Map<String, Sent> sent(Observation observation) {
        Map<String, Sent> sent = new LinkedHashMap<>();
        observation.readings().forEach((parameter, reading) -> {
            if (reading.sent() != null) {
                sent.put(parameter.code(), reading.sent());
            }
        });
        return sent.isEmpty() ? null : sent;
    }
}

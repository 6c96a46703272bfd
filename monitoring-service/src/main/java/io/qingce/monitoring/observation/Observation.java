package io.qingce.monitoring.observation;

import io.qingce.standards.parameter.Parameter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What one site measured over one averaging period.
 *
 * @param readings at least one, in the order of {@link Parameter}
 */
public record Observation(ObservationKey key, Map<Parameter, Reading> readings) {

    public Observation {
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("an observation has at least one reading");
        }
        EnumMap<Parameter, Reading> ordered = new EnumMap<>(Parameter.class);
        ordered.putAll(readings);
        readings = Collections.unmodifiableMap(ordered);
    }

    /** The same without the readings of some parameters; at least one is left. */
    public Observation without(Set<Parameter> parameters) {
        Map<Parameter, Reading> left = new EnumMap<>(readings);
        left.keySet().removeAll(parameters);
        return new Observation(key, left);
    }

    /** What taking in a newer observation of the same key does to this one. */
    public enum Effect {
        /** Nothing new. */
        NONE,
        /** Parameters that were not known for this period came in; what was known stands. */
        ADDS,
        /** At least one known reading is replaced. */
        REPLACES
    }

    /** Says what {@link #with} would do. */
    public Effect effectOf(Observation newer) {
        Effect effect = Effect.NONE;
        for (Map.Entry<Parameter, Reading> entry : newer.readings.entrySet()) {
            Reading held = readings.get(entry.getKey());
            if (held == null) {
                effect = effect == Effect.NONE ? Effect.ADDS : effect;
            } else if (entry.getValue().displaces(held)) {
                effect = Effect.REPLACES;
            }
        }
        return effect;
    }

    /** This observation with the readings of a newer one of the same key; see {@link Reading#displaces}. */
    public Observation with(Observation newer) {
        Map<Parameter, Reading> merged = new EnumMap<>(readings);
        newer.readings.forEach((parameter, reading) -> {
            if (reading.displaces(merged.get(parameter))) {
                merged.put(parameter, reading);
            }
        });
        return new Observation(key, merged);
    }
}

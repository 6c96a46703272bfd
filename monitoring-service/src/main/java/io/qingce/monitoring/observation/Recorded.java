package io.qingce.monitoring.observation;

import io.qingce.standards.parameter.Parameter;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * An observation as it stands, or stood, in the record.
 *
 * @param revision 1 for the first content of the key, one more for every change
 * @param recordedAt when this content was taken in
 */
public record Recorded(Observation observation, long revision, Instant recordedAt) {

    public static Recorded first(Observation observation, Instant now) {
        return new Recorded(observation, 1, now);
    }

    public Recorded replacedBy(Observation content, Instant now) {
        return new Recorded(content, revision + 1, now);
    }

    public ObservationKey key() {
        return observation.key();
    }

    /** The same with no other readings than these; all readings if none is named or none of these is there. */
    public Recorded only(Collection<Parameter> parameters) {
        Map<Parameter, Reading> chosen = new EnumMap<>(observation.readings());
        chosen.keySet().retainAll(parameters);
        return chosen.isEmpty() ? this : new Recorded(new Observation(key(), chosen), revision, recordedAt);
    }
}

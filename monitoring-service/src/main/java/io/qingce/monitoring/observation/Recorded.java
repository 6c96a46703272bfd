package io.qingce.monitoring.observation;

import java.time.Instant;

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
}

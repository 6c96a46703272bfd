package io.qingce.monitoring.ingest;

import io.qingce.chassis.batch.ItemOutcome.Outcome;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one key while a chunk is taken in. Items of one key count one after another, as if each had been sent
 * by itself: the second with the same content is unchanged, with another content it corrects the first.
 */
final class Draft {

    private final @Nullable Recorded held;
    private final List<Recorded> superseded = new ArrayList<>();
    private @Nullable Recorded current;

    /** @param held what is on record under the key; null if nothing is */
    Draft(@Nullable Recorded held) {
        this.held = held;
        this.current = held;
    }

    Outcome take(Observation observation, Instant now) {
        Recorded standing = current;
        if (standing == null) {
            current = Recorded.first(observation, now);
            return Outcome.CREATED;
        }
        Observation.Effect effect = standing.observation().effectOf(observation);
        if (effect == Observation.Effect.NONE) {
            return Outcome.UNCHANGED;
        }
        if (effect == Observation.Effect.ADDS && standing != held) {
            // Nobody has seen what this adds to: a feed that sends an hour parameter by parameter makes one content of
            // it.
            current = new Recorded(standing.observation().with(observation), standing.revision(), now);
            return Outcome.CREATED;
        }
        superseded.add(standing);
        current = standing.replacedBy(standing.observation().with(observation), now);
        return effect == Observation.Effect.ADDS ? Outcome.CREATED : Outcome.CORRECTED;
    }

    /** Whether {@link #take} would make another content stand. */
    boolean wouldChange(Observation observation) {
        return current == null || current.observation().effectOf(observation) != Observation.Effect.NONE;
    }

    boolean isNew() {
        return held == null && current != null;
    }

    boolean isReplacement() {
        return held != null && current != held;
    }

    /** What stands after the last {@link #take}. */
    Recorded current() {
        return Objects.requireNonNull(current, "nothing was taken in yet");
    }

    /** Contents that no longer stand, oldest first. */
    List<Recorded> superseded() {
        return superseded;
    }
}

package io.qingce.plan.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a document.
 *
 * @param plan code of the plan
 * @param revision its revision now
 * @param outcome what was done
 * @param targets number of targets
 */
@Schema(requiredProperties = {"plan", "revision", "outcome", "targets"})
public record Publication(String plan, long revision, Outcome outcome, int targets) {

    /** The three ends of a document that was taken. */
    public enum Outcome {
        /** The first revision of a plan. */
        @JsonProperty("created")
        CREATED,
        /** Another content than before: the next revision. */
        @JsonProperty("changed")
        CHANGED,
        /** The content that is stored already: no revision and no event. */
        @JsonProperty("unchanged")
        UNCHANGED
    }
}

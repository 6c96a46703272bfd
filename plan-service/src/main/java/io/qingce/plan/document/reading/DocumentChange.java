package io.qingce.plan.document.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.qingce.chassis.problem.Violation;
import java.util.List;

/**
 * What an import would do to one item of a plan.
 *
 * @param list member of the document that holds the item; {@code plan} for all that is in no list
 * @param id key of the item: its identifier, or the name of a unit
 * @param outcome what would become of it
 * @param findings why it is in conflict
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DocumentChange(String list, String id, Outcome outcome, List<Violation> findings) {

    public DocumentChange {
        findings = List.copyOf(findings);
    }

    /** The ends of an item. */
    public enum Outcome {
        /** Not stored yet. */
        @JsonProperty("created")
        CREATED,
        /** Stored with another content. */
        @JsonProperty("changed")
        CHANGED,
        /** Stored with this content. */
        @JsonProperty("unchanged")
        UNCHANGED,
        /** Stored, and no longer in the document. */
        @JsonProperty("removed")
        REMOVED,
        /** Refused for the reasons given; the whole document would be. */
        @JsonProperty("conflict")
        CONFLICT
    }
}

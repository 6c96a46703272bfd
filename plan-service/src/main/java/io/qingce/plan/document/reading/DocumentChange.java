package io.qingce.plan.document.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.Due;
import io.qingce.plan.document.TargetDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do to one item of a plan.
 *
 * @param list member of the document that holds the item; {@code plan} for all that is in no list
 * @param id key of the item: its identifier, or the name of a unit
 * @param outcome what would become of it
 * @param findings why it is in conflict
 * @param points what becomes of the points of a changed target; absent if they stay
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DocumentChange(
        String list,
        String id,
        Outcome outcome,
        List<Violation> findings,
        @Nullable PointMoves points) {

    public DocumentChange {
        findings = findings.stream().map(Reasons::bilingual).toList();
    }

    DocumentChange with(@Nullable PointMoves moves) {
        return new DocumentChange(list, id, outcome, findings, moves);
    }

    /**
     * What becomes of the points of a target, by their identifiers; reports hang on them (时点变动).
     *
     * @param added points that are new
     * @param removed points that are gone: their reports decide nothing any more
     * @param moved points that have another date now, and keep their reports
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record PointMoves(List<String> added, List<String> removed, List<String> moved) {

        static @Nullable PointMoves between(TargetDocument before, TargetDocument after) {
            Map<String, Due> then = dues(before);
            Map<String, Due> now = dues(after);
            PointMoves moves = new PointMoves(
                    now.keySet().stream().filter(id -> !then.containsKey(id)).toList(),
                    then.keySet().stream().filter(id -> !now.containsKey(id)).toList(),
                    now.keySet().stream()
                            .filter(id -> then.containsKey(id) && !Objects.equals(now.get(id), then.get(id)))
                            .toList());
            boolean stay = moves.added.isEmpty() && moves.removed.isEmpty() && moves.moved.isEmpty();
            return stay ? null : moves;
        }

        private static Map<String, Due> dues(TargetDocument target) {
            Map<String, Due> dues = new LinkedHashMap<>();
            target.points().forEach(point -> dues.put(String.valueOf(point.id()), point.due()));
            return dues;
        }
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

package io.qingce.chassis.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item of a batch.
 *
 * @param index position in the batch, from 0
 * @param line physical line of a CSV, from 1
 * @param outcome what was done
 * @param field the offending field of a rejected item, or what was not taken of another one
 * @param reason stable slug of the reason for it
 * @param detail one sentence for a person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemOutcome(
        int index,
        @Nullable Integer line,
        Outcome outcome,
        @Nullable String field,
        @Nullable String reason,
        @Nullable String detail) {

    /** The four ends of an item. */
    public enum Outcome {
        /** The key was not known before. */
        @JsonProperty("created")
        CREATED,
        /** The key was known with another content, which is kept as history. */
        @JsonProperty("corrected")
        CORRECTED,
        /** The key was known with this content: nothing was written. */
        @JsonProperty("unchanged")
        UNCHANGED,
        /** The item was refused for the reason given; the rest of the batch is not affected. */
        @JsonProperty("rejected")
        REJECTED
    }

    public static ItemOutcome done(int index, @Nullable Integer line, Outcome outcome) {
        return new ItemOutcome(index, line, outcome, null, null, null);
    }

    /** What is wrong here costs only a part of the item: of the rest became something else. */
    public ItemOutcome of(ItemOutcome rest) {
        return rest.outcome() == Outcome.REJECTED
                ? rest
                : new ItemOutcome(index, line, rest.outcome(), field, reason, detail);
    }

    public static ItemOutcome rejected(
            int index, @Nullable Integer line, @Nullable String field, String reason, String detail) {
        return new ItemOutcome(index, line, Outcome.REJECTED, field, reason, detail);
    }
}

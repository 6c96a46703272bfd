package io.qingce.chassis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The answer to a batch: every item has its own outcome.
 *
 * @param counts how many items ended how; always complete
 * @param items the outcomes in the order of the batch, or only the rejected ones if the caller asked for that
 */
public record BatchAnswer(Counts counts, List<ItemOutcome> items) {

    public BatchAnswer {
        items = List.copyOf(items);
    }

    /** How many items ended how. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Counts(int created, int corrected, int unchanged, int rejected) {

        public static Counts of(List<ItemOutcome> items) {
            int[] counts = new int[ItemOutcome.Outcome.values().length];
            items.forEach(item -> counts[item.outcome().ordinal()]++);
            return new Counts(counts[0], counts[1], counts[2], counts[3]);
        }
    }

    /** Lists every item. */
    public static BatchAnswer of(List<ItemOutcome> items) {
        return new BatchAnswer(Counts.of(items), items);
    }

    /** Counts every item and lists the rejected ones only. */
    public BatchAnswer problemsOnly() {
        return new BatchAnswer(
                counts,
                items.stream()
                        .filter(item -> item.outcome() == ItemOutcome.Outcome.REJECTED)
                        .toList());
    }
}

package io.qingce.chassis.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
            Map<ItemOutcome.Outcome, Long> counts =
                    items.stream().collect(Collectors.groupingBy(ItemOutcome::outcome, Collectors.counting()));
            return new Counts(
                    count(counts, ItemOutcome.Outcome.CREATED),
                    count(counts, ItemOutcome.Outcome.CORRECTED),
                    count(counts, ItemOutcome.Outcome.UNCHANGED),
                    count(counts, ItemOutcome.Outcome.REJECTED));
        }

        private static int count(Map<ItemOutcome.Outcome, Long> counts, ItemOutcome.Outcome outcome) {
            return counts.getOrDefault(outcome, 0L).intValue();
        }
    }

    /** Lists every item. */
    public static BatchAnswer of(List<ItemOutcome> items) {
        return new BatchAnswer(Counts.of(items), items);
    }

    /** Counts every item and lists those of which something was refused only. */
    public BatchAnswer problemsOnly() {
        return new BatchAnswer(
                counts, items.stream().filter(item -> item.reason() != null).toList());
    }
}

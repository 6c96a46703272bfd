package io.qingce.local.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service answers to a batch.
 *
 * @param counts of all items
 * @param items those that were rejected
 */
public record BatchAnswer(Counts counts, List<Item> items) {

    public BatchAnswer {
        items = List.copyOf(items);
    }

    /** How many items had which outcome. */
    public record Counts(long created, long corrected, long unchanged, long rejected) {

        /** Nothing yet. */
        public static final Counts NONE = new Counts(0, 0, 0, 0);

        /** Both together. */
        public Counts plus(Counts other) {
            return new Counts(
                    created + other.created,
                    corrected + other.corrected,
                    unchanged + other.unchanged,
                    rejected + other.rejected);
        }

        /** Items that are stored now, whether they were before or not. */
        public long accepted() {
            return created + corrected + unchanged;
        }
    }

    /**
     * One rejected item.
     *
     * @param index from 0
     * @param line of a CSV body, from 1
     */
    public record Item(
            int index,
            @Nullable Long line,
            String outcome,
            @Nullable String field,
            @Nullable String reason,
            @Nullable String detail) {

        /** Whether the item was refused. */
        public boolean isRejected() {
            return outcome.equals("rejected");
        }
    }
}

package io.qingce.plan.reporting.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The history of an order (历史).
 *
 * @param items every change, the oldest first
 */
@Schema(requiredProperties = "items")
public record OrderHistory(List<Change> items) {

    public OrderHistory {
        items = List.copyOf(items);
    }

    /**
     * One change.
     *
     * @param revision the revision that it made
     * @param action what was done
     * @param state the state after it
     * @param actor who did it
     * @param at when
     * @param words the reason or the answer
     * @param deadline the deadline after it
     */
    @Schema(
            name = "OrderChange",
            requiredProperties = {"revision", "action", "state", "actor", "at", "deadline"})
    public record Change(
            long revision,
            OrderAction action,
            SupervisionOrder.State state,
            String actor,
            Instant at,
            @Nullable String words,
            LocalDate deadline) {}
}

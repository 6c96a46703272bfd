package io.qingce.plan.reporting.submission;

import io.qingce.plan.reporting.outline.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The history of a submission (历史).
 *
 * @param items every change, the oldest first
 */
@Schema(name = "ReportHistory", requiredProperties = "items")
public record SubmissionHistory(List<Change> items) {

    public SubmissionHistory {
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
     * @param reason why it was returned or withdrawn, or which file it was
     * @param value the figure after it
     * @param words the words after it
     * @param narrative the narrative after it
     */
    @Schema(
            name = "ReportChange",
            requiredProperties = {"revision", "action", "state", "actor", "at"})
    public record Change(
            long revision,
            SubmissionAction action,
            Submission.State state,
            String actor,
            Instant at,
            @Nullable String reason,
            @Nullable BigDecimal value,
            @Nullable Quantity quantity,
            @Nullable String words,
            @Nullable String narrative) {}
}

package io.qingce.plan.reporting.order;

import io.qingce.chassis.language.Words;
import io.qingce.plan.reporting.outline.Findings;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A move of an order.
 *
 * @param move what is done
 * @param words the answer, or why it is opened again (答复或理由)
 * @param deadline new deadline; only to open it again
 */
@Schema(requiredProperties = "move")
public record OrderMoveRequest(
        @Nullable OrderMove move,
        @Nullable String words,
        @Nullable LocalDate deadline) {

    /** A move that was checked. */
    record Checked(
            OrderMove move,
            @Nullable String words,
            @Nullable LocalDate deadline) {}

    /**
     * The move, after it was checked.
     *
     * @throws io.qingce.chassis.problem.ProblemException 422 with one violation for each finding
     */
    Checked checked(LocalDate today) {
        Findings findings = new Findings();
        findings.present("move", move);
        if (move != null && move.transition().needsWords()) {
            findings.present("words", words);
        }
        findings.text("words", words, OrderRequest.LONGEST_WORDS);
        if (deadline != null && move != OrderMove.REOPEN) {
            findings.add(
                    "deadline",
                    "not-allowed",
                    Words.both("只有重新督办时才填新的期限。", "Only an order that is reopened takes a new deadline."));
        }
        if (deadline != null && deadline.isBefore(today)) {
            findings.add("deadline", "in-the-past", Words.both("期限不能早于今天。", "The deadline must not lie before today."));
        }
        findings.check();
        return new Checked(Objects.requireNonNull(move), words, deadline);
    }
}

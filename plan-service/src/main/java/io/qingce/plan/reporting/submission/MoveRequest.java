package io.qingce.plan.reporting.submission;

import io.qingce.plan.reporting.doubt.Doubt;
import io.qingce.plan.reporting.outline.Findings;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A move of a submission.
 *
 * @param move what is done
 * @param reason why; needed to return and to withdraw (理由)
 * @param confirm codes of the doubts that who submits it has seen
 */
@Schema(requiredProperties = "move")
public record MoveRequest(
        @Nullable SubmissionMove move,
        @Nullable String reason,
        @Nullable List<Doubt.Code> confirm) {

    private static final int LONGEST = 2_000;

    /**
     * The move, after it was checked.
     *
     * @throws io.qingce.chassis.problem.ProblemException 422 with one violation for each finding
     */
    SubmissionMove checked() {
        Findings findings = new Findings();
        findings.present("move", move);
        if (move != null && move.transition().needsWords()) {
            findings.present("reason", reason);
        }
        findings.text("reason", reason, LONGEST);
        findings.check();
        return Objects.requireNonNull(move);
    }

    List<Doubt.Code> confirmed() {
        return confirm == null ? List.of() : confirm;
    }
}

package io.qingce.plan.reporting.submission;

import io.qingce.plan.reporting.outline.Findings;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A move of a submission.
 *
 * @param move what is done
 * @param reason why; needed to return and to withdraw (理由)
 */
@Schema(requiredProperties = "move")
public record MoveRequest(
        @Nullable SubmissionMove move, @Nullable String reason) {

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
}

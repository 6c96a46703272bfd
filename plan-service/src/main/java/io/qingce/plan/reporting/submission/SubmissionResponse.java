package io.qingce.plan.reporting.submission;

import io.qingce.plan.reporting.doubt.Doubt;
import io.qingce.plan.reporting.outline.Quantity;
import io.qingce.plan.reporting.outline.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A submission (填报).
 *
 * @param id its number
 * @param plan code of the plan
 * @param target identifier of the target, if it concerns one
 * @param task identifier of the task, if it concerns one
 * @param point identifier of the point in the target
 * @param period the period
 * @param unit printed name of the unit that reports
 * @param state where it is
 * @param value the figure in the unit of the target
 * @param quantity whether the value is a level or a change
 * @param words the answer where there is no figure
 * @param narrative what was done
 * @param doubts what is odd in it, which who sent it has confirmed (疑点)
 * @param verifiedAt when it was verified
 * @param revision counts its changes; the ETag
 */
@Schema(
        name = "ReportResponse",
        requiredProperties = {"id", "plan", "period", "unit", "state", "doubts", "revision"})
public record SubmissionResponse(
        long id,
        String plan,
        @Nullable String target,
        @Nullable String task,
        @Nullable String point,
        @Schema(example = "2024-Q3") String period,
        String unit,
        Submission.State state,
        @Nullable BigDecimal value,
        @Nullable Quantity quantity,
        @Nullable String words,
        @Nullable String narrative,
        List<DoubtResponse> doubts,
        @Nullable Instant verifiedAt,
        long revision) {

    /** One doubt: its code, and the same in the language asked for. */
    @Schema(
            name = "Doubt",
            requiredProperties = {"code", "text"})
    public record DoubtResponse(Doubt.Code code, String text) {}

    public SubmissionResponse {
        doubts = List.copyOf(doubts);
    }

    static SubmissionResponse from(Submission submission) {
        Subject subject = submission.subject();
        return new SubmissionResponse(
                submission.id(),
                submission.plan(),
                subject.kind() == Subject.Kind.TARGET ? subject.id() : null,
                subject.kind() == Subject.Kind.TASK ? subject.id() : null,
                subject.point(),
                submission.period().text(),
                submission.unit(),
                submission.state(),
                submission.content().value(),
                submission.content().quantity(),
                submission.content().words(),
                submission.content().narrative(),
                submission.doubts().stream()
                        .map(doubt ->
                                new DoubtResponse(doubt.code(), doubt.words().text()))
                        .toList(),
                submission.verifiedAt(),
                submission.revision());
    }
}

package io.qingce.monitoring.audit;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review with every step that was taken; also its form on the wire. */
@Schema(name = "Review", description = "A review 审核 with its trace.")
public record Review(
        long id,
        Status status,

        @Schema(description = "The highest level that has spoken.")
        ReviewLevel level,

        ReviewRequest request,

        @Schema(description = "Who did what, when and why, in order.")
        List<Step> steps,

        @Schema(description = "What was done to the readings; absent while nothing was.") @Nullable
        Effect effect) {

    /** How far it has come. */
    public enum Status {
        /** 待复核 */
        PROPOSED,
        /** 已确认: the reviewed version holds it. */
        CONFIRMED,
        /** 退回 */
        RETURNED
    }

    /** One step. */
    @Schema(name = "ReviewStep")
    public record Step(Status status, ReviewLevel level, String by, String reason, OffsetDateTime at) {}

    /**
     * How many observations of the reviewed version ended how.
     *
     * @param impossible readings that the operation cannot be done to: no number, or a result that is none
     */
    @Schema(name = "ReviewEffect")
    public record Effect(int created, int corrected, int unchanged, int rejected, int impossible) {}

    /**
     * Lets a level speak that is higher than every one that has spoken.
     *
     * @throws ProblemException 409 if it is not, or if the review was returned
     */
    void requireHigher(ReviewLevel next) {
        if (status == Status.RETURNED || next.compareTo(level) <= 0) {
            throw new ProblemException(
                    409,
                    "settled-review",
                    Words.both(
                            "审核" + id + "的状态为" + status + "，级别为" + level + "。",
                            "Review " + id + " is " + status + " at level " + level + "."));
        }
    }

    Review next(Step step, @Nullable Effect done) {
        return new Review(
                id,
                step.status(),
                step.level(),
                request,
                Stream.concat(steps.stream(), Stream.of(step)).toList(),
                done == null ? effect : done);
    }
}

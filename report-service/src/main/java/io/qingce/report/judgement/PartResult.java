package io.qingce.report.judgement;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.Target;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one part of a compound target stands (分项).
 *
 * @param part the part as printed
 * @param status how it stands by itself
 * @param reason why
 * @param met whether it is met; empty while nobody knows
 * @param figure the figure that decided
 * @param source where the figure comes from
 */
public record PartResult(
        Target.Part part,
        Status status,
        Reason reason,
        Optional<Boolean> met,
        @Nullable BigDecimal figure,
        @Nullable String source) {

    static PartResult unknown(Target.Part part, Assessment assessment) {
        return new PartResult(
                part, Status.AWAITING_REPORT, Reasons.notReported(assessment), Optional.empty(), null, null);
    }

    static PartResult decided(
            Target.Part part,
            Assessment assessment,
            boolean met,
            Reason reason,
            @Nullable BigDecimal figure,
            String source) {
        return new PartResult(
                part, FigureJudgement.status(met, assessment.phase()), reason, Optional.of(met), figure, source);
    }
}

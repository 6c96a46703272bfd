package io.qingce.report.judgement;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.Components;
import io.qingce.report.supplied.SuppliedFigure;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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
 * @param simulated made-up readings went in
 */
public record PartResult(
        Components.Part part,
        Status status,
        Reason reason,
        Optional<Boolean> met,
        @Nullable BigDecimal figure,
        @Nullable String source,
        boolean simulated) {

    private static final Set<Status> FINAL =
            EnumSet.of(Status.ATTAINED, Status.NOT_ATTAINED, Status.JUDGED_ATTAINED, Status.JUDGED_NOT_ATTAINED);

    static PartResult unknown(Components.Part part, Reason reason) {
        return new PartResult(part, Status.AWAITING_REPORT, reason, Optional.empty(), null, null, false);
    }

    static PartResult decided(
            Components.Part part,
            Assessment assessment,
            boolean met,
            Reason reason,
            @Nullable BigDecimal figure,
            String source) {
        return new PartResult(
                part, FigureJudgement.status(met, assessment.phase()), reason, Optional.of(met), figure, source, false);
    }

    /** A part that a person judged; over the days, the answer says so. */
    static PartResult judged(Components.Part part, Assessment assessment, boolean met, SuppliedFigure judgement) {
        return new PartResult(
                part,
                FigureJudgement.judged(met, assessment.phase()),
                Reasons.judged(judgement),
                Optional.of(met),
                judgement.value(),
                judgement.origin(),
                false);
    }

    /** Whether a person's judgement went in. */
    boolean isJudged() {
        return status == Status.JUDGED_ATTAINED || status == Status.JUDGED_NOT_ATTAINED;
    }

    /**
     * A part that is another target of the plan stands as that target does. Once the days of the whole are over only a final
     * verdict counts; before they begin none does.
     */
    static PartResult of(Components.Part part, Verdict verdict, Assessment.Phase whole) {
        boolean isFinal = FINAL.contains(verdict.status());
        boolean counts = isFinal || (whole == Assessment.Phase.RUNNING && verdict.status() != Status.NOT_BEGUN);
        return new PartResult(
                part,
                verdict.status(),
                verdict.reason(),
                counts ? verdict.met() : Optional.empty(),
                verdict.figure().flatMap(Figure::rounded).orElse(null),
                null,
                verdict.figure().map(Figure::simulated).orElse(false));
    }
}

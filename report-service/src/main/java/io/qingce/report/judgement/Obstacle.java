package io.qingce.report.judgement;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.Comparator;
import io.qingce.report.plan.Target;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What keeps a target from being decided by a figure of readings; the most fundamental obstacle is named. */
public final class Obstacle {

    private final Target target;
    private final Target.Point point;
    private final Assessment assessment;
    private final Requirement requirement;

    private Obstacle(Target target, Target.Point point, Assessment assessment) {
        this.target = target;
        this.point = point;
        this.assessment = assessment;
        this.requirement = Requirement.of(target, point);
    }

    /** The verdict without a figure, if there is an obstacle. */
    public static Optional<Judge.Verdict> of(Target target, Target.Point point, Assessment assessment) {
        Obstacle obstacle = new Obstacle(target, point, assessment);
        return Stream.<Supplier<Optional<Judge.Verdict>>>of(
                        obstacle::nothingToCount,
                        obstacle::misprint,
                        obstacle::words,
                        obstacle::superior,
                        obstacle::anyValueWouldDo,
                        obstacle::report)
                .flatMap(found -> found.get().stream())
                .findFirst();
    }

    private Optional<Judge.Verdict> nothingToCount() {
        return Optional.ofNullable(target.emptyScope())
                .map(scope -> verdict(Status.NOT_COMPUTABLE, Reasons.nothingToCount(scope)));
    }

    /** Both readings are named and neither is chosen; a correction of mere wording is no obstacle. */
    private Optional<Judge.Verdict> misprint() {
        return Optional.ofNullable(target.correction())
                .filter(Target.Correction::changesTheDecision)
                .map(correction -> verdict(Status.NOT_COMPUTABLE, Reasons.misprint(point, correction)));
    }

    private Optional<Judge.Verdict> words() {
        return point.comparator() == Comparator.QUALITATIVE
                ? Optional.of(verdict(Status.QUALITATIVE, Reasons.judgementNeeded(point)))
                : Optional.empty();
    }

    /**
     * What the superior supplies is missing, and neither the print nor readings take its place. A monitored target that
     * only lacks its number goes on to the judge, which shows the figure beside.
     */
    private Optional<Judge.Verdict> superior() {
        Target.Superior superior = target.superior();
        boolean isAwaited = superior != null
                && !superior.replaces()
                && superior.values().isEmpty()
                && (target.dataClass().isReported() || requirement instanceof Requirement.Undecidable);
        boolean isUnset =
                requirement instanceof Requirement.Awaited && target.dataClass().isReported();
        return isAwaited || isUnset
                ? Optional.of(verdict(Status.AWAITING_SUPERIOR_VALUE, Reasons.awaited(target)))
                : Optional.empty();
    }

    private Optional<Judge.Verdict> anyValueWouldDo() {
        return requirement instanceof Requirement.Undecidable undecidable
                        && target.dataClass().isReported()
                        && undecidable.holdsForAnyValue()
                ? Optional.of(verdict(Status.NOT_COMPUTABLE, undecidable.reason()))
                : Optional.empty();
    }

    private Optional<Judge.Verdict> report() {
        return target.dataClass().isReported()
                ? Optional.of(verdict(Status.AWAITING_REPORT, Reasons.notReported(assessment)))
                : Optional.empty();
    }

    private Judge.Verdict verdict(Status status, Reason reason) {
        return new Judge.Verdict(status, reason, Optional.empty(), Optional.empty());
    }
}

package io.qingce.report.judgement;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.Comparator;
import io.qingce.report.plan.Target;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The verdict that the print of a target gives before any figure is looked at: nothing to count, a misprint, words, a value that
 * the superior or a unit has to supply. The most fundamental one is named.
 */
public final class PrintedVerdict {

    private final Target target;
    private final Target.Point point;
    private final Assessment assessment;
    private final Requirement requirement;

    private PrintedVerdict(Target target, Target.Point point, Assessment assessment) {
        this.target = target;
        this.point = point;
        this.assessment = assessment;
        this.requirement = Requirement.of(target, point);
    }

    /** The verdict without a figure; empty where a figure of readings decides. */
    public static Optional<Verdict> of(Target target, Target.Point point, Assessment assessment) {
        PrintedVerdict print = new PrintedVerdict(target, point, assessment);
        return Stream.<Supplier<Optional<Verdict>>>of(
                        print::nothingToCount,
                        print::misprint,
                        print::words,
                        print::superior,
                        print::anyValueWouldDo,
                        print::report)
                .flatMap(found -> found.get().stream())
                .findFirst();
    }

    private Optional<Verdict> nothingToCount() {
        return Optional.ofNullable(target.emptyScope())
                .map(scope -> Verdict.without(Status.NOT_COMPUTABLE, Reasons.nothingToCount(scope)));
    }

    /** Both readings are named and neither is chosen; a correction of mere wording is no obstacle. */
    private Optional<Verdict> misprint() {
        return Optional.ofNullable(target.correction())
                .filter(Target.Correction::changesTheDecision)
                .map(correction -> Verdict.without(Status.NOT_COMPUTABLE, Reasons.misprint(point, correction)));
    }

    private Optional<Verdict> words() {
        return point.comparator() == Comparator.QUALITATIVE
                ? Optional.of(Verdict.without(Status.QUALITATIVE, Reasons.judgementNeeded(point)))
                : Optional.empty();
    }

    /**
     * What the superior supplies is missing, and neither the print nor readings take its place. A monitored target that
     * only lacks its number goes on to the judge, which shows the figure beside.
     */
    private Optional<Verdict> superior() {
        Target.Superior superior = target.superior();
        boolean isAwaited = superior != null
                && !superior.replaces()
                && superior.values().isEmpty()
                && (target.dataClass().isReported() || requirement instanceof Requirement.Undecidable);
        boolean isUnset =
                requirement instanceof Requirement.Awaited && target.dataClass().isReported();
        return isAwaited || isUnset
                ? Optional.of(Verdict.without(Status.AWAITING_SUPERIOR_VALUE, Reasons.awaited(target)))
                : Optional.empty();
    }

    private Optional<Verdict> anyValueWouldDo() {
        return requirement instanceof Requirement.Undecidable undecidable
                        && target.dataClass().isReported()
                        && undecidable.holdsForAnyValue()
                ? Optional.of(Verdict.without(Status.NOT_COMPUTABLE, undecidable.reason()))
                : Optional.empty();
    }

    private Optional<Verdict> report() {
        return target.dataClass().isReported()
                ? Optional.of(Verdict.without(Status.AWAITING_REPORT, Reasons.notReported(assessment)))
                : Optional.empty();
    }
}

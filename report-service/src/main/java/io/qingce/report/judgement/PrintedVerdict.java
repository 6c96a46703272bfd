package io.qingce.report.judgement;

import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.ReportReasons;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.Superior;
import io.qingce.report.plan.Target;
import io.qingce.report.requirement.AssessedPoint;
import io.qingce.report.requirement.Requirement;
import io.qingce.standards.indicator.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The verdict that the print of a target gives before any figure is looked at: nothing to count, a misprint, words, a value that
 * the superior or a unit has to supply. The most fundamental one is named.
 */
public final class PrintedVerdict {

    private final AssessedPoint at;
    private final Target target;
    private final Requirement requirement;

    private PrintedVerdict(AssessedPoint at) {
        this.at = at;
        this.target = at.target();
        this.requirement = Requirement.of(at);
    }

    /**
     * The verdict without a figure; empty where a figure of readings decides.
     *
     * @param rhythm how often the plan asks, in the words of the contract
     */
    public static Optional<Verdict> of(AssessedPoint at, List<String> rhythm) {
        PrintedVerdict print = new PrintedVerdict(at);
        return first(
                print::nothingToCount,
                print::misprint,
                print::words,
                print::superior,
                print::anyValueWouldDo,
                () -> print.report(rhythm));
    }

    /** The same as far as it holds whenever one looks, also before the days begin. */
    static Optional<Verdict> lasting(AssessedPoint at) {
        PrintedVerdict print = new PrintedVerdict(at);
        return first(print::nothingToCount, print::misprint, print::superior, print::anyValueWouldDo);
    }

    @SafeVarargs
    private static Optional<Verdict> first(Supplier<Optional<Verdict>>... questions) {
        return Stream.of(questions).flatMap(asked -> asked.get().stream()).findFirst();
    }

    private Optional<Verdict> nothingToCount() {
        return Optional.ofNullable(target.emptyScope())
                .map(scope -> Verdict.without(Status.NOT_EVALUABLE, Reasons.nothingToCount(scope)));
    }

    /** Both readings are named and neither is chosen; a correction of mere wording is no obstacle. */
    private Optional<Verdict> misprint() {
        return Optional.ofNullable(target.correction())
                .filter(Target.Correction::changesTheDecision)
                .map(correction -> Verdict.without(Status.NOT_EVALUABLE, Reasons.misprint(at.point(), correction)));
    }

    private Optional<Verdict> words() {
        return at.point().comparator() == Comparator.QUALITATIVE
                ? Optional.of(Verdict.without(Status.AWAITING_JUDGEMENT, Reasons.judgementNeeded(at.point())))
                : Optional.empty();
    }

    /**
     * What the superior supplies is missing, and neither the print nor readings take its place. A target of readings that
     * only lacks its number goes on to the judge, which shows the figure beside.
     */
    private Optional<Verdict> superior() {
        Superior superior = target.superior();
        boolean isAwaited = superior != null
                && !superior.replaces()
                && at.superiorValue().isEmpty()
                && at.superiorWords().isEmpty()
                && (at.isRank() || requirement instanceof Requirement.Undecidable);
        boolean isUnset = requirement instanceof Requirement.Awaited && at.isReported();
        return isAwaited || isUnset
                ? Optional.of(Verdict.without(
                        Status.AWAITING_SUPERIOR_VALUE,
                        at.isRank() ? Reasons.rankAwaited(target, at.span()) : Reasons.awaited(target, at.span())))
                : Optional.empty();
    }

    private Optional<Verdict> anyValueWouldDo() {
        return requirement instanceof Requirement.Undecidable undecidable
                        && at.isReported()
                        && undecidable.holdsForAnyValue()
                ? Optional.of(Verdict.without(Status.NOT_EVALUABLE, undecidable.reason()))
                : Optional.empty();
    }

    private Optional<Verdict> report(List<String> rhythm) {
        return at.isReported()
                ? Optional.of(Verdict.without(
                        Status.AWAITING_REPORT,
                        ReportReasons.notReported(at.assessment(), at.point().due(), rhythm)))
                : Optional.empty();
    }
}

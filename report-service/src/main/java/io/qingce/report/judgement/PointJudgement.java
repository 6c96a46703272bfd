package io.qingce.report.judgement;

import io.qingce.report.declared.Restatements;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.ReportReasons;
import io.qingce.report.figure.Status;
import io.qingce.report.forecast.Forecast;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.Quantity;
import io.qingce.report.requirement.AssessedPoint;
import io.qingce.report.requirement.BaseValues;
import io.qingce.report.requirement.Change;
import io.qingce.report.requirement.Requirement;
import io.qingce.report.supplied.SuppliedFigure;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Judges one point of a target: which figures are of what it asks, and what they say. */
final class PointJudgement {

    private final List<String> rhythm;
    private final Readings readings;
    private final Restatements restatements;
    private final BaseValues bases;
    private final LimitComparison comparison;
    private final FigureJudgement judge;

    /**
     * A judgement of points of one plan.
     *
     * @param rhythm how often the plan asks, in the words of the contract
     */
    PointJudgement(List<String> rhythm, Readings readings, Restatements restatements, LimitComparison comparison) {
        this.rhythm = List.copyOf(rhythm);
        this.readings = readings;
        this.restatements = restatements;
        this.bases = new BaseValues(restatements.declared().supplied(), readings::figure);
        this.comparison = comparison;
        this.judge = new FigureJudgement(comparison);
    }

    /**
     * How a point stands.
     *
     * @param targets how another target of the plan stands on the same day
     */
    PointResult of(AssessedPoint printed, Function<String, Optional<Verdict>> targets) {
        AssessedPoint at = bases.resolved(printed);
        if (at.assessment().phase() == Assessment.Phase.NOT_BEGUN) {
            return new PointResult(at, notBegun(at), List.of(), null);
        }
        Reason unknown = ReportReasons.notReported(at.assessment(), at.point().due(), rhythm);
        List<PartResult> parts = new Parts(at, restatements, bases, comparison, unknown).results(targets);
        Verdict verdict = byParts(at, parts).or(() -> byRank(at)).orElseGet(() -> byPerson(at, byNumber(at)));
        return new PointResult(at, undated(at, verdict), parts, null);
    }

    /** What is done once for all and has no printed date is not missed at the end of a year: it is still to be done. */
    private static Verdict undated(AssessedPoint at, Verdict verdict) {
        boolean isStillToBeDone = at.point().due().isUndated()
                && at.isOnceForAll()
                && (verdict.status() == Status.NOT_ATTAINED || verdict.status() == Status.JUDGED_NOT_ATTAINED);
        return isStillToBeDone ? verdict.of(Status.OFF_COURSE, verdict.reason()) : verdict;
    }

    /** The days lie ahead: the figure of now, and whether it would do. */
    private Verdict notBegun(AssessedPoint at) {
        Optional<Verdict> lasting = at.isRank() ? Optional.empty() : PrintedVerdict.lasting(at);
        return lasting.or(() -> now(at))
                .orElseGet(() -> Verdict.without(
                        Status.NOT_BEGUN, Reasons.notBegun(at.span().from())));
    }

    private Optional<Verdict> now(AssessedPoint at) {
        AssessedPoint now = at.current();
        Optional<Verdict> known = at.isComputed()
                ? Optional.of(byReadings(now))
                : at.isRank()
                        ? Optional.empty()
                        : ReportedFigure.newest(at, restatements.allReports(at.target()))
                                .map(figure -> figure.judge(judge));
        return known.flatMap(verdict -> verdict.figure()
                .map(figure -> verdict.of(
                        Status.NOT_BEGUN,
                        Reasons.notBegun(at.span().from(), figure.dimension().span(), verdict.reason()))));
    }

    private static Optional<Verdict> byParts(AssessedPoint at, List<PartResult> parts) {
        return Optional.ofNullable(at.target().components())
                .flatMap(components -> Parts.combined(components, parts)
                        .map(met -> new Verdict(
                                combined(parts, met, at.assessment().phase()),
                                Reasons.combined(components.kind(), met, met(parts), parts.size()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(met))));
    }

    /** Judged, if one of the parts that lead to it was judged. */
    private static Status combined(List<PartResult> parts, boolean met, Assessment.Phase phase) {
        boolean isJudged = parts.stream()
                .filter(part -> part.met().equals(Optional.of(met)))
                .anyMatch(PartResult::isJudged);
        return isJudged ? FigureJudgement.judged(met, phase) : FigureJudgement.status(met, phase);
    }

    private static int met(List<PartResult> parts) {
        return (int)
                parts.stream().filter(part -> part.met().orElse(Boolean.FALSE)).count();
    }

    private Optional<Verdict> byRank(AssessedPoint at) {
        return at.isRank()
                ? new Ranks(at, restatements, days -> readings.compositeIndex(at.target(), days)).verdict(judge)
                : Optional.empty();
    }

    /**
     * A judgement of a person stands where words are asked, and never where a number is. One of some of the days tells the
     * course; a thing that is done stays done.
     */
    private Verdict byPerson(AssessedPoint at, Verdict verdict) {
        boolean isOpen = verdict.status() == Status.AWAITING_JUDGEMENT
                || (verdict.status() == Status.AWAITING_REPORT
                        && Requirement.of(at) instanceof Requirement.Undecidable);
        return restatements.judgements(at.target()).stream()
                .filter(judgement -> isOpen)
                .filter(judgement -> !judgement.to().isAfter(at.assessment().through()))
                .filter(judgement -> at.fit(at.dimension(judgement)).isUsable())
                .max(Comparator.comparing(SuppliedFigure::to))
                .flatMap(judgement -> judged(at, judgement, verdict))
                .orElse(verdict);
    }

    private static Optional<Verdict> judged(AssessedPoint at, SuppliedFigure judgement, Verdict verdict) {
        boolean met = Boolean.TRUE.equals(judgement.met());
        boolean isOver = at.assessment().phase() == Assessment.Phase.OVER;
        boolean isDone = met && at.target().dataClass() == DataClass.MILESTONE;
        boolean isFinal = at.fit(at.dimension(judgement)).isFinal() && isOver;
        if (isOver && !isFinal && !isDone) {
            return Optional.empty();
        }
        Status judged = met ? Status.JUDGED_ATTAINED : Status.JUDGED_NOT_ATTAINED;
        Status status = isFinal || isDone
                ? judged
                : FigureJudgement.status(met, at.assessment().phase());
        return Optional.of(
                new Verdict(status, Reasons.judged(judgement), verdict.figure(), verdict.required(), Optional.of(met)));
    }

    private Verdict byNumber(AssessedPoint at) {
        return PrintedVerdict.of(at, rhythm)
                .map(printed -> isAsked(printed) ? byReport(at).orElseGet(() -> withSamples(at, printed)) : printed)
                .orElseGet(() -> byReadings(at));
    }

    private static boolean isAsked(Verdict printed) {
        return printed.status() == Status.AWAITING_REPORT || printed.status() == Status.AWAITING_JUDGEMENT;
    }

    private Verdict withSamples(AssessedPoint at, Verdict waiting) {
        return Verdict.undecided(waiting.status(), waiting.reason(), readings.beside(at.target(), at.assessment()));
    }

    private Optional<Verdict> byReport(AssessedPoint at) {
        return at.isReported() && !Parts.eachAsksByItself(at)
                ? ReportedFigure.of(at, restatements.reports(at)).map(figure -> figure.judge(judge))
                : Optional.empty();
    }

    private Verdict byReadings(AssessedPoint at) {
        Target target = at.target();
        Optional<Figure> level = readings.figure(target, at.assessment());
        if (level.isEmpty()) {
            return Verdict.without(Status.NOT_EVALUABLE, Reasons.noWayToCompute(target));
        }
        if (at.quantity() == Quantity.CHANGE) {
            Change.Counting counting = Change.of(at);
            return counting.change()
                    .map(change -> byChange(at, change, level.get()))
                    .orElseGet(() -> Verdict.undecided(Status.NOT_EVALUABLE, counting.reason(), level));
        }
        boolean comesWithItsLimit = Requirement.of(at) instanceof Requirement.StandardLimit;
        return level.get()
                .in(comesWithItsLimit ? null : target.unit())
                .map(figure -> byFigure(
                        at,
                        figure,
                        value -> level.get().with(value).in(target.unit()).flatMap(Figure::exact)))
                .orElseGet(() -> Verdict.undecided(
                        Status.NOT_EVALUABLE,
                        Reasons.unitsDiffer(level.get().unit(), String.valueOf(target.unit())),
                        level));
    }

    /** The change of a level, which is counted in the printed unit where that is one of a level, so that the base value is of the same. */
    private Verdict byChange(AssessedPoint at, Change change, Figure ofReadings) {
        Figure level = ofReadings.in(at.target().unit()).orElse(ofReadings);
        return change.counts(level.unit(), at.target().unit())
                ? byFigure(
                        at,
                        change.of(level),
                        value -> ofReadings
                                .with(value)
                                .in(level.unit())
                                .flatMap(Figure::exact)
                                .flatMap(change::of))
                : Verdict.undecided(
                        Status.NOT_EVALUABLE,
                        Reasons.unitsDiffer(
                                level.unit(), String.valueOf(at.target().unit())),
                        Optional.of(ofReadings));
    }

    /**
     * By a figure of what is asked.
     *
     * @param ofLevels what a level, such as one that past years would bring, is as such a figure
     */
    private Verdict byFigure(AssessedPoint at, Figure figure, Function<Exact, Optional<Exact>> ofLevels) {
        Requirement requirement = Requirement.of(at);
        Verdict verdict =
                judge.judge(requirement, Optional.of(figure), at.assessment(), Reasons.noWayToCompute(at.target()));
        boolean runs = verdict.status() == Status.ON_COURSE || verdict.status() == Status.OFF_COURSE;
        return FigureJudgement.number(requirement, figure)
                .filter(number -> runs)
                .map(number -> orAtRisk(verdict, heading(at, figure, number, ofLevels)))
                .orElse(verdict);
    }

    private Forecast heading(
            AssessedPoint at, Figure figure, Requirement.Number number, Function<Exact, Optional<Exact>> ofLevels) {
        Predicate<Exact> meets = level -> ofLevels.apply(level)
                .map(value -> judge.isMet(number, value, figure.decimals()))
                .orElse(false);
        return readings.forecast(at.target(), meets, at.assessment());
    }

    /** A target whose figure so far and whose forecast disagree is at risk: neither is to be relied on. */
    private static Verdict orAtRisk(Verdict verdict, Forecast forecast) {
        boolean expected = verdict.status() == Status.ON_COURSE;
        return forecast.verdict()
                .filter(said -> expected != (said == Forecast.Verdict.LIKELY_MET))
                .map(said -> new Verdict(
                        Status.AT_RISK,
                        Reasons.atRisk(
                                verdict.reason(),
                                forecast.met(),
                                forecast.courses().size()),
                        verdict.figure().map(figure -> figure.simulatedToo(forecast.simulated())),
                        verdict.required(),
                        verdict.met()))
                .orElse(verdict);
    }
}

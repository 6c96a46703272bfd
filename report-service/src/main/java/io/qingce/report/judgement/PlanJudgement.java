package io.qingce.report.judgement;

import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import io.qingce.report.forecast.Forecast;
import io.qingce.report.indicator.AirIndicator;
import io.qingce.report.indicator.WaterIndicator;
import io.qingce.report.plan.PlanDocument;
import io.qingce.report.plan.Target;
import io.qingce.report.supplied.SuppliedFigure;
import io.qingce.standards.number.LimitComparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Judges the targets of one plan as of one day. */
public final class PlanJudgement {

    private final PlanDocument plan;
    private final LocalDate through;
    private final Readings readings;
    private final DeclaredFigures declared;
    private final LimitComparison comparison;

    /**
     * A judgement of one plan.
     *
     * @param through the last day whose readings count
     * @param readings what the readings of its region say
     * @param declared what people declared about its targets
     * @param comparison how a figure is compared with a number
     */
    public PlanJudgement(
            PlanDocument plan,
            LocalDate through,
            Readings readings,
            DeclaredFigures declared,
            LimitComparison comparison) {
        this.plan = plan;
        this.through = through;
        this.readings = readings;
        this.declared = declared;
        this.comparison = comparison;
    }

    /** How all targets of the plan stand, in its order. */
    public List<TargetResult> results() {
        return plan.targets().stream().map(this::result).toList();
    }

    private TargetResult result(Target printed) {
        Target target = withBaseline(printed);
        Target.Point point = target.pointAt(plan.period(), through);
        Assessment assessment = assessment(point);
        List<PartResult> parts = Parts.of(target, assessment, declared, comparison);
        Verdict verdict = original(target, point)
                .map(original -> verdict(original).restating(original.id()))
                .orElseGet(() -> judge(target, point, assessment, parts));
        return new TargetResult(
                target, point, assessment, verdict, parts, Caveats.of(target, point, plan.period(), assessment.span()));
    }

    private Verdict verdict(Target printed) {
        Target target = withBaseline(printed);
        Target.Point point = target.pointAt(plan.period(), through);
        Assessment assessment = assessment(point);
        return judge(target, point, assessment, Parts.of(target, assessment, declared, comparison));
    }

    private Assessment assessment(Target.Point point) {
        return new Assessment(point.due().assessed(plan.period(), through), through);
    }

    private Target withBaseline(Target printed) {
        return declared.supplied()
                .baseline(printed.id(), null)
                .map(base -> printed.withBaseline(base.value(), base.to().getYear(), base.origin(), base.comparable()))
                .orElse(printed);
    }

    /**
     * The target that this one repeats. A repetition of a repetition is judged by its own words, and so is one that asks
     * something else or for another date: 黑臭水体 are due in 2025 in the goals and in 2024 in a task of one plan.
     */
    private Optional<Target> original(Target target, Target.Point point) {
        return Optional.ofNullable(target.restates())
                .flatMap(plan::target)
                .filter(original -> original.restates() == null)
                .filter(original -> asksTheSame(original.pointAt(plan.period(), through), point));
    }

    private boolean asksTheSame(Target.Point one, Target.Point other) {
        return one.comparator() == other.comparator()
                && Objects.equals(one.value(), other.value())
                && one.due().assessed(plan.period(), through).equals(other.due().assessed(plan.period(), through));
    }

    private Verdict judge(Target target, Target.Point point, Assessment assessment, List<PartResult> parts) {
        return byParts(target, assessment, parts)
                .or(() -> byRank(target, point, assessment))
                .orElseGet(() -> judged(target, assessment, byNumber(target, point, assessment)));
    }

    private Optional<Verdict> byParts(Target target, Assessment assessment, List<PartResult> parts) {
        return Optional.ofNullable(target.components())
                .flatMap(components -> Parts.combined(components.kind(), parts)
                        .map(met -> Verdict.without(
                                FigureJudgement.status(met, assessment.phase()),
                                Reasons.combined(components.kind(), met, met(parts), parts.size()))));
    }

    private static int met(List<PartResult> parts) {
        return (int)
                parts.stream().filter(part -> part.met().orElse(Boolean.FALSE)).count();
    }

    private Optional<Verdict> byRank(Target target, Target.Point point, Assessment assessment) {
        return Ranks.areAskedBy(target)
                ? new Ranks(plan.region().name(), target, declared, readings::compositeIndex)
                        .verdict(point, assessment, new FigureJudgement(comparison))
                : Optional.empty();
    }

    /** A judgement that a person recorded stands where no number decides. */
    private Verdict judged(Target target, Assessment assessment, Verdict verdict) {
        boolean isOpen = verdict.status() == Status.QUALITATIVE
                || verdict.status() == Status.AWAITING_REPORT
                || verdict.reason().code().equals(Reasons.NO_NUMBER);
        return declared.supplied()
                .newest(
                        target.id(),
                        SuppliedFigure.Kind.JUDGEMENT,
                        null,
                        assessment.span().from(),
                        assessment.lastCounted())
                .filter(judgement -> isOpen)
                .map(judgement ->
                        new Verdict(Status.JUDGED, Reasons.judged(judgement), verdict.figure(), verdict.required()))
                .orElse(verdict);
    }

    private Verdict byNumber(Target target, Target.Point point, Assessment assessment) {
        return PrintedVerdict.of(target, point, assessment)
                .map(printed -> printed.status() == Status.AWAITING_REPORT
                        ? byReport(target, point, assessment).orElseGet(() -> withSamples(target, assessment, printed))
                        : printed)
                .orElseGet(() -> byFigure(target, point, assessment));
    }

    private Verdict withSamples(Target target, Assessment assessment, Verdict waiting) {
        Optional<Figure> samples = hasBegun(assessment) ? readings.beside(target, assessment) : Optional.empty();
        return new Verdict(waiting.status(), waiting.reason(), samples, waiting.required());
    }

    private Optional<Verdict> byReport(Target target, Target.Point point, Assessment assessment) {
        return ReportedFigure.of(target, point, assessment, declared.reported(target.id()))
                .map(figure -> figure.judge(target, point, assessment, new FigureJudgement(comparison)));
    }

    private Verdict byFigure(Target target, Target.Point point, Assessment assessment) {
        Optional<Verdict> reported = isComputed(target) ? Optional.empty() : byReport(target, point, assessment);
        return reported.orElseGet(() -> byFigure(
                target,
                Requirement.of(target, point),
                hasBegun(assessment) ? readings.figure(target, assessment) : Optional.empty(),
                assessment));
    }

    private Verdict byFigure(Target target, Requirement requirement, Optional<Figure> figure, Assessment assessment) {
        Verdict verdict =
                new FigureJudgement(comparison).judge(requirement, figure, assessment, Reasons.noWayToCompute(target));
        return figure.flatMap(found -> FigureJudgement.number(requirement, found))
                .map(number -> orAtRisk(verdict, () -> readings.forecast(target, number, assessment)))
                .orElse(verdict);
    }

    /** A target whose figure so far and whose forecast disagree is at risk: neither is to be relied on. */
    private static Verdict orAtRisk(Verdict verdict, Supplier<Forecast> heading) {
        if (verdict.status() != Status.ON_COURSE && verdict.status() != Status.OFF_COURSE) {
            return verdict;
        }
        Forecast forecast = heading.get();
        boolean expected = verdict.status() == Status.ON_COURSE;
        return forecast.verdict()
                .filter(said -> expected != (said == Forecast.Verdict.LIKELY_MET))
                .map(said -> new Verdict(
                        Status.AT_RISK,
                        Reasons.atRisk(
                                verdict.reason(),
                                forecast.met(),
                                forecast.courses().size()),
                        verdict.figure(),
                        verdict.required()))
                .orElse(verdict);
    }

    private static boolean isComputed(Target target) {
        return AirIndicator.of(target.indicator()).isPresent()
                || WaterIndicator.of(target.indicator()).isPresent();
    }

    private static boolean hasBegun(Assessment assessment) {
        return assessment.phase() != Assessment.Phase.NOT_BEGUN;
    }
}

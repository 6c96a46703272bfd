package io.qingce.report.judgement;

import io.qingce.report.air.AirFigures;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reasons;
import io.qingce.report.figure.Status;
import io.qingce.report.indicator.AirIndicator;
import io.qingce.report.indicator.BlackWaterFigure;
import io.qingce.report.indicator.WaterIndicator;
import io.qingce.report.ledger.SiteKind;
import io.qingce.report.plan.PlanDocument;
import io.qingce.report.plan.Target;
import io.qingce.report.supplied.SuppliedFigure;
import io.qingce.report.water.SectionYear;
import io.qingce.report.water.WaterStatistics;
import io.qingce.standards.period.Period;
import io.qingce.standards.water.WaterMean;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Evaluates the targets of one plan as of one day; figures of the same days are computed once. */
public final class Evaluator {

    /**
     * A target as it stands.
     *
     * @param target the target
     * @param point the requirement that counts on the day
     * @param assessment the days assessed
     * @param verdict how it stands
     * @param parts how its parts stand
     */
    public record Evaluated(
            Target target,
            Target.Point point,
            Assessment assessment,
            Judge.Verdict verdict,
            List<PartStanding> parts) {}

    private final Function<Period, AirFigures> air;
    private final WaterStatistics water;
    private final AttainmentConfig config;
    private final PlanDocument plan;
    private final Told told;
    private final LocalDate through;
    private final Map<Period, AirFigures> airFigures = new HashMap<>();
    private final Map<Sections, List<SectionYear>> sections = new HashMap<>();

    /** Which sites of the water over which days. */
    private record Sections(Set<SiteKind> kinds, Period days) {}

    /**
     * An evaluator of one plan.
     *
     * @param air the figures of its region over a period
     * @param told what people told about its targets
     */
    public Evaluator(
            Function<Period, AirFigures> air,
            WaterStatistics water,
            AttainmentConfig config,
            PlanDocument plan,
            Told told,
            LocalDate through) {
        this.air = air;
        this.water = water;
        this.config = config;
        this.plan = plan;
        this.told = told;
        this.through = through;
    }

    /** All targets of the plan, in its order. */
    public List<Evaluated> targets() {
        return plan.targets().stream().map(this::evaluate).toList();
    }

    private Evaluated evaluate(Target printed) {
        Target target = withBaseline(printed);
        Target.Point point = target.pointAt(plan.period(), through);
        Assessment assessment = new Assessment(point.due().assessed(plan.period(), through), through);
        List<PartStanding> parts = Parts.of(target, assessment, told, config.comparison());
        Judge.Verdict verdict = original(target, point)
                .map(original -> evaluate(original).verdict().restating(original.id()))
                .orElseGet(() -> judge(target, point, assessment, parts));
        return new Evaluated(target, point, assessment, verdict, parts);
    }

    private Target withBaseline(Target printed) {
        return told.supplied()
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

    private Judge.Verdict judge(Target target, Target.Point point, Assessment assessment, List<PartStanding> parts) {
        return byParts(target, assessment, parts)
                .or(() -> byRank(target, point, assessment))
                .orElseGet(() -> judged(target, assessment, byNumber(target, point, assessment)));
    }

    private Optional<Judge.Verdict> byParts(Target target, Assessment assessment, List<PartStanding> parts) {
        return Optional.ofNullable(target.components())
                .flatMap(components -> Parts.combined(components.kind(), parts)
                        .map(met -> new Judge.Verdict(
                                Judge.status(met, assessment.phase()),
                                Reasons.combined(components.kind(), met, met(parts), parts.size()),
                                Optional.empty(),
                                Optional.empty())));
    }

    private static int met(List<PartStanding> parts) {
        return (int)
                parts.stream().filter(part -> part.met().orElse(Boolean.FALSE)).count();
    }

    private Optional<Judge.Verdict> byRank(Target target, Target.Point point, Assessment assessment) {
        return Ranks.areAskedBy(target)
                ? new Ranks(plan.region().name(), target, told, this::airFigures)
                        .verdict(point, assessment, new Judge(config.comparison()))
                : Optional.empty();
    }

    /** A judgement that a person recorded stands where no number decides. */
    private Judge.Verdict judged(Target target, Assessment assessment, Judge.Verdict verdict) {
        boolean isOpen = verdict.status() == Status.QUALITATIVE
                || verdict.status() == Status.AWAITING_REPORT
                || verdict.reason().code().equals(Reasons.NO_NUMBER);
        return told.supplied()
                .newest(
                        target.id(),
                        SuppliedFigure.Kind.JUDGEMENT,
                        null,
                        assessment.span().from(),
                        assessment.lastCounted())
                .filter(judgement -> isOpen)
                .map(judgement -> new Judge.Verdict(
                        Status.JUDGED, Reasons.judged(judgement), verdict.figure(), verdict.required()))
                .orElse(verdict);
    }

    private Judge.Verdict byNumber(Target target, Target.Point point, Assessment assessment) {
        return Obstacle.of(target, point, assessment)
                .map(obstacle -> obstacle.status() == Status.AWAITING_REPORT
                        ? byReport(target, point, assessment).orElseGet(() -> withSamples(target, assessment, obstacle))
                        : obstacle)
                .orElseGet(() -> byFigure(target, point, assessment));
    }

    private Judge.Verdict withSamples(Target target, Assessment assessment, Judge.Verdict waiting) {
        return new Judge.Verdict(
                waiting.status(),
                waiting.reason(),
                BlackWaterFigure.of(water, plan.region().name(), target, assessment),
                waiting.required());
    }

    private Optional<Judge.Verdict> byReport(Target target, Target.Point point, Assessment assessment) {
        return ReportedFigure.of(target, point, assessment, told.reported(target.id()))
                .map(figure -> figure.judge(target, point, assessment, new Judge(config.comparison())));
    }

    private Judge.Verdict byFigure(Target target, Target.Point point, Assessment assessment) {
        Optional<Figure> figure = assessment.phase() == Assessment.Phase.NOT_BEGUN
                ? Optional.empty()
                : airFigure(target, assessment).or(() -> waterFigure(target, assessment));
        boolean isComputed = AirIndicator.of(target.indicator()).isPresent()
                || WaterIndicator.of(target.indicator()).isPresent();
        return Optional.of(isComputed)
                .filter(computed -> !computed)
                .flatMap(none -> byReport(target, point, assessment))
                .orElseGet(() -> byFigure(target, Requirement.of(target, point), figure, assessment));
    }

    private Judge.Verdict byFigure(
            Target target, Requirement requirement, Optional<Figure> figure, Assessment assessment) {
        Judge.Verdict verdict =
                new Judge(config.comparison()).judge(requirement, figure, assessment, Reasons.noWayToCompute(target));
        return AirIndicator.of(target.indicator())
                .flatMap(indicator -> figure.flatMap(found -> Judge.number(requirement, found))
                        .map(number ->
                                new Forecasts(config, this::airFigures).refine(verdict, indicator, number, assessment)))
                .orElse(verdict);
    }

    private Optional<Figure> airFigure(Target target, Assessment assessment) {
        return AirIndicator.of(target.indicator()).map(indicator -> indicator.figure(airFigures(assessment.passed())));
    }

    private AirFigures airFigures(Period period) {
        return airFigures.computeIfAbsent(period, air);
    }

    private Optional<Figure> waterFigure(Target target, Assessment assessment) {
        int neededMonths = assessment.phase() == Assessment.Phase.OVER ? WaterMean.NEEDED_MONTHS : 1;
        return WaterIndicator.of(target.indicator())
                .map(indicator -> indicator.figure(
                        sections.computeIfAbsent(
                                new Sections(indicator.kinds(), assessment.passed()),
                                asked -> water.of(asked.kinds(), plan.region().name(), asked.days(), neededMonths)),
                        neededMonths,
                        target.unit()));
    }
}

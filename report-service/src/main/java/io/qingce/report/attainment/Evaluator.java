package io.qingce.report.attainment;

import io.qingce.report.plan.PlanDocument;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.ReportedValue;
import io.qingce.report.statistic.AirFigures;
import io.qingce.report.statistic.AirStatistics;
import io.qingce.report.statistic.EditionChoice;
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

/** Evaluates the targets of one plan as of one day; figures of the same days are computed once. */
final class Evaluator {

    /**
     * A target as it stands.
     *
     * @param target the target
     * @param point the requirement that counts on the day
     * @param assessment the days assessed
     * @param verdict how it stands
     */
    record Evaluated(Target target, Target.Point point, Assessment assessment, Judge.Verdict verdict) {}

    private final AirStatistics air;
    private final WaterStatistics water;
    private final AttainmentConfig config;
    private final PlanDocument plan;
    private final Map<String, List<ReportedValue>> reported;
    private final LocalDate through;
    private final Map<Period, AirFigures> airFigures = new HashMap<>();
    private final Map<Period, List<SectionYear>> sections = new HashMap<>();

    /**
     * An evaluator of one plan.
     *
     * @param reported verified values by target
     */
    Evaluator(
            AirStatistics air,
            WaterStatistics water,
            AttainmentConfig config,
            PlanDocument plan,
            Map<String, List<ReportedValue>> reported,
            LocalDate through) {
        this.air = air;
        this.water = water;
        this.config = config;
        this.plan = plan;
        this.reported = reported;
        this.through = through;
    }

    /** All targets of the plan, in its order. */
    List<Evaluated> targets() {
        return plan.targets().stream().map(this::evaluate).toList();
    }

    private Evaluated evaluate(Target target) {
        Target.Point point = target.pointAt(plan.period(), through);
        Assessment assessment = new Assessment(point.due().assessed(plan.period(), through), through);
        return original(target, point)
                .map(original -> new Evaluated(
                        target, point, assessment, evaluate(original).verdict().restating(original.id())))
                .orElseGet(() -> new Evaluated(target, point, assessment, judge(target, point, assessment)));
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

    private Judge.Verdict judge(Target target, Target.Point point, Assessment assessment) {
        return Obstacle.of(target, point, assessment)
                .map(obstacle -> obstacle.status() == Status.AWAITING_REPORT
                        ? byReport(target, point, assessment).orElse(obstacle)
                        : obstacle)
                .orElseGet(() -> byFigure(target, point, assessment));
    }

    private Optional<Judge.Verdict> byReport(Target target, Target.Point point, Assessment assessment) {
        return ReportedFigure.of(target, point, assessment, reported.getOrDefault(target.id(), List.of()))
                .map(figure -> figure.judge(target, point, assessment, new Judge(config.comparison())));
    }

    private Judge.Verdict byFigure(Target target, Target.Point point, Assessment assessment) {
        Optional<Figure> figure = assessment.phase() == Assessment.Phase.NOT_BEGUN
                ? Optional.empty()
                : airFigure(target, assessment).or(() -> waterFigure(target, assessment));
        return new Judge(config.comparison())
                .judge(Requirement.of(target, point), figure, assessment, Reasons.noWayToCompute(target));
    }

    private Optional<Figure> airFigure(Target target, Assessment assessment) {
        return AirIndicator.of(target.indicator())
                .map(indicator -> indicator.figure(airFigures.computeIfAbsent(
                        assessment.passed(),
                        days -> air.of(plan.region().name(), days, config.version(), EditionChoice.IN_FORCE))));
    }

    private Optional<Figure> waterFigure(Target target, Assessment assessment) {
        int neededMonths = assessment.phase() == Assessment.Phase.OVER ? WaterMean.NEEDED_MONTHS : 1;
        return WaterIndicator.of(target.indicator())
                .map(indicator -> indicator.figure(
                        sections.computeIfAbsent(
                                assessment.passed(),
                                days -> water.of(plan.region().name(), days, neededMonths)),
                        neededMonths,
                        target.unit()));
    }
}

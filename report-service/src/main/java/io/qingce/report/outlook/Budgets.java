package io.qingce.report.outlook;

import io.qingce.report.air.AirFigures;
import io.qingce.report.air.Basis;
import io.qingce.report.air.RegionAir;
import io.qingce.report.budget.DayBudget;
import io.qingce.report.budget.MeanBudget;
import io.qingce.report.budget.PercentileBudget;
import io.qingce.report.budget.PercentileFigure;
import io.qingce.report.figure.Assessment;
import io.qingce.report.figure.Reasons;
import io.qingce.report.indicator.AirIndicator;
import io.qingce.report.indicator.AssessedAir;
import io.qingce.report.judgement.PrintedVerdict;
import io.qingce.report.judgement.Verdict;
import io.qingce.report.plan.PlanDocument;
import io.qingce.report.plan.PlanForce;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.Quantity;
import io.qingce.report.requirement.AssessedPoint;
import io.qingce.report.requirement.BaseValues;
import io.qingce.report.requirement.Change;
import io.qingce.report.requirement.Requirement;
import io.qingce.report.supplied.SuppliedFigures;
import io.qingce.standards.air.AirEdition;
import io.qingce.standards.air.AirLimits;
import io.qingce.standards.air.Grade;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.number.Percentage;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.DayCounts;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.PeriodRules;
import io.qingce.standards.period.PeriodValue;
import io.qingce.standards.period.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Turns a target around: from its number and the readings so far to what the remaining days may bear. */
public final class Budgets {

    private static final int RATIO_DECIMALS = 1;

    /** HJ 663: ozone of a year is judged by the 90th percentile of its daily maximum 8-hour means. */
    private static final int OZONE_PERCENTILE = 90;

    private final AssessedAir air;
    private final BaseValues bases;
    private final LimitComparison comparison;
    private final PlanDocument plan;
    private final LocalDate through;
    private final PlanForce force;

    /**
     * Budgets of one plan.
     *
     * @param air the air of the region whose readings count
     * @param supplied figures from outside, among them base values
     * @param comparison how a figure is compared with a number
     * @param force whether the plan is in force
     */
    Budgets(
            RegionAir air,
            SuppliedFigures supplied,
            LimitComparison comparison,
            PlanDocument plan,
            LocalDate through,
            PlanForce force) {
        this.air = new AssessedAir(air);
        this.bases = bases(this.air, supplied);
        this.comparison = comparison;
        this.plan = plan;
        this.through = through;
        this.force = force;
    }

    /** Base values: printed, supplied, or by the same air. */
    static BaseValues bases(AssessedAir air, SuppliedFigures supplied) {
        return new BaseValues(
                supplied,
                (target, assessment) -> AirIndicator.of(target.indicator())
                        .map(indicator -> air.figure(indicator, target, assessment.passed())));
    }

    BudgetResponse of(String code, Target target) {
        AssessedPoint at = bases.resolved(AssessedPoint.now(plan, target, through));
        Assessment assessment = at.assessment();
        BudgetResponse.Head head =
                new BudgetResponse.Head(code, target, at.point(), assessment, remaining(assessment), force);
        Optional<Verdict> printed = PrintedVerdict.of(at, List.of());
        if (printed.isPresent()) {
            return head.without(printed.get().reason());
        }
        Optional<Requirement.Number> number = number(at, comparison);
        if (number.isEmpty()) {
            return head.without(Reasons.noBudget("没有数值可倒推", "no number to count back from"));
        }
        return AirIndicator.of(target.indicator())
                .map(indicator -> of(head, indicator, number.get()))
                .orElseGet(() -> head.without(Reasons.noWayToCompute(target)));
    }

    /** The level to be met: of a change the one that just makes it, of 达标 the limit of the edition in force at the end. */
    static Optional<Requirement.Number> number(AssessedPoint at, LimitComparison comparison) {
        if (at.isRank() || at.isAChangeByItself() || at.target().asksForThreeYears()) {
            return Optional.empty();
        }
        Requirement requirement = Requirement.of(at);
        if (at.quantity() == Quantity.CHANGE) {
            return requirement instanceof Requirement.Number asked ? level(at, asked, comparison) : Optional.empty();
        }
        if (requirement instanceof Requirement.Number number) {
            return Optional.of(number);
        }
        return requirement instanceof Requirement.StandardLimit limit
                ? AirLimits.dailyLimit(AirEdition.on(at.span().to()), AirItem.O3, Grade.II)
                        .map(limit::with)
                : Optional.empty();
    }

    private static Optional<Requirement.Number> level(
            AssessedPoint at, Requirement.Number asked, LimitComparison comparison) {
        return AirIndicator.of(at.target().indicator())
                .map(indicator ->
                        indicator.decimals(PeriodRules.inForce(at.span().to())))
                .flatMap(decimals -> Change.of(at)
                        .change()
                        .flatMap(change -> change.level(
                                asked,
                                value -> asked.isMetBy(value, comparison, change.decimals(decimals)),
                                decimals)));
    }

    private BudgetResponse of(BudgetResponse.Head head, AirIndicator indicator, Requirement.Number number) {
        Optional<ToIntFunction<DayCounts>> counting = counting(indicator);
        if (counting.isPresent()) {
            return days(head, indicator, number, counting.get());
        }
        if (isCeiling(number.test()) && indicator == AirIndicator.PM25_ANNUAL_MEAN) {
            return mean(head, number);
        }
        return isCeiling(number.test()) && indicator == AirIndicator.O3_COMPLIANCE
                ? percentile(head, number)
                : head.without(Reasons.noBudget("该指标尚无倒推方法", "no way backwards is defined for this figure"));
    }

    private static boolean isCeiling(Requirement.Test test) {
        return test == Requirement.Test.AT_MOST || test == Requirement.Test.LESS;
    }

    private BudgetResponse days(
            BudgetResponse.Head head,
            AirIndicator indicator,
            Requirement.Number number,
            ToIntFunction<DayCounts> counting) {
        Optional<AirFigures> figures = figures(head);
        int counted =
                figures.map(f -> counting.applyAsInt(f.statistics().days())).orElse(0);
        int valid = figures.map(f -> f.statistics().days().valid()).orElse(0);
        int all = valid + head.remaining();
        if (all == 0) {
            return head.without(Reasons.NO_READINGS);
        }
        boolean isShare = indicator.isShare();
        int decimals = number.decimals(isShare ? RATIO_DECIMALS : 0);
        Predicate<Exact> meets = meets(number, decimals);
        IntPredicate met = count -> meets.test(isShare ? new Percentage(count, all).exact() : Exact.of(count));
        DayBudget budget = switch (number.test()) {
            case AT_LEAST, MORE -> DayBudget.wantingMany(counted, valid, head.remaining(), met);
            case AT_MOST, LESS, EQUAL -> DayBudget.wantingFew(counted, valid, head.remaining(), met);
        };
        return head.days(number, decimals, comparison, counted, valid, budget, basis(figures));
    }

    private BudgetResponse mean(BudgetResponse.Head head, Requirement.Number number) {
        Optional<AirFigures> figures = figures(head);
        int valid = figures.map(f -> f.statistics().validity(AirItem.PM25))
                .map(Validity::valid)
                .orElse(0);
        if (valid + head.remaining() == 0) {
            return head.without(Reasons.NO_READINGS);
        }
        Optional<Exact> soFar = figures.flatMap(
                f -> f.statistics().headline(AirItem.PM25).known().map(PeriodValue::exact));
        Exact sum = soFar.map(mean -> mean.times(Exact.of(valid))).orElse(Exact.ZERO);
        int decimals = number.decimals(AirItem.PM25.decimals());
        Predicate<Exact> meets = meets(number, decimals);
        Exact edge = MeanBudget.edge(number.value(), decimals, meets);
        MeanBudget budget = MeanBudget.of(sum, valid, head.remaining(), edge, meets);
        return head.mean(number, decimals, comparison, soFar, valid, budget, basis(figures));
    }

    private BudgetResponse percentile(BudgetResponse.Head head, Requirement.Number number) {
        Optional<AirFigures> figures = figures(head);
        List<Exact> values = figures.map(f -> f.dailyValues(AirItem.O3)).orElse(List.of());
        if (values.size() + head.remaining() == 0) {
            return head.without(Reasons.NO_READINGS);
        }
        int decimals = number.decimals(AirItem.O3.decimals());
        Predicate<Exact> meets = meets(number, decimals);
        PercentileBudget budget = PercentileBudget.of(
                values,
                head.remaining(),
                OZONE_PERCENTILE,
                Exact.of(number.value()),
                MeanBudget.edge(number.value(), decimals, meets),
                meets);
        Optional<Exact> soFar =
                figures.flatMap(f -> f.statistics().headline(AirItem.O3).known().map(PeriodValue::exact));
        return head.percentile(
                number,
                decimals,
                comparison,
                budget.outlook(),
                values.size(),
                PercentileFigure.of(OZONE_PERCENTILE, soFar, budget),
                basis(figures));
    }

    private Predicate<Exact> meets(Requirement.Number number, int decimals) {
        Exact required = Exact.of(number.value());
        return figure -> number.test().isMet(figure, required, comparison, decimals);
    }

    private static Optional<ToIntFunction<DayCounts>> counting(AirIndicator indicator) {
        return switch (indicator) {
            case GOOD_AIR_DAYS_RATIO -> Optional.of(DayCounts::good);
            case EXCELLENT_AIR_DAYS_RATIO -> Optional.of(DayCounts::excellent);
            case HEAVY_POLLUTION_DAYS_RATIO, HEAVY_POLLUTION_DAYS -> Optional.of(DayCounts::heavy);
            case SEVERE_POLLUTION_DAYS -> Optional.of(DayCounts::severe);
            case PM25_ANNUAL_MEAN, O3_COMPLIANCE -> Optional.empty();
        };
    }

    private int remaining(Assessment assessment) {
        return switch (assessment.phase()) {
            case NOT_BEGUN ->
                new Period(assessment.span().from(), assessment.span().to()).days();
            case RUNNING -> new Period(through.plusDays(1), assessment.span().to()).days();
            case OVER -> 0;
        };
    }

    private Optional<AirFigures> figures(BudgetResponse.Head head) {
        Assessment assessment = head.assessment();
        return assessment.phase() == Assessment.Phase.NOT_BEGUN
                ? Optional.empty()
                : Optional.of(air.of(head.target()).apply(assessment.passed()));
    }

    private static Optional<Basis> basis(Optional<AirFigures> figures) {
        return figures.map(Basis::of);
    }
}

package io.qingce.report.attainment;

import io.qingce.report.plan.PlanTable;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.statistic.AirStatistics;
import io.qingce.report.water.WaterStatistics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Evaluates the targets of plans from what is known now. */
@ApplicationScoped
public class Attainments {

    private final PlanTable plans;
    private final AirStatistics air;
    private final WaterStatistics water;
    private final ToldReader told;
    private final AttainmentConfig config;

    public Attainments(
            PlanTable plans, AirStatistics air, WaterStatistics water, ToldReader told, AttainmentConfig config) {
        this.plans = plans;
        this.air = air;
        this.water = water;
        this.told = told;
        this.config = config;
    }

    /** How all targets of a plan stand with the readings through this day; empty if nobody knows the plan. */
    @Transactional
    public Optional<AttainmentResponse> of(String plan, LocalDate through) {
        return of(plan, through, TargetFilter.ALL);
    }

    /** The same, with only some of the targets listed. */
    @Transactional
    Optional<AttainmentResponse> of(String plan, LocalDate through, TargetFilter filter) {
        return plans.find(plan).map(published -> evaluate(published, through, filter));
    }

    /** What the rest of the period may still bear, for every target of a plan whose period runs and that has a budget. */
    @Transactional
    public List<BudgetResponse> budgets(String plan, LocalDate through) {
        return plans.find(plan).stream()
                .flatMap(published -> {
                    Budgets budgets = new Budgets(air, config, published.document(), through);
                    return published.document().targets().stream().map(target -> budgets.of(published.code(), target));
                })
                .filter(budget -> budget.outlook() != null && budget.remainingDays() > 0)
                .toList();
    }

    private AttainmentResponse evaluate(PublishedPlan plan, LocalDate through, TargetFilter filter) {
        Evaluator evaluator = new Evaluator(air, water, config, plan.document(), told.of(plan.code()), through);
        return AttainmentResponse.of(plan, through, evaluator.targets(), filter);
    }
}

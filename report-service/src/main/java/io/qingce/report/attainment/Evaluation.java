package io.qingce.report.attainment;

import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.statistic.AirStatistics;
import io.qingce.report.water.WaterStatistics;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Evaluates the targets of one plan, from the database. */
@ApplicationScoped
class Evaluation {

    private final AirStatistics air;
    private final WaterStatistics water;
    private final ToldReader told;
    private final AttainmentConfig config;

    Evaluation(AirStatistics air, WaterStatistics water, ToldReader told, AttainmentConfig config) {
        this.air = air;
        this.water = water;
        this.told = told;
        this.config = config;
    }

    /** The budgets of all targets. */
    List<BudgetResponse> budgets(PublishedPlan plan, LocalDate through) {
        String region = plan.document().region().name();
        Budgets budgets = new Budgets(air, config, plan.document(), region, through);
        return plan.document().targets().stream()
                .map(target -> budgets.of(plan.code(), target))
                .toList();
    }

    List<Evaluator.Evaluated> of(PublishedPlan plan, LocalDate through) {
        return new Evaluator(air, water, config, plan.document(), told.of(plan.code()), through).targets();
    }
}

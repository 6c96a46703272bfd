package io.qingce.report.attainment;

import io.qingce.report.plan.PlanTable;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.statistic.AirStatistics;
import io.qingce.report.water.WaterStatistics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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

    private AttainmentResponse evaluate(PublishedPlan plan, LocalDate through, TargetFilter filter) {
        Evaluator evaluator = new Evaluator(air, water, config, plan.document(), told.of(plan.code()), through);
        return AttainmentResponse.of(plan, through, evaluator.targets(), filter);
    }
}

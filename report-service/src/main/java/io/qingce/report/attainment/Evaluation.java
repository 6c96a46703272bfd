package io.qingce.report.attainment;

import io.qingce.report.air.AirStatistics;
import io.qingce.report.air.RegionAir;
import io.qingce.report.declared.DeclaredFigures;
import io.qingce.report.judgement.PlanJudgement;
import io.qingce.report.moment.AsOf;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.plan.Plans;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.reported.ReportedValues;
import io.qingce.report.supplied.SuppliedFigureVersions;
import io.qingce.report.supplied.SuppliedFigures;
import io.qingce.report.water.WaterStatistics;
import io.qingce.standards.period.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Evaluates the targets of one plan: reads what is known of it, and has it judged. */
@ApplicationScoped
class Evaluation {

    private final Plans plans;
    private final AirStatistics air;
    private final WaterStatistics water;
    private final ReportedValues reported;
    private final SuppliedFigureVersions supplied;
    private final AttainmentConfig config;

    Evaluation(
            Plans plans,
            AirStatistics air,
            WaterStatistics water,
            ReportedValues reported,
            SuppliedFigureVersions supplied,
            AttainmentConfig config) {
        this.plans = plans;
        this.air = air;
        this.water = water;
        this.reported = reported;
        this.supplied = supplied;
        this.config = config;
    }

    /** The first day whose readings can have a say in how these plans stand. */
    LocalDate earliestDay(List<PublishedPlan> plans, LocalDate through) {
        return plans.stream()
                .map(plan -> plan.document().period().from())
                .reduce(through, (one, other) -> one.isBefore(other) ? one : other)
                .withDayOfYear(1)
                .minusYears(config.forecastYears() + 1L);
    }

    /** How the targets stand. */
    PlanResult of(AsOf asOf, PublishedPlan plan, LocalDate through) {
        return of(asOf, plan, through, RuleSet.PUBLISHED);
    }

    /** The same by any set of rules of the air. */
    PlanResult of(AsOf asOf, PublishedPlan plan, LocalDate through, RuleSet ruleSet) {
        String region = plan.region();
        RegionAir inForce = (days, without) ->
                air.without(asOf, region, days, config.version(), without).under(EditionChoice.IN_FORCE, ruleSet);
        return of(asOf, plan, through, inForce);
    }

    /** The same with figures of the air from elsewhere. */
    PlanResult of(AsOf asOf, PublishedPlan plan, LocalDate through, RegionAir figures) {
        DeclaredFigures declared = new DeclaredFigures(
                reported.ofPlan(asOf, plan.code()), new SuppliedFigures(supplied.ofPlan(asOf, plan)));
        PlanReadings readings = new PlanReadings(asOf, plan.region(), figures, water, config);
        PlanJudgement judgement = new PlanJudgement(plan.document(), through, readings, declared, config.comparison());
        return PlanResult.of(plan, through, plans.force(asOf, plan), judgement.results());
    }
}

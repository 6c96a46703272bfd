package io.qingce.report.attainment;

import io.qingce.report.air.AirFigures;
import io.qingce.report.air.AirStatistics;
import io.qingce.report.judgement.AttainmentConfig;
import io.qingce.report.judgement.Evaluator;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.water.WaterStatistics;
import io.qingce.standards.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

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

    /** The first day whose readings can have a say in how these plans stand. */
    LocalDate earliestDay(List<PublishedPlan> plans, LocalDate through) {
        return plans.stream()
                .map(plan -> plan.document().period().from())
                .reduce(through, (one, other) -> one.isBefore(other) ? one : other)
                .withDayOfYear(1)
                .minusYears(config.forecastYears() + 1L);
    }

    /** How the targets stand. */
    List<Evaluator.Evaluated> of(PublishedPlan plan, LocalDate through) {
        String region = plan.document().region().name();
        return of(plan, through, days -> air.of(region, days, config.version(), EditionChoice.IN_FORCE));
    }

    /** The same with figures of the air from elsewhere. */
    List<Evaluator.Evaluated> of(PublishedPlan plan, LocalDate through, Function<Period, AirFigures> figures) {
        return new Evaluator(figures, water, config, plan.document(), told.of(plan.code()), through).targets();
    }
}

package io.qingce.report.outlook;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.air.AirStatistics;
import io.qingce.report.attainment.AttainmentConfig;
import io.qingce.report.moment.AsOf;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.plan.Plans;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.plan.Target;
import io.qingce.report.plan.UnknownPlan;
import io.qingce.report.plan.UnknownTarget;
import io.qingce.report.scope.RegionScope;
import io.qingce.report.supplied.SuppliedFigureVersions;
import io.qingce.report.supplied.SuppliedFigures;
import io.qingce.standards.period.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Budgets of the targets of plans, from what was known as of a moment. */
@ApplicationScoped
public class PlanBudgets {

    private final Plans plans;
    private final AirStatistics air;
    private final SuppliedFigureVersions supplied;
    private final AttainmentConfig config;

    public PlanBudgets(Plans plans, AirStatistics air, SuppliedFigureVersions supplied, AttainmentConfig config) {
        this.plans = plans;
        this.air = air;
        this.supplied = supplied;
        this.config = config;
    }

    /** What the rest of the period may still bear, for every target of a plan whose period runs and that has a budget. */
    @Transactional
    public List<BudgetResponse> running(AsOf asOf, String plan, LocalDate through) {
        return plans.find(asOf, plan).stream()
                .flatMap(published -> all(asOf, published, through).stream())
                .filter(budget -> budget.outlook() != null && budget.remainingDays() > 0)
                .toList();
    }

    private List<BudgetResponse> all(AsOf asOf, PublishedPlan plan, LocalDate through) {
        Budgets budgets = budgets(asOf, plan, plan.region(), through);
        return plan.document().targets().stream()
                .map(target -> budgets.of(plan.code(), target))
                .toList();
    }

    private Budgets budgets(AsOf asOf, PublishedPlan plan, String region, LocalDate through) {
        return new Budgets(
                (days, without) -> air.without(asOf, region, days, config.version(), without)
                        .under(EditionChoice.IN_FORCE, RuleSet.PUBLISHED),
                new SuppliedFigures(supplied.ofPlan(asOf, plan)),
                config.comparison(),
                plan.document(),
                through,
                plans.force(asOf, plan));
    }

    /**
     * The budget of one target.
     *
     * @throws ProblemException 403 if the plan, or the region whose readings count, is out of scope
     * @throws UnknownPlan if nobody knows the plan
     * @throws UnknownTarget if it has no such target
     */
    @Transactional
    public BudgetResponse of(AsOf asOf, RegionScope scope, String plan, String target, LocalDate through) {
        return of(asOf, scope, plan, target, ofPlan -> ofPlan, through);
    }

    /** The same with the readings of the region asked for. */
    @Transactional
    BudgetResponse of(AsOf asOf, RegionScope scope, BudgetParameters query, LocalDate through) {
        return of(asOf, scope, query.plan(), query.target(), query::region, through);
    }

    private BudgetResponse of(
            AsOf asOf, RegionScope scope, String plan, String id, UnaryOperator<String> asked, LocalDate through) {
        PublishedPlan published = plans.asked(asOf, scope, plan);
        String region = asked.apply(published.region());
        scope.require(region);
        Target target = published.document().target(id).orElseThrow(() -> new UnknownTarget(plan, id));
        return budgets(asOf, published, region, through).of(published.code(), target);
    }
}

package io.qingce.report.attainment;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.air.RegionAir;
import io.qingce.report.moment.AsOf;
import io.qingce.report.plan.Plans;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.scope.RegionScope;
import io.qingce.standards.period.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Evaluates the targets of plans from what was known as of a moment; what has not changed since is not evaluated again. */
@ApplicationScoped
public class Attainments {

    private final Plans plans;
    private final Evaluation evaluation;
    private final AnswerCache cache;
    private final Stamps stamps;

    public Attainments(Plans plans, Evaluation evaluation, AnswerCache cache, Stamps stamps) {
        this.plans = plans;
        this.evaluation = evaluation;
        this.cache = cache;
        this.stamps = stamps;
    }

    /** How all targets of a plan stand with the readings through this day; empty if nobody knows the plan. Whoever asks sees all. */
    @Transactional
    public Optional<PlanResult> of(AsOf asOf, String plan, LocalDate through) {
        return plans.find(asOf, plan)
                .map(published -> answer(asOf, published, through).result());
    }

    /**
     * The same of a plan that somebody asks for.
     *
     * @throws ProblemException 403 if it is out of scope, 404 if nobody knows it
     */
    @Transactional
    public PlanResult of(AsOf asOf, RegionScope scope, String plan, LocalDate through) {
        return answer(asOf, scope, plan, through).result();
    }

    /** The same as it is shown. */
    @Transactional
    public AttainmentResponse shown(AsOf asOf, RegionScope scope, String plan, LocalDate through) {
        return answer(asOf, scope, plan, through).response();
    }

    /** The same by another set of rules; nothing of it is kept. */
    @Transactional
    public AttainmentResponse shown(AsOf asOf, RegionScope scope, String plan, LocalDate through, RuleSet ruleSet) {
        return new PlanAnswer(evaluation.of(asOf, plans.asked(asOf, scope, plan), through, ruleSet)).response();
    }

    /** The same, ready to be sent. */
    @Transactional
    PlanAnswer answer(AsOf asOf, RegionScope scope, String plan, LocalDate through) {
        return answer(asOf, plans.asked(asOf, scope, plan), through);
    }

    private PlanAnswer answer(AsOf asOf, PublishedPlan plan, LocalDate through) {
        return answers(asOf, List.of(plan), through).get(0);
    }

    /**
     * The counts of plans, without their targets: of those named that are known, in this order, or of all in scope.
     *
     * @throws ProblemException 403 if one that is named is out of scope
     */
    @Transactional
    List<AttainmentResponse> summaries(AsOf asOf, RegionScope scope, List<String> codes, LocalDate through) {
        codes.forEach(code -> plans.requireHeld(scope, code));
        List<PublishedPlan> found = codes.isEmpty()
                ? plans.held(asOf, scope)
                : plans.find(asOf, codes).stream()
                        .filter(plan -> scope.holds(plan.region()))
                        .toList();
        return answers(asOf, found, through).stream()
                .map(answer -> answer.response().listing(TargetFilter.NONE))
                .toList();
    }

    /**
     * How the targets of a plan would stand with other figures of the air; nothing is kept.
     *
     * @param air the air of a region
     * @throws ProblemException 403 if it is out of scope, 404 if nobody knows it
     */
    @Transactional
    public PlanResult with(
            AsOf asOf, RegionScope scope, Function<String, RegionAir> air, String plan, LocalDate through) {
        PublishedPlan published = plans.asked(asOf, scope, plan);
        return evaluation.of(asOf, published, through, air.apply(published.region()));
    }

    private List<PlanAnswer> answers(AsOf asOf, List<PublishedPlan> published, LocalDate through) {
        if (!asOf.isNow()) {
            return published.stream().map(plan -> evaluate(asOf, plan, through)).toList();
        }
        Map<String, String> known = stamps(published, through);
        return published.stream()
                .map(plan -> cache.of(
                        new AnswerCache.Key(plan.code(), through),
                        known.getOrDefault(plan.code(), ""),
                        () -> evaluate(asOf, plan, through)))
                .toList();
    }

    private PlanAnswer evaluate(AsOf asOf, PublishedPlan plan, LocalDate through) {
        return new PlanAnswer(evaluation.of(asOf, plan, through));
    }

    private Map<String, String> stamps(List<PublishedPlan> published, LocalDate through) {
        Map<String, String> told =
                stamps.ofTold(published.stream().map(PublishedPlan::code).toList());
        Map<String, String> regions = stamps.ofRegions(
                published.stream().map(PublishedPlan::region).distinct().toList(),
                evaluation.earliestDay(published, through),
                through.plusYears(1));
        Map<String, String> force = plans.forceStamps(published);
        Map<String, String> stamps = new LinkedHashMap<>();
        published.forEach(plan -> stamps.put(
                plan.code(),
                plan.revision() + " " + told.get(plan.code()) + " " + force.getOrDefault(plan.code(), "") + " "
                        + regions.get(plan.region())));
        return stamps;
    }
}

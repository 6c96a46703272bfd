package io.qingce.report.scoring;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.attainment.Attainments;
import io.qingce.report.attainment.PlanResult;
import io.qingce.report.judgement.TargetResult;
import io.qingce.report.moment.AsOf;
import io.qingce.report.plan.Plans;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.ProgressReports;
import io.qingce.report.responsible.Responsible;
import io.qingce.report.scope.RegionScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores plans from how their targets stand and what was verified of their tasks. */
@ApplicationScoped
public class Scorer {

    private final Plans plans;
    private final Attainments attainments;
    private final ProgressReports progress;
    private final RulesRevisions rules;

    Scorer(Plans plans, Attainments attainments, ProgressReports progress, RulesRevisions rules) {
        this.plans = plans;
        this.attainments = attainments;
        this.progress = progress;
        this.rules = rules;
    }

    /**
     * The score of a plan by the rules of this code, in the revision that was the newest as of the moment.
     *
     * @throws ProblemException 403 if the plan is out of scope, 404 if nobody knew it or the rules
     */
    @Transactional
    public Score score(AsOf asOf, RegionScope scope, String plan, String code, LocalDate through) {
        return scores(asOf, scope, List.of(plan), code, through).get(0);
    }

    /** The scores of several plans, all by the same revision. */
    @Transactional
    List<Score> scores(AsOf asOf, RegionScope scope, List<String> asked, String code, LocalDate through) {
        RulesRevision stored = rules.known(asOf, code).orElseThrow(() -> ScoringRulesResource.unknown(code));
        return asked.stream()
                .map(plan -> score(asOf, scope, plan, through, stored.rules(), code, stored.revision()))
                .toList();
    }

    /**
     * The score of a plan.
     *
     * @param code code of the rules; null for rules that are only tried
     * @throws ProblemException 403 if it is out of scope, 404 if nobody knows it
     */
    @Transactional
    Score score(
            AsOf asOf,
            RegionScope scope,
            String plan,
            LocalDate through,
            ScoringRules rules,
            @Nullable String code,
            @Nullable Long revision) {
        PublishedPlan published = plans.asked(asOf, scope, plan);
        PlanResult result = attainments.of(asOf, scope, plan, through);
        return Score.of(
                new Score.Head(plan, published.revision(), result.region(), result.force(), through, code, revision),
                rules,
                items(rules, result, PlanTask.of(published), progress.newestDays(asOf, plan)));
    }

    /**
     * What every target and task of a plan earned, as far as a rule scores it; what repeats another target is scored with it,
     * and by itself only where no rule takes the other.
     *
     * @param newest the last day of the newest verified progress, by task
     */
    static List<ScoredItem> items(
            ScoringRules rules, PlanResult result, List<PlanTask> tasks, Map<String, LocalDate> newest) {
        List<ScoredItem> items = new ArrayList<>();
        Set<String> scored = new HashSet<>();
        List<TargetResult> originalsFirst = result.targets().stream()
                .sorted(Comparator.comparing(target -> target.current().restates() != null))
                .toList();
        Map<String, ScoredItem> byTarget = new HashMap<>();
        for (TargetResult target : originalsFirst) {
            String original = Objects.requireNonNullElse(target.current().restates(), target.id());
            scored(rules, target, result.responsible(target.id()), units(target, tasks))
                    .map(item -> scored.add(original) ? item : item.withOriginal(original))
                    .ifPresent(item -> byTarget.put(target.id(), item));
        }
        result.targets()
                .forEach(target -> Optional.ofNullable(byTarget.get(target.id()))
                        .map(item -> once(item, target.target(), byTarget))
                        .ifPresent(items::add));
        tasks.forEach(task ->
                scored(rules, task, newest.get(task.id()), result.through()).ifPresent(items::add));
        return items;
    }

    /** What repeats the words of another for other days or in another way stands by itself, and still is not deducted twice. */
    private static ScoredItem once(ScoredItem item, Target target, Map<String, ScoredItem> byTarget) {
        String original = target.restates();
        return original != null && isDeducted(item) && isDeducted(byTarget.get(original))
                ? item.withOriginal(original)
                : item;
    }

    private static boolean isDeducted(@Nullable ScoredItem item) {
        return item != null && item.deducted().signum() > 0;
    }

    private static List<String> units(TargetResult target, List<PlanTask> tasks) {
        return tasks.stream()
                .filter(task -> task.targets().contains(target.id()))
                .flatMap(task -> task.units().stream())
                .distinct()
                .toList();
    }

    private static Optional<ScoredItem> scored(
            ScoringRules rules, TargetResult result, List<Responsible> responsible, List<String> units) {
        Target target = result.target();
        List<ScoringRules.TargetRule> all = rules.targetRules();
        for (int i = 0; i < all.size(); i++) {
            ScoringRules.Match match = all.get(i).match();
            if (match == null || match.takes(target.id(), target.dataClass().name(), target.indicator())) {
                return Optional.of(TargetScore.of(all.get(i), "targets[" + i + "]", result, responsible, units));
            }
        }
        return Optional.empty();
    }

    private static Optional<ScoredItem> scored(
            ScoringRules rules, PlanTask task, @Nullable LocalDate newest, LocalDate through) {
        List<ScoringRules.TaskRule> all = rules.taskRules();
        for (int i = 0; i < all.size(); i++) {
            ScoringRules.TaskRule rule = all.get(i);
            if (rule.ids() == null || rule.ids().contains(task.id())) {
                boolean reported = newest != null && !newest.isBefore(through.minusDays(rule.withinDays()));
                BigDecimal deducted =
                        reported ? BigDecimal.ZERO : rule.notReported().min(rule.marks());
                String reason = newest == null
                        ? Words.both("没有经核实的进展。", "No verified progress.")
                        : Words.both(
                                "最近一次经核实的进展截至" + newest + "。",
                                "The newest verified progress is through " + newest + ".");
                return Optional.of(new ScoredItem(
                        "TASK",
                        task.id(),
                        task.heading(),
                        task.units(),
                        "tasks[" + i + "]",
                        rule.marks(),
                        deducted,
                        reported ? List.of() : List.of(reason),
                        null,
                        null));
            }
        }
        return Optional.empty();
    }
}

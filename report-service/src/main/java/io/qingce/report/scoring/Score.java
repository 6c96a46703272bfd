package io.qingce.report.scoring;

import io.qingce.report.plan.PlanForce;
import io.qingce.standards.number.Exact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The score of a plan (考核得分).
 *
 * @param plan key of the plan
 * @param planRevision revision of the plan
 * @param region full printed name
 * @param force whether the plan is in force, and what took its place
 * @param through the last day whose readings count
 * @param rules code of the rules; absent for rules that were only tried
 * @param rulesRevision their revision
 * @param title name of the rules
 * @param score full marks times earned over possible, two decimals, GB/T 8170; absent if nothing could be scored
 * @param fullMarks 满分
 * @param possible marks that could be earned
 * @param deducted marks taken off
 * @param grade 等次 after vetoes
 * @param gradeByMarks 等次 by the score alone
 * @param simulated made-up readings went in
 * @param units what the units lost, by the items that they lead
 * @param items every item scored, with its deductions and their reasons
 */
public record Score(
        String plan,
        long planRevision,
        String region,
        PlanForce force,
        LocalDate through,
        @Nullable String rules,
        @Nullable Long rulesRevision,
        String title,
        @Nullable BigDecimal score,
        BigDecimal fullMarks,
        BigDecimal possible,
        BigDecimal deducted,
        @Nullable String grade,
        @Nullable String gradeByMarks,
        boolean simulated,
        List<UnitScore> units,
        List<ScoredItem> items) {

    private static final int DECIMALS = 2;

    /** What a unit lost (部门扣分). */
    public record UnitScore(String unit, BigDecimal possible, BigDecimal deducted, int items) {

        UnitScore and(UnitScore other) {
            return new UnitScore(unit, possible.add(other.possible), deducted.add(other.deducted), items + other.items);
        }
    }

    /** What is scored, and by what. */
    record Head(
            String plan,
            long planRevision,
            String region,
            PlanForce force,
            LocalDate through,
            @Nullable String rules,
            @Nullable Long rulesRevision) {}

    static Score of(Head head, ScoringRules rules, List<ScoredItem> items) {
        BigDecimal possible = items.stream().map(ScoredItem::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal deducted = items.stream().map(ScoredItem::deducted).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal score = possible.signum() == 0
                ? null
                : Exact.of(rules.fullMarks())
                        .times(Exact.of(possible.subtract(deducted)))
                        .dividedBy(Exact.of(possible))
                        .round(DECIMALS);
        String byMarks = score == null ? null : gradeOf(rules, score);
        return new Score(
                head.plan(),
                head.planRevision(),
                head.region(),
                head.force(),
                head.through(),
                head.rules(),
                head.rulesRevision(),
                rules.title(),
                score,
                rules.fullMarks(),
                possible,
                deducted,
                byMarks == null ? null : afterVetoes(rules, byMarks, items),
                byMarks,
                items.stream()
                        .map(ScoredItem::standing)
                        .filter(Objects::nonNull)
                        .anyMatch(standing -> standing.simulated()),
                units(items),
                items);
    }

    private static String gradeOf(ScoringRules rules, BigDecimal score) {
        return rules.grades().stream()
                .filter(grade -> score.compareTo(grade.from()) >= 0)
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** The worse of the grade by marks and the best grade that every veto leaves. */
    private static String afterVetoes(ScoringRules rules, String byMarks, List<ScoredItem> items) {
        List<String> order =
                rules.grades().stream().map(ScoringRules.Grade::name).toList();
        int place = items.stream()
                .map(ScoredItem::vetoed)
                .filter(Objects::nonNull)
                .mapToInt(order::indexOf)
                .reduce(order.indexOf(byMarks), Math::max);
        return order.get(place);
    }

    private static List<UnitScore> units(List<ScoredItem> items) {
        Map<String, UnitScore> units = new LinkedHashMap<>();
        for (ScoredItem item : items) {
            for (String unit : item.units()) {
                units.merge(unit, new UnitScore(unit, item.marks(), item.deducted(), 1), UnitScore::and);
            }
        }
        List<UnitScore> sorted = new ArrayList<>(units.values());
        sorted.sort((one, other) -> other.deducted().compareTo(one.deducted()));
        return sorted;
    }
}

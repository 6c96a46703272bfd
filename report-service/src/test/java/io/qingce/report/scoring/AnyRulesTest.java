package io.qingce.report.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.Violation;
import io.qingce.report.attainment.PlanResult;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Status;
import io.qingce.report.judgement.Known;
import io.qingce.report.judgement.TargetResult;
import io.qingce.report.judgement.Verdict;
import io.qingce.report.plan.PlanForce;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.plan.Target;
import io.qingce.report.scoring.ScoringRules.Gap;
import io.qingce.report.scoring.ScoringRules.GapCount;
import io.qingce.report.scoring.ScoringRules.Grade;
import io.qingce.report.scoring.ScoringRules.Match;
import io.qingce.report.scoring.ScoringRules.Missing;
import io.qingce.report.scoring.ScoringRules.TargetRule;
import io.qingce.report.scoring.ScoringRules.TaskRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Rules in which anything may be missing or out of its bounds: what is let through scores every plan. */
class AnyRulesTest {

    private static final LocalDate THROUGH = LocalDate.of(2025, 12, 31);

    private Random random = new Random(0);

    @RepeatedTest(5)
    void scoreEveryPlanOnceNothingIsAgainstThem(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        int good = 0;
        for (int i = 0; i < 3_000; i++) {
            ScoringRules rules = rules();
            List<Violation> findings = rules.violations();
            findings.forEach(finding -> assertTrue(finding.field() != null, finding.toString()));
            if (findings.isEmpty()) {
                good++;
                score(rules);
            }
        }
        assertTrue(good > 30, good + " good rules of 3000");
    }

    private void score(ScoringRules rules) {
        PlanResult plan = new PlanResult(
                new PublishedPlan("plan", 1, PrintedTarget.plan(), "{}"),
                THROUGH,
                PlanForce.of(PlanForce.PlanStatus.ISSUED),
                Arrays.stream(Status.values()).map(this::result).toList(),
                Map.of());
        PlanTask task = new PlanTask("K1", "任务", Set.of("T1"), List.of("甲局"));
        List<ScoredItem> items = Scorer.items(rules, plan, List.of(task), Map.of("K1", THROUGH.minusDays(100)));

        Score score = Score.of(new Score.Head("plan", 1, "某市", plan.force(), THROUGH, null, null), rules, items);
        for (ScoredItem item : items) {
            assertTrue(item.deducted().signum() >= 0 && item.deducted().compareTo(item.marks()) <= 0, item.toString());
        }
        if (score.score() == null) {
            assertEquals(0, score.possible().signum());
        } else {
            assertTrue(
                    score.score().signum() >= 0 && score.score().compareTo(rules.fullMarks()) <= 0, score.toString());
            assertTrue(rules.grades().stream().anyMatch(grade -> grade.name().equals(score.grade())));
        }
    }

    private TargetResult result(Status status) {
        Target target = new PrintedTarget().id("T" + (1 + status.ordinal())).build();
        Verdict verdict = new Verdict(
                status,
                new Reason("why", "原因", "why"),
                Optional.ofNullable(random.nextBoolean() ? null : Known.figure("4" + random.nextInt(10), 0)),
                Optional.of(new BigDecimal("44")),
                Optional.of(random.nextBoolean()).filter(met -> random.nextBoolean()));
        return Known.result(Known.at(target, Known.OVER), verdict);
    }

    private ScoringRules rules() {
        return new ScoringRules(
                rarelyNull(() -> "规则"),
                rarelyNull(() -> BigDecimal.valueOf(random.nextInt(20_000) - 200, 2)),
                rarelyNull(() -> list(this::targetRule)),
                rarelyNull(() -> list(this::taskRule)),
                grades());
    }

    private List<Grade> grades() {
        List<Grade> grades = new ArrayList<>();
        for (int from = 90; from >= 0; from -= 30) {
            int least = random.nextInt(30) == 0 ? 50 : from;
            grades.add(rarelyNull(() -> new Grade(rarelyNull(() -> "等" + least), BigDecimal.valueOf(least))));
        }
        return random.nextInt(20) == 0 ? null : grades;
    }

    private TargetRule targetRule() {
        return new TargetRule(
                often(() -> new Match(often(() -> List.of("T1")), often(() -> List.of("MONITORED_AIR")), null)),
                rarelyNull(this::number),
                often(this::number),
                often(() -> new Gap(
                        rarelyNull(this::number), rarelyNull(this::number), rarelyNull(() -> one(GapCount.values())))),
                often(this::number),
                rarelyNull(() -> one(Missing.values())),
                often(() -> random.nextInt(10) == 0 ? "优" : "等60"));
    }

    private TaskRule taskRule() {
        return new TaskRule(
                often(() -> List.of("K1")),
                rarelyNull(this::number),
                random.nextInt(200) - 5,
                rarelyNull(this::number));
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(1_000) - 20, random.nextInt(4));
    }

    private <T> List<T> list(Supplier<T> item) {
        List<T> list = new ArrayList<>();
        int size = random.nextInt(3);
        for (int i = 0; i < size; i++) {
            list.add(rarelyNull(item));
        }
        return list;
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> T rarelyNull(Supplier<T> value) {
        return random.nextInt(40) == 0 ? null : value.get();
    }

    private <T> T often(Supplier<T> value) {
        return random.nextBoolean() ? null : value.get();
    }
}

package io.qingce.report.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.attainment.PlanResult;
import io.qingce.report.figure.Figure;
import io.qingce.report.figure.Reason;
import io.qingce.report.figure.Status;
import io.qingce.report.judgement.Known;
import io.qingce.report.judgement.PointResult;
import io.qingce.report.judgement.TargetResult;
import io.qingce.report.judgement.Verdict;
import io.qingce.report.plan.PlanForce;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.plan.Target;
import io.qingce.report.responsible.Responsible;
import io.qingce.report.scoring.ScoringRules.Gap;
import io.qingce.report.scoring.ScoringRules.GapCount;
import io.qingce.report.scoring.ScoringRules.Grade;
import io.qingce.report.scoring.ScoringRules.Match;
import io.qingce.report.scoring.ScoringRules.Missing;
import io.qingce.report.scoring.ScoringRules.TargetRule;
import io.qingce.report.scoring.ScoringRules.TaskRule;
import io.qingce.standards.indicator.Comparator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScorerTest {

    private static final LocalDate THROUGH = LocalDate.of(2025, 12, 31);
    private static final Reason WHY = new Reason("why", "原因", "why");
    private static final List<Grade> GRADES =
            List.of(new Grade("优秀", decimal("90")), new Grade("合格", decimal("60")), new Grade("不合格", decimal("0")));

    @Test
    void scoresNothingThatNoRuleTakes() {
        Match other = new Match(List.of("T2"), null, null);

        assertEquals(List.of(), items(rules(rule(other, null, null, null)), result(Status.ATTAINED, "43")));
    }

    @ParameterizedTest
    @CsvSource({
        "T1, , , true",
        ", MONITORED_AIR, , true",
        ", , pm25-annual-mean, true",
        "T1, MONITORED_AIR, pm25-annual-mean, true",
        "T1, MONITORED_WATER, , false",
        "T1, , o3-compliance, false"
    })
    void takesATargetByEveryMemberOfAMatch(String id, String dataClass, String indicator, boolean taken) {
        Match match = new Match(one(id), one(dataClass), one(indicator));

        assertEquals(taken, match.takes("T1", "MONITORED_AIR", "pm25-annual-mean"));
    }

    @Test
    void scoresByTheFirstRuleThatMatches() {
        ScoringRules rules = rules(
                rule(new Match(List.of("T9"), null, null), null, null, null),
                rule(null, decimal("3"), null, null),
                rule(null, decimal("9"), null, null));

        ScoredItem item = items(rules, result(Status.NOT_ATTAINED, "45")).get(0);

        assertEquals("targets[1]", item.rule());
        assertEquals(decimal("3"), item.deducted());
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void takesMarksOffOnlyWhereATargetIsMissed(Status status) {
        boolean missed = Set.of(Status.NOT_ATTAINED, Status.OFF_COURSE, Status.JUDGED_NOT_ATTAINED, Status.AT_RISK)
                .contains(status);
        boolean met = Set.of(Status.ATTAINED, Status.ON_COURSE, Status.JUDGED_ATTAINED)
                .contains(status);

        ScoredItem item = score(rule(null, decimal("4"), null, "合格"), status, "45");

        assertEquals(missed ? decimal("4") : BigDecimal.ZERO, item.deducted());
        assertEquals(met || missed ? decimal("10") : BigDecimal.ZERO, item.marks());
        assertEquals(missed ? "合格" : null, item.vetoed());
        assertEquals(met, item.reasons().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"DEDUCT, 10, 10, 按零分计", "GRANT, 10, 0, 按满分计", "EXCLUDE, 0, 0, 不计入"})
    void doesWithWhatCannotBeJudgedAsTheRuleSays(Missing missing, String marks, String deducted, String words) {
        TargetRule rule = new TargetRule(null, decimal("10"), null, null, null, missing, null);

        ScoredItem item = score(rule, Status.AWAITING_REPORT, null);

        assertEquals(decimal(marks), item.marks());
        assertEquals(decimal(deducted), item.deducted());
        assertTrue(item.reasons().get(0).contains("待填报，" + words));
    }

    @ParameterizedTest
    @CsvSource({
        "PROPORTIONAL, 45, 0.5000",
        "PROPORTIONAL, 46, 1.0000",
        "BEGUN, 45, 1.0000",
        "BEGUN, 46, 1.0000",
        "BEGUN, 47, 2.0000",
        "WHOLE, 45, 0.0000",
        "WHOLE, 46, 1.0000",
        "WHOLE, 47, 1.0000"
    })
    void takesMarksOffByTheGap(GapCount count, String figure, String deducted) {
        Gap gap = new Gap(decimal("2"), decimal("1"), count);

        assertEquals(
                decimal(deducted),
                score(rule(null, null, gap, null), Status.NOT_ATTAINED, figure).deducted());
    }

    @Test
    void takesNothingOffForAGapThatIsNoNumber() {
        Gap gap = new Gap(decimal("1"), decimal("1"), GapCount.BEGUN);
        TargetResult words =
                result(new PrintedTarget().asks(Comparator.COMPLETE, "44").build(), Status.NOT_ATTAINED, "45", "44");

        ScoredItem item = items(rules(rule(null, null, gap, null)), words).get(0);

        assertEquals(BigDecimal.ZERO, item.deducted());
        assertTrue(item.reasons().get(0).startsWith("差距不是一个数"));
        assertEquals(
                BigDecimal.ZERO,
                score(rule(null, null, gap, null), Status.NOT_ATTAINED, null).deducted());
    }

    @ParameterizedTest
    @CsvSource({", 10", "6, 6", "25, 10", "0, 0"})
    void takesNoMoreOffThanTheCapAndTheMarks(String cap, String deducted) {
        TargetRule rule = new TargetRule(
                null,
                decimal("10"),
                decimal("8"),
                new Gap(decimal("1"), decimal("5"), GapCount.WHOLE),
                cap == null ? null : decimal(cap),
                Missing.EXCLUDE,
                null);

        ScoredItem item = score(rule, Status.NOT_ATTAINED, "48");

        assertEquals(0, decimal(deducted).compareTo(item.deducted()));
        assertTrue(item.reasons().get(2).startsWith("扣分以" + deducted + "分为限"));
    }

    @ParameterizedTest
    @CsvSource({"2025-10-02, 0", "2025-10-01, 2", ", 2", "2026-01-01, 0"})
    void asksEveryTaskForARecentReport(LocalDate newest, String deducted) {
        ScoringRules rules = new ScoringRules(
                "规则", decimal("100"), null, List.of(new TaskRule(null, decimal("5"), 90, decimal("2"))), GRADES);
        PlanTask task = new PlanTask("K1", "任务", Set.of(), List.of("市水务局"));

        ScoredItem item = Scorer.items(rules, plan(), List.of(task), newest == null ? Map.of() : Map.of("K1", newest))
                .get(0);

        assertEquals(0, decimal(deducted).compareTo(item.deducted()));
        assertEquals(List.of("市水务局"), item.units());
        assertNull(item.standing());
    }

    @Test
    void takesNoMoreOffATaskThanItCanEarn() {
        ScoringRules rules = new ScoringRules(
                "规则",
                decimal("100"),
                null,
                List.of(new TaskRule(List.of("K1"), decimal("5"), 90, decimal("9"))),
                GRADES);
        List<PlanTask> tasks =
                List.of(new PlanTask("K1", "任务", Set.of(), List.of()), new PlanTask("K2", "任务", Set.of(), List.of()));

        List<ScoredItem> items = Scorer.items(rules, plan(), tasks, Map.of());

        assertEquals(1, items.size());
        assertEquals(decimal("5"), items.get(0).deducted());
    }

    @Test
    void namesTheUnitsOfTheTasksInWhichATargetIsPrinted() {
        List<PlanTask> tasks = List.of(
                new PlanTask("K1", "任务", Set.of("T1"), List.of("市生态环境局", "市水务局")),
                new PlanTask("K2", "任务", Set.of("T1"), List.of("市水务局")),
                new PlanTask("K3", "任务", Set.of("T2"), List.of("市财政局")));

        ScoredItem item = Scorer.items(
                        rules(rule(null, null, null, null)), plan(result(Status.ATTAINED, "43")), tasks, Map.of())
                .get(0);

        assertEquals(List.of("市生态环境局", "市水务局"), item.units());
    }

    @ParameterizedTest
    @CsvSource({"43, 0", "45, 4"})
    void scoresWhatIsAtRiskByTheFigureSoFar(String figure, String deducted) {
        Verdict verdict = new Verdict(
                Status.AT_RISK,
                WHY,
                Optional.of(Known.figure(figure, 0)),
                Optional.of(decimal("44")),
                Optional.of(figure.equals("43")));
        TargetResult atRisk = Known.result(Known.at(new PrintedTarget().build(), Known.RUNNING), verdict);

        ScoredItem item =
                items(rules(rule(null, decimal("4"), null, null)), atRisk).get(0);

        assertEquals(decimal("10"), item.marks());
        assertEquals(0, decimal(deducted).compareTo(item.deducted()));
        assertTrue(item.reasons().get(0).startsWith("有风险"));
    }

    @Test
    void leavesOutWhatHasNotBegunWhateverTheRuleSays() {
        TargetRule deducting = new TargetRule(null, decimal("10"), null, null, null, Missing.DEDUCT, null);

        ScoredItem item = score(deducting, Status.NOT_BEGUN, "45");

        assertEquals(BigDecimal.ZERO, item.marks());
        assertEquals(BigDecimal.ZERO, item.deducted());
    }

    /** A8: however often a target is repeated, and whatever comes first, it is scored once, by the original if a rule takes it. */
    @Test
    void deductsOnceForWhatIsPrintedOftener() {
        Random random = new Random(8);
        for (int round = 0; round < 100; round++) {
            List<TargetResult> results = new ArrayList<>(List.of(result(Status.NOT_ATTAINED, "45")));
            int repetitions = 1 + random.nextInt(3);
            for (int i = 0; i < repetitions; i++) {
                Target again = new PrintedTarget().id("R" + i).restates("T1").build();
                results.add(repeating(result(again, Status.NOT_ATTAINED, "45", "44"), "T1"));
            }
            Collections.shuffle(results, random);
            Match repetition = new Match(List.of("R0"), null, null);

            List<ScoredItem> all =
                    items(rules(rule(null, decimal("4"), null, null)), results.toArray(TargetResult[]::new));
            List<ScoredItem> one =
                    items(rules(rule(repetition, decimal("4"), null, null)), results.toArray(TargetResult[]::new));

            assertEquals(repetitions + 1, all.size());
            for (ScoredItem item : all) {
                assertEquals(item.id().equals("T1") ? decimal("4") : BigDecimal.ZERO, item.deducted());
            }
            assertEquals(decimal("4"), one.get(0).deducted());
        }
    }

    @ParameterizedTest
    @DisplayName("R27 (A8): what repeats another for another year stands by itself, and nothing is deducted twice")
    @CsvSource({"NOT_ATTAINED, NOT_ATTAINED, 4 0", "ATTAINED, NOT_ATTAINED, 0 4", "NOT_ATTAINED, ATTAINED, 4 0"})
    void deductsOnceForARepetitionOfAnotherYear(Status original, Status repetition, String deducted) {
        Target again = new PrintedTarget().id("R0").restates("T1").build();

        List<ScoredItem> all = items(
                rules(rule(null, decimal("4"), null, null)),
                result(original, "45"),
                result(again, repetition, "45", "44"));

        assertEquals(
                deducted,
                all.get(0).deducted().toPlainString() + " "
                        + all.get(1).deducted().toPlainString());
    }

    private static TargetResult repeating(TargetResult result, String original) {
        PointResult point = result.current();
        return new TargetResult(
                new PointResult(point.at(), point.verdict(), point.parts(), original), List.of(), List.of(), List.of());
    }

    @Test
    void hasNoScoreWhereNothingCanBeEarned() {
        Score score = of(rules(rule(null, null, null, null)), List.of());

        assertNull(score.score());
        assertNull(score.grade());
    }

    @ParameterizedTest
    @CsvSource({"0, 100.00, 优秀", "1, 90.00, 优秀", "1.001, 89.99, 合格", "4, 60.00, 合格", "4.1, 59.00, 不合格", "10, 0.00, 不合格"
    })
    void gradesByTheScoreRoundedToTwoDecimals(String notMet, String marks, String grade) {
        ScoringRules rules = rules(rule(null, decimal(notMet), null, null));
        Score score = of(rules, items(rules, result(Status.NOT_ATTAINED, "45")));

        assertEquals(decimal(marks), score.score());
        assertEquals(grade, score.grade());
    }

    @Test
    void letsAVetoLowerTheGradeAndNeverRaiseIt() {
        ScoringRules lower = rules(rule(null, null, null, "合格"));
        ScoringRules raise = rules(rule(null, decimal("10"), null, "优秀"));

        Score vetoed = of(lower, items(lower, result(Status.NOT_ATTAINED, "45")));
        Score lost = of(raise, items(raise, result(Status.NOT_ATTAINED, "45")));

        assertEquals("优秀", vetoed.gradeByMarks());
        assertEquals("合格", vetoed.grade());
        assertEquals("不合格", lost.grade());
    }

    /** Whatever a figure is and however a rule counts: nothing below 0, nothing above the marks, and no order matters. */
    @Test
    void staysWithinTheMarksWhateverIsScored() {
        Random random = new Random(100);
        for (int round = 0; round < 300; round++) {
            Gap gap = new Gap(
                    BigDecimal.valueOf(1 + random.nextInt(50), 1),
                    BigDecimal.valueOf(random.nextInt(90), 1),
                    GapCount.values()[random.nextInt(3)]);
            ScoringRules rules = rules(rule(null, BigDecimal.valueOf(random.nextInt(20)), gap, null));
            List<TargetResult> results = new ArrayList<>(IntStream.range(0, 8)
                    .mapToObj(i -> result(
                            Status.values()[random.nextInt(Status.values().length)],
                            Integer.toString(random.nextInt(90))))
                    .toList());
            Score score = of(rules, items(rules, results.toArray(TargetResult[]::new)));

            for (ScoredItem item : score.items()) {
                assertTrue(item.deducted().signum() >= 0 && item.deducted().compareTo(decimal("10")) <= 0);
            }
            Collections.shuffle(results, random);
            assertEquals(
                    score.score(),
                    of(rules, items(rules, results.toArray(TargetResult[]::new)))
                            .score());
        }
    }

    private static Score of(ScoringRules rules, List<ScoredItem> items) {
        return Score.of(
                new Score.Head("plan", 1, "某市", PlanForce.of(PlanForce.PlanStatus.ISSUED), THROUGH, null, null),
                rules,
                items);
    }

    private static ScoredItem score(TargetRule rule, Status status, String figure) {
        return items(rules(rule), result(status, figure)).get(0);
    }

    private static List<ScoredItem> items(ScoringRules rules, TargetResult... results) {
        return Scorer.items(rules, plan(results), List.of(), Map.of());
    }

    private static PlanResult plan(TargetResult... results) {
        return new PlanResult(
                new PublishedPlan("plan", 1, PrintedTarget.plan(), "{}"),
                THROUGH,
                PlanForce.of(PlanForce.PlanStatus.ISSUED),
                List.of(results),
                Map.of("T1", List.of(new Responsible("市生态环境局", "LEAD", "牵头", "K1", Responsible.By.TASK))));
    }

    private static TargetResult result(Status status, String figure) {
        return result(new PrintedTarget().build(), status, figure, "44");
    }

    private static TargetResult result(Target target, Status status, String figure, String required) {
        Figure known = figure == null ? null : Known.figure(figure, 0);
        return Known.result(Known.at(target, Known.OVER), Known.verdict(status, WHY, known, required));
    }

    private static ScoringRules rules(TargetRule... rules) {
        return new ScoringRules("规则", decimal("100"), List.of(rules), null, GRADES);
    }

    private static TargetRule rule(Match match, BigDecimal notMet, Gap gap, String veto) {
        return new TargetRule(match, decimal("10"), notMet, gap, null, Missing.EXCLUDE, veto);
    }

    private static List<String> one(String value) {
        return value == null ? null : List.of(value);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}

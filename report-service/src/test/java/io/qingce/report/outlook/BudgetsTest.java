package io.qingce.report.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.air.RegionAir;
import io.qingce.report.air.SomeAir;
import io.qingce.report.budget.Outlook;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.PlanForce;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.requirement.Change;
import io.qingce.report.requirement.Requirement;
import io.qingce.report.supplied.SuppliedFigures;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetsTest {

    private static final LocalDate RUNNING = LocalDate.of(2025, 6, 30);

    /** 181 days through the end of June: 20 bad ones, the rest good. */
    private static final RegionAir AIR =
            (days, without) -> SomeAir.figures(days, day -> day.getDayOfYear() <= 20 ? "120" : "30");

    @ParameterizedTest
    @ValueSource(strings = {"", "months", "DAY", "year"})
    void refusesAnUnknownStep(String step) {
        assertThrows(ProblemException.class, () -> BudgetParameters.isMonthly(step));
    }

    @Test
    void stepsByMonthUnlessDaysAreAskedFor() {
        assertTrue(BudgetParameters.isMonthly(null)
                && BudgetParameters.isMonthly("month")
                && !BudgetParameters.isMonthly("day"));
    }

    @Test
    void refusesAQuestionWithoutPlanOrTarget() {
        assertThrows(ProblemException.class, new BudgetParameters()::plan);
        assertThrows(ProblemException.class, new BudgetParameters()::target);
        assertEquals("某市", new BudgetParameters().region("某市"));
    }

    @Test
    void hasNoBudgetWhereTheVerdictIsPrinted() {
        BudgetResponse budget = of(PrintedTarget.reported(), RUNNING);

        assertNull(budget.outlook());
        assertTrue(budget.reason().startsWith("尚未填报"));
    }

    @ParameterizedTest
    @CsvSource({
        "pm25-annual-mean, TREND, , 没有数值可倒推",
        "noise, AT_MOST, 55, 尚未填报",
        "pm25-annual-mean, AT_LEAST, 20, 该指标尚无倒推方法"
    })
    void hasNoBudgetWithoutANumberOrAWayBack(String indicator, Comparator comparator, String value, String reason) {
        BudgetResponse budget = of(new PrintedTarget().indicator(indicator).asks(comparator, value), RUNNING);

        assertNull(budget.outlook());
        assertTrue(budget.reason().contains(reason), budget.reason());
    }

    /** 161 good days of 181 so far; 345 of 365, which are 94.5 %, at the most. */
    @ParameterizedTest
    @CsvSource({
        "40, ALREADY_SAFE, 0, 184",
        "50.0, OPEN, 22, 162",
        "94.4, OPEN, 184, 0",
        "94.5, OPEN, 184, 0",
        "95.0, NO_LONGER_REACHABLE, 186, 0"
    })
    void countsTheGoodDaysStillNeeded(String share, Outlook outlook, int needed, int allowed) {
        BudgetResponse budget = of(goodDays(share), RUNNING);

        assertEquals(outlook, budget.outlook());
        assertEquals(184, budget.remainingDays());
        assertEquals(161, budget.days().counted());
        assertEquals(needed, budget.days().stillNeeded());
        assertEquals(allowed, budget.days().stillAllowed());
        assertEquals(365, budget.days().finalDays());
    }

    @Test
    void asksForTheMeanThatTheRestMustKeep() {
        BudgetResponse budget = of(new PrintedTarget().asks(Comparator.AT_MOST, "35"), RUNNING);

        assertEquals(Outlook.OPEN, budget.outlook());
        assertEquals("35.5", budget.mean().edge());
        assertFalse(budget.mean().edgeIsMet());
        assertNotNull(budget.mean().remaining());
        assertEquals("修约值比较法：先修约到整数，再与限值比较", Words.of(budget.comparison()).zh());
    }

    @Test
    void countsBackFromTheLimitOfTheStandardWhereThePlanOnlySaysSo() {
        BudgetResponse budget =
                of(new PrintedTarget().indicator("o3-compliance").asks(Comparator.MEET_SUPERIOR, null), RUNNING);

        assertEquals("160", budget.targetValue().toPlainString());
        assertEquals(181, budget.validDays());
        assertNotNull(budget.percentile());
    }

    @Test
    void readsNothingBeforeThePeriodBegins() {
        Budgets budgets = new Budgets(
                (days, without) -> {
                    throw new AssertionError("asked for " + days);
                },
                SuppliedFigures.NONE,
                LimitComparison.ROUNDED_VALUE,
                PrintedTarget.plan(goodDays("80").build()),
                LocalDate.of(2024, 12, 31),
                PlanForce.of(PlanForce.PlanStatus.ISSUED));

        BudgetResponse budget = budgets.of("plan", goodDays("80").build());

        assertEquals(365, budget.remainingDays());
        assertEquals(Outlook.OPEN, budget.outlook());
        assertNull(budget.basis());
    }

    /** 30 of the readings so far, and a base value of 50: a fall of 10 % is a level of 45, for which the rest may bear more. */
    @ParameterizedTest
    @CsvSource({
        "RELATIVE, %, 10, 50, 45",
        "RELATIVE, %, 9.9, 50, 45",
        "RELATIVE, %, 11, 50, 44",
        "ABSOLUTE, µg/m³, 6, 50, 44",
        "ANNUAL_AVERAGE, %, 3, 50, 43",
        "ANNUAL_AVERAGE, µg/m³, 1, 50, 45"
    })
    void turnsAChangeIntoTheLevelThatJustMakesIt(String change, String unit, String asked, String base, String level) {
        BudgetResponse budget = of(
                new PrintedTarget()
                        .of(DataClass.MONITORED_AIR, unit, Direction.LOWER)
                        .change(change)
                        .baseline(base, null)
                        .asks(Comparator.DECREASE_BY, asked),
                RUNNING);

        assertEquals(level, budget.targetValue().toPlainString());
        assertTrue(budget.targetFrom().contains("下降" + asked));
        assertNotNull(budget.mean());
    }

    /** The level of the budget and the judgement of the change agree on every level about it. */
    @Test
    void agreesWithTheJudgementOfTheChange() {
        Random random = new Random(2);
        for (int round = 0; round < 300; round++) {
            boolean falls = random.nextBoolean();
            Change change = new Change(
                    Change.Kind.values()[random.nextInt(3)],
                    1 + random.nextInt(5),
                    falls,
                    new BigDecimal(20 + random.nextInt(60)),
                    "2020年基准值",
                    false);
            BigDecimal asked = BigDecimal.valueOf(1 + random.nextInt(100), 1);
            Requirement.Number number = new Requirement.Number(Requirement.Test.AT_LEAST, asked, "规划原文");
            Predicate<Exact> meets = value -> number.isMetBy(value, LimitComparison.ROUNDED_VALUE, change.decimals(0));

            Requirement.Number level = change.level(number, meets, 0).orElseThrow();
            for (int near = -3; near <= 3; near++) {
                Exact about = Exact.of(level.value().add(BigDecimal.valueOf(near)));
                assertEquals(
                        change.of(about).map(meets::test).orElse(false),
                        level.isMetBy(about, LimitComparison.ROUNDED_VALUE, 0),
                        change + " " + asked);
            }
        }
    }

    /** The more a plan asks, the more days are needed, whatever it asks. */
    @Test
    void neverNeedsFewerDaysForMore() {
        int before = 0;
        for (int share = 0; share <= 100; share++) {
            BudgetResponse budget = of(goodDays(Integer.toString(Math.max(1, share))), RUNNING);
            assertTrue(budget.days().stillNeeded() >= before, "at " + share + " %");
            before = budget.days().stillNeeded();
        }
    }

    private static PrintedTarget goodDays(String share) {
        return new PrintedTarget()
                .indicator("good-air-days-ratio")
                .of(DataClass.MONITORED_AIR, "%", Direction.HIGHER)
                .asks(Comparator.AT_LEAST, share);
    }

    private static BudgetResponse of(PrintedTarget printed, LocalDate through) {
        return new Budgets(
                        AIR,
                        SuppliedFigures.NONE,
                        LimitComparison.ROUNDED_VALUE,
                        PrintedTarget.plan(printed.build()),
                        through,
                        PlanForce.of(PlanForce.PlanStatus.ISSUED))
                .of("plan", printed.build());
    }
}

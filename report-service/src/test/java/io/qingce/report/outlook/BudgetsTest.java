package io.qingce.report.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.air.AirFigures;
import io.qingce.report.air.SomeAir;
import io.qingce.report.budget.Outlook;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.PlanForce;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.period.Period;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetsTest {

    private static final LocalDate RUNNING = LocalDate.of(2025, 6, 30);

    /** 181 days through the end of June: 20 bad ones, the rest good. */
    private static final Function<Period, AirFigures> AIR =
            days -> SomeAir.figures(days, day -> day.getDayOfYear() <= 20 ? "120" : "30");

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
        assertEquals("ROUNDED_VALUE，保留0位小数", Words.of(budget.comparison()).zh());
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
                days -> {
                    throw new AssertionError("asked for " + days);
                },
                LimitComparison.ROUNDED_VALUE,
                PrintedTarget.plan(goodDays("80").build()),
                LocalDate.of(2024, 12, 31),
                PlanForce.of(PlanForce.PlanStatus.ISSUED));

        BudgetResponse budget = budgets.of("plan", goodDays("80").build());

        assertEquals(365, budget.remainingDays());
        assertEquals(Outlook.OPEN, budget.outlook());
        assertNull(budget.basis());
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
                        LimitComparison.ROUNDED_VALUE,
                        PrintedTarget.plan(printed.build()),
                        through,
                        PlanForce.of(PlanForce.PlanStatus.ISSUED))
                .of("plan", printed.build());
    }
}

package io.qingce.report.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.number.Percentage;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayBudgetTest {

    @ParameterizedTest
    @CsvSource({"-1, 3, 1", "4, 3, 1", "0, 0, -1"})
    void refusesDaysThatCannotBe(int counted, int valid, int remaining) {
        assertThrows(
                IllegalArgumentException.class, () -> DayBudget.wantingMany(counted, valid, remaining, count -> true));
        assertThrows(
                IllegalArgumentException.class, () -> DayBudget.wantingFew(counted, valid, remaining, count -> true));
    }

    /** good, valid, remaining, target: rounding to one decimal decides the last day. */
    @ParameterizedTest
    @CsvSource({
        "200, 300, 65, 66.5, OPEN, 43, 22, 243",
        "180, 300, 65, 66.5, OPEN, 63, 2, 243",
        "178, 300, 65, 66.5, OPEN, 65, 0, 243",
        "177, 300, 65, 66.5, NO_LONGER_REACHABLE, 66, 0, 243",
        "243, 300, 65, 66.5, ALREADY_SAFE, 0, 65, 243",
        "242, 300, 65, 66.5, OPEN, 1, 64, 243",
        "235, 365, 0, 64.4, ALREADY_SAFE, 0, 0, 235",
        "234, 365, 0, 64.4, NO_LONGER_REACHABLE, 1, 0, 235",
        "0, 0, 365, 85, OPEN, 311, 54, 311",
        "0, 0, 365, 101, NO_LONGER_REACHABLE, 366, 0, -1"
    })
    void countsTheGoodDaysStillNeeded(
            int good, int valid, int remaining, String target, Outlook outlook, int needed, int allowed, int atEnd) {
        DayBudget budget = DayBudget.wantingMany(good, valid, remaining, floor(target, valid + remaining));

        assertEquals(new DayBudget(outlook, needed, allowed, atEnd, valid + remaining), budget);
    }

    /** heavy, valid, remaining, target. */
    @ParameterizedTest
    @CsvSource({
        "3, 300, 65, 1.5, OPEN, 2, 5",
        "5, 300, 65, 1.5, OPEN, 0, 5",
        "6, 300, 65, 1.5, NO_LONGER_REACHABLE, 0, 5",
        "6, 300, 65, 1.8, OPEN, 0, 6",
        "2, 362, 3, 1.5, ALREADY_SAFE, 3, 5",
        "0, 0, 365, 0, OPEN, 0, 0"
    })
    void countsTheHeavyDaysStillAllowed(
            int heavy, int valid, int remaining, String target, Outlook outlook, int allowed, int atEnd) {
        DayBudget budget = DayBudget.wantingFew(heavy, valid, remaining, ceiling(target, valid + remaining));

        assertEquals(new DayBudget(outlook, 0, allowed, atEnd, valid + remaining), budget);
    }

    @Test
    void spendsACountWithoutARatio() {
        IntPredicate atMostThree = count -> count <= 3;

        assertEquals(new DayBudget(Outlook.OPEN, 0, 1, 3, 365), DayBudget.wantingFew(2, 100, 265, atMostThree));
        assertEquals(
                new DayBudget(Outlook.NO_LONGER_REACHABLE, 0, 0, 3, 365),
                DayBudget.wantingFew(4, 100, 265, atMostThree));
    }

    /** What the budget promises holds for every way in which the rest of the year may go. */
    @RepeatedTest(50)
    void keepsItsPromiseForEveryRestOfTheYear(org.junit.jupiter.api.RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int valid = random.nextInt(366);
        int good = valid == 0 ? 0 : random.nextInt(valid + 1);
        int remaining = random.nextInt(367 - valid) + (valid == 0 ? 1 : 0);
        IntPredicate met = floor(random.nextInt(1000) / 10.0 + "", Math.max(1, valid + remaining));
        DayBudget budget = DayBudget.wantingMany(good, valid, remaining, met);

        for (int more = 0; more <= remaining; more++) {
            boolean isMet = met.test(good + more);
            boolean promised = budget.outlook() != Outlook.NO_LONGER_REACHABLE && more >= budget.stillNeeded();
            assertEquals(promised, isMet, budget + " with " + more + " more good days");
        }
    }

    private static IntPredicate floor(String target, int days) {
        return count ->
                LimitComparison.ROUNDED_VALUE.meetsLower(new Percentage(count, days).exact(), Exact.parse(target), 1);
    }

    private static IntPredicate ceiling(String target, int days) {
        return count ->
                LimitComparison.ROUNDED_VALUE.meetsUpper(new Percentage(count, days).exact(), Exact.parse(target), 1);
    }
}

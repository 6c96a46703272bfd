package io.qingce.report.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.statistics.Percentile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentileBudgetTest {

    private static final Exact LIMIT = Exact.of(160);
    private static final Predicate<Exact> MET =
            percentile -> LimitComparison.ROUNDED_VALUE.meetsUpper(percentile, LIMIT, 0);
    private static final Exact EDGE = MeanBudget.edge(BigDecimal.valueOf(160), 0, MET);

    @Test
    void refusesAPeriodWithoutDays() {
        assertThrows(IllegalArgumentException.class, () -> budget(List.of(), 0));
        assertThrows(IllegalArgumentException.class, () -> budget(List.of(LIMIT), -1));
    }

    @Test
    void isSafeWhenTooFewDaysAreLeftToSpoilIt() {
        PercentileBudget budget = budget(Collections.nCopies(360, Exact.of(100)), 5);
        assertEquals(Outlook.ALREADY_SAFE, budget.outlook());
        assertEquals(5, budget.stillAllowed());
    }

    @Test
    void isOutOfReachWhenTooManyDaysWereOver() {
        List<Exact> days = new ArrayList<>(Collections.nCopies(60, Exact.of(200)));
        days.addAll(Collections.nCopies(240, Exact.of(100)));
        PercentileBudget budget = budget(days, 65);
        assertEquals(Outlook.NO_LONGER_REACHABLE, budget.outlook());
        assertEquals(60, budget.over());
        assertEquals(0, budget.stillAllowed());
    }

    /** 365 days: the 90th percentile lies at place 328.6, so 36 days may be over whatever the 36th would be. */
    @Test
    void countsTheDaysThatMayStillBeOver() {
        List<Exact> days = new ArrayList<>(Collections.nCopies(30, Exact.of(200)));
        days.addAll(Collections.nCopies(220, Exact.of(100)));
        PercentileBudget budget = budget(days, 115);
        assertEquals(Outlook.OPEN, budget.outlook());
        assertTrue(budget.keepLimit());
        assertEquals(6, budget.stillAllowed());
    }

    @Test
    void agreesWithTryingEveryNumberOfDays() {
        Random random = new Random(20260301);
        for (int round = 0; round < 60; round++) {
            List<Exact> days = IntStream.range(0, 20 + random.nextInt(60))
                    .mapToObj(i -> Exact.of(60 + random.nextInt(140)))
                    .toList();
            int remaining = 1 + random.nextInt(40);
            PercentileBudget budget = budget(days, remaining);
            if (budget.outlook() == Outlook.OPEN) {
                assertTrue(met(days, remaining, 0, budget.mustKeep().orElseThrow()));
                assertFalse(
                        met(days, remaining, 0, budget.mustKeep().orElseThrow().plus(Exact.ratio(1, 1000))));
                assertEquals(budget.keepLimit(), met(days, remaining, 0, LIMIT));
                assertEquals(budget.keepLimit(), met(days, remaining, budget.stillAllowed(), LIMIT), days::toString);
                assertFalse(met(days, remaining, budget.stillAllowed() + 1, LIMIT), days::toString);
            }
        }
    }

    private static boolean met(List<Exact> days, int remaining, int worst, Exact others) {
        List<Exact> all = new ArrayList<>(days);
        all.addAll(Collections.nCopies(worst, Exact.of(100_000_000)));
        all.addAll(Collections.nCopies(remaining - worst, others));
        return MET.test(Percentile.of(all, 90));
    }

    private static PercentileBudget budget(List<Exact> days, int remaining) {
        return PercentileBudget.of(days, remaining, 90, LIMIT, EDGE, MET);
    }
}

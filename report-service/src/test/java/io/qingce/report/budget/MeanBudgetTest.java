package io.qingce.report.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanBudgetTest {

    @Test
    void refusesDaysThatCannotBe() {
        Predicate<Exact> met = atMost("35", 0);
        assertThrows(IllegalArgumentException.class, () -> MeanBudget.of(Exact.ZERO, 0, 0, Exact.of(35), met));
        assertThrows(IllegalArgumentException.class, () -> MeanBudget.of(Exact.of(-1), 1, 0, Exact.of(35), met));
        assertThrows(IllegalArgumentException.class, () -> MeanBudget.edge(BigDecimal.TEN, 0, mean -> true));
    }

    /** Half to even: 44.5 rounds to 44 and still meets 44, 35.5 rounds to 36 and misses 35. */
    @ParameterizedTest
    @CsvSource({
        "44, 0, 44.5, true",
        "35, 0, 35.5, false",
        "42, 0, 42.5, true",
        "47, 0, 47.5, false",
        "35.0, 1, 35.05, true"
    })
    void findsTheLastValueThatRoundsIntoTheTarget(String limit, int decimals, String edge, boolean isMet) {
        Predicate<Exact> met = atMost(limit, decimals);
        Exact found = MeanBudget.edge(new BigDecimal(limit), decimals, met);

        assertEquals(Exact.parse(edge), found);
        assertEquals(isMet, met.test(found));
    }

    @Test
    void findsTheEdgeBelowAStrictCeiling() {
        Predicate<Exact> below44 = mean -> !LimitComparison.ROUNDED_VALUE.meetsLower(mean, Exact.of(44), 0);
        Exact edge = MeanBudget.edge(new BigDecimal("44"), 0, below44);

        assertEquals(Exact.parse("43.5"), edge);
        assertFalse(below44.test(edge));
    }

    @Test
    void findsTheLimitItselfWhereAllDigitsAreCompared() {
        Predicate<Exact> met = mean -> LimitComparison.FULL_VALUE.meetsUpper(mean, Exact.of(35), 0);

        assertEquals(Exact.of(35), MeanBudget.edge(new BigDecimal("35"), 0, met));
    }

    @Test
    void saysWhichMeanTheRemainingDaysMustKeep() {
        MeanBudget budget = budget("44", 50 * 300, 300, 65);

        assertEquals(Outlook.OPEN, budget.outlook());
        assertEquals(
                Optional.of(Exact.parse("44.5")
                        .times(Exact.of(365))
                        .minus(Exact.of(15000))
                        .dividedBy(Exact.of(65))),
                budget.remainingMean());
        assertTrue(budget.edgeIsMet());
    }

    @Test
    void saysPlainlyThatTheTargetIsOutOfReach() {
        MeanBudget budget = budget("35", 100 * 300, 300, 65);

        assertEquals(Outlook.NO_LONGER_REACHABLE, budget.outlook());
        assertEquals(Optional.empty(), budget.remainingMean());
    }

    /** 35.5 × 10 = 355 are spent by nine days: a last day of zero leads exactly to an edge that is missed. */
    @Test
    void doesNotReachAnEdgeThatIsMissedItself() {
        assertEquals(Outlook.NO_LONGER_REACHABLE, budget("35", 355, 9, 1).outlook());
        assertEquals(Outlook.OPEN, budget("44", 445, 9, 1).outlook());
        assertEquals(Optional.of(Exact.ZERO), budget("44", 445, 9, 1).remainingMean());
    }

    @Test
    void isSafeOnlyWhenNoDayIsLeft() {
        assertEquals(Outlook.ALREADY_SAFE, budget("35", 35 * 365, 365, 0).outlook());
        assertEquals(Outlook.NO_LONGER_REACHABLE, budget("35", 36 * 365, 365, 0).outlook());
        assertEquals(Outlook.OPEN, budget("35", 0, 364, 1).outlook());
    }

    /** Keeping the mean meets the target, one unit more in the sum does not. */
    @ParameterizedTest
    @CsvSource({"44, 9000, 200, 165", "42, 7000, 180, 185", "60, 100, 3, 362"})
    void partsMeetingFromMissingExactly(String limit, int sum, int valid, int remaining) {
        Predicate<Exact> met = atMost(limit, 0);
        MeanBudget budget = budget(limit, sum, valid, remaining);
        Exact rest = budget.remainingMean().orElseThrow().times(Exact.of(remaining));
        Exact all = Exact.of(valid + remaining);

        assertTrue(met.test(Exact.of(sum).plus(rest).dividedBy(all)));
        assertFalse(
                met.test(Exact.of(sum).plus(rest).plus(Exact.parse("0.000001")).dividedBy(all)));
    }

    private static MeanBudget budget(String limit, int sum, int valid, int remaining) {
        Predicate<Exact> met = atMost(limit, 0);
        return MeanBudget.of(Exact.of(sum), valid, remaining, MeanBudget.edge(new BigDecimal(limit), 0, met), met);
    }

    private static Predicate<Exact> atMost(String limit, int decimals) {
        return mean -> LimitComparison.ROUNDED_VALUE.meetsUpper(mean, Exact.parse(limit), decimals);
    }
}

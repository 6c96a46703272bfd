package io.qingce.monitoring.hj212.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two unfinished packets and a hundred bytes of one device, three and two hundred of all. */
class PartBudgetTest {

    private final PartBudget budget = new PartBudget(new PartBudget.Share(2, 100), new PartBudget.Share(3, 200));

    @ParameterizedTest
    @CsvSource({"2, 100, false", "3, 3, true", "1, 101, true", "2, 101, true", "0, 0, false"})
    void isExceededByMoreThanADeviceMayHold(int packets, int bytes, boolean exceeded) {
        budget.hold("A", packets, bytes);
        assertEquals(exceeded, budget.isExceeded("A"));
    }

    @Test
    void isExceededForEverybodyByMoreThanAllMayHold() {
        budget.hold("A", 2, 100);
        budget.hold("B", 1, 100);
        assertFalse(budget.isExceeded("A") || budget.isExceeded("C"));
        budget.hold("B", 0, 1);
        assertTrue(budget.isExceeded("A") && budget.isExceeded("C"));
        assertEquals(201, budget.heldBytes());
    }

    @Test
    void isFreeAgainOnceAllIsGivenBack() {
        budget.hold("A", 3, 300);
        budget.hold("A", -1, -100);
        assertTrue(budget.isExceeded("A"));
        budget.hold("A", -2, -200);
        assertFalse(budget.isExceeded("A"));
        assertEquals(0, budget.heldBytes());
    }

    @Test
    void isNeverExceededOfAConnectionThatSharesWithNobody() {
        PartBudget.UNLIMITED.hold("A", 1_000_000, Integer.MAX_VALUE);
        assertFalse(PartBudget.UNLIMITED.isExceeded("A"));
        PartBudget.UNLIMITED.hold("A", -1_000_000, -Integer.MAX_VALUE);
    }
}

package io.qingce.monitoring.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.qingce.chassis.batch.BatchAnswer;
import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.batch.ItemOutcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {

    @Test
    void countsEveryItemAndKeepsTheDetailOfTheFirstRejectedOnesOnly() {
        Outcomes outcomes = new Outcomes(1);
        outcomes.add(ItemOutcome.done(0, null, Outcome.CREATED));
        for (int index = 1; index < 4; index++) {
            String field = "values.".concat("CO");
            outcomes.add(ItemOutcome.rejected(index, index, field, "unreadable-number", "detail " + index));
        }
        assertEquals(new BatchAnswer.Counts(1, 0, 0, 3), outcomes.counts());
        assertEquals("detail 1", outcomes.list().get(1).detail());
        assertNull(outcomes.list().get(3).detail());
        assertEquals("unreadable-number", outcomes.list().get(3).reason());
        assertSame(outcomes.list().get(2).field(), outcomes.list().get(3).field());
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "2, 1", "3, 0", "9, 0"})
    void keepsTheDetailOfAsManyAsWasAgreed(int detailed, int brief) {
        Outcomes outcomes = new Outcomes(detailed);
        for (int index = 0; index < 3; index++) {
            outcomes.add(ItemOutcome.rejected(index, null, "site", "missing", "needed"));
        }
        assertEquals(
                brief,
                outcomes.list().stream().filter(each -> each.detail() == null).count());
    }

    @Test
    void remembersNoMoreNamesOfFieldsThanThereCanBe() {
        Outcomes outcomes = new Outcomes(0);
        for (int index = 0; index < 1001; index++) {
            outcomes.add(ItemOutcome.rejected(index, null, "values." + index, "unknown-parameter", "none"));
        }
        outcomes.add(ItemOutcome.rejected(1001, null, "values.0", "unknown-parameter", "none"));
        outcomes.add(ItemOutcome.rejected(1002, null, null, "unreadable-line", "none"));
        assertEquals("values.999", outcomes.list().get(999).field());
        assertNull(outcomes.list().get(1000).field());
        assertEquals("values.0", outcomes.list().get(1001).field());
        assertNull(outcomes.list().get(1002).field());
        assertEquals(1003, outcomes.counts().rejected());
    }
}

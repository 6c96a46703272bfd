package io.qingce.monitoring.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.qingce.chassis.batch.BatchAnswer;
import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.batch.ItemOutcome.Outcome;
import org.junit.jupiter.api.Test;

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
}

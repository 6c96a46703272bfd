package io.qingce.monitoring.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.batch.BatchAnswer;
import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.batch.ItemOutcome.Outcome;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void countsEverythingAndListsTheFirstRejections() {
        Tally tally = new Tally(2);
        assertTrue(tally.isEmpty());
        IntStream.range(0, 5).forEach(i -> tally.add(ItemOutcome.rejected(i, i + 1, "site", "missing", "needed")));
        IntStream.range(5, 8).forEach(i -> tally.add(ItemOutcome.done(i, null, Outcome.CREATED)));
        tally.add(ItemOutcome.done(8, null, Outcome.UNCHANGED));
        tally.add(ItemOutcome.done(9, null, Outcome.CORRECTED));
        assertEquals(new BatchAnswer.Counts(3, 1, 1, 5), tally.answer().counts());
        assertEquals(2, tally.answer().items().size());
        assertEquals(1, tally.answer().items().get(1).index());
    }
}

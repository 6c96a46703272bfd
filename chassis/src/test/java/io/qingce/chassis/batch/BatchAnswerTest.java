package io.qingce.chassis.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.chassis.batch.ItemOutcome.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchAnswerTest {

    private final BatchAnswer answer = BatchAnswer.of(List.of(
            ItemOutcome.done(0, 2, Outcome.CREATED),
            ItemOutcome.rejected(1, 3, "values.PM2.5", "negative-concentration", "PM2.5 is below zero."),
            ItemOutcome.done(2, 4, Outcome.UNCHANGED),
            ItemOutcome.done(3, 5, Outcome.CREATED)));

    @Test
    void countsHowItemsEnded() {
        assertEquals(new BatchAnswer.Counts(2, 0, 1, 1), answer.counts());
    }

    @Test
    void listsOnlyTheRejectedAndStillCountsAll() {
        BatchAnswer problems = answer.problemsOnly();
        assertEquals(1, problems.items().size());
        assertEquals(3, problems.items().get(0).line());
        assertEquals(answer.counts(), problems.counts());
    }
}

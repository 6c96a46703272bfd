package io.qingce.monitoring.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.batch.BatchAnswer;
import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.batch.ItemOutcome.Outcome;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.remark.RemarkReason;
import io.qingce.monitoring.remark.Remarks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedAnswerTest {

    private final Remarks remarks = new Remarks();

    @Test
    void keepsTheFirstProblemsOfEachKindAndAllCounts() {
        List<ItemOutcome> items = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            remarks.on(RemarkReason.UNKNOWN_FIELD, "x" + i, null);
            remarks.on(RemarkReason.OTHER_SPELLING, "y" + i, "z");
            remarks.aside("SO2", "x", "unreadable-number", "no number");
            items.add(ItemOutcome.done(i, null, Outcome.CREATED));
            items.add(ItemOutcome.rejected(i, null, "site", "missing", "no site"));
        }
        FeedAnswer kept = FeedAnswer.of(BatchAnswer.of(items), remarks).kept(3);
        assertEquals(new FeedAnswer.Counts(10, 0, 0, 10, 10, 10, 10), kept.counts());
        assertEquals(
                List.of(3, 3, 3, 3),
                List.of(
                        kept.items().size(),
                        kept.ignored().size(),
                        kept.tolerated().size(),
                        kept.aside().size()));
        assertTrue(kept.items().stream().allMatch(item -> item.outcome() == Outcome.REJECTED));
    }

    @Test
    void isIncompleteIfAnythingWasNotTaken() {
        List<ItemOutcome> sound = List.of(ItemOutcome.done(0, null, Outcome.CREATED));
        remarks.on(RemarkReason.ROUNDED, "SO2", "35.3");
        assertFalse(FeedAnswer.of(BatchAnswer.of(sound), remarks).isIncomplete());
        ItemOutcome partly = ItemOutcome.rejected(0, null, "values.TP", "parameter-of-another-medium", "no")
                .of(sound.get(0));
        assertTrue(FeedAnswer.of(BatchAnswer.of(List.of(partly)), remarks).isIncomplete());
        remarks.on(RemarkReason.UNKNOWN_FIELD, "x", null);
        assertTrue(FeedAnswer.of(BatchAnswer.of(sound), remarks).isIncomplete());
    }

    @Test
    void saysWhatHadBeenTakenBeforeARefusal() {
        ProblemException refusal = new ProblemException(413, "body-too-large", "Body too large", "too large")
                .after(new BatchAnswer.Counts(7, 0, 1, 2));
        assertEquals(
                new FeedAnswer.Counts(7, 0, 1, 2, 0, 0, 0),
                FeedAnswer.before(refusal, remarks).counts());
        ProblemException atOnce = new ProblemException(422, "unknown-layout", "Unknown layout", "unknown");
        assertEquals(
                new FeedAnswer.Counts(0, 0, 0, 0, 0, 0, 0),
                FeedAnswer.before(atOnce, remarks).counts());
    }
}

package io.qingce.monitoring.ingest;

import io.qingce.chassis.batch.BatchAnswer;
import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.batch.ItemOutcome.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The outcomes of a feed of any length in bounded memory: all of them counted, the first rejected ones listed. */
public final class Tally {

    private final int most;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<ItemOutcome> rejected = new ArrayList<>();

    /** @param most how many rejected items are listed */
    Tally(int most) {
        this.most = most;
    }

    public void add(ItemOutcome item) {
        counts.merge(item.outcome(), 1, Integer::sum);
        if (item.outcome() == Outcome.REJECTED && rejected.size() < most) {
            rejected.add(item);
        }
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    public BatchAnswer answer() {
        return new BatchAnswer(
                new BatchAnswer.Counts(
                        count(Outcome.CREATED),
                        count(Outcome.CORRECTED),
                        count(Outcome.UNCHANGED),
                        count(Outcome.REJECTED)),
                rejected);
    }

    private int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }
}

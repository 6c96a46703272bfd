package io.qingce.monitoring.ingest;

import io.qingce.chassis.batch.BatchAnswer.Counts;
import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.batch.ItemOutcome.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of a body, every one of them, in bounded memory: the first rejected ones have their detail, the others field and
 * reason, which are the same few texts over and over.
 */
final class Outcomes {

    private static final int MOST_FIELDS = 1000;

    private final int detailed;
    private final List<ItemOutcome> list = new ArrayList<>();
    private final Map<String, String> fields = new HashMap<>();
    private int rejected;

    /** @param detailed how many rejected items keep their detail */
    Outcomes(int detailed) {
        this.detailed = detailed;
    }

    void add(ItemOutcome item) {
        boolean full = item.outcome() == Outcome.REJECTED && rejected++ >= detailed;
        list.add(full ? brief(item) : item);
    }

    List<ItemOutcome> list() {
        return list;
    }

    Counts counts() {
        return Counts.of(list);
    }

    private ItemOutcome brief(ItemOutcome item) {
        return new ItemOutcome(item.index(), item.line(), item.outcome(), shared(item.field()), item.reason(), null);
    }

    private @Nullable String shared(@Nullable String field) {
        if (field == null || fields.size() >= MOST_FIELDS) {
            return field == null ? null : fields.get(field);
        }
        return fields.computeIfAbsent(field, same -> same);
    }
}

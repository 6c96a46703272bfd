package io.qingce.plan.document.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import would do (试导入). Nothing was stored.
 *
 * @param plan code of the plan
 * @param revision its revision now, 0 for a new plan
 * @param counts number of items by outcome
 * @param items every item of the document and of the stored plan
 */
@Schema(requiredProperties = {"plan", "revision", "counts", "items"})
public record ImportReport(String plan, long revision, Map<String, Long> counts, List<DocumentChange> items) {

    public static ImportReport of(String plan, long revision, List<DocumentChange> items) {
        Map<DocumentChange.Outcome, Long> counted = new EnumMap<>(DocumentChange.Outcome.class);
        for (DocumentChange.Outcome outcome : DocumentChange.Outcome.values()) {
            counted.put(outcome, 0L);
        }
        items.forEach(item -> counted.merge(item.outcome(), 1L, Long::sum));
        Map<String, Long> counts = new TreeMap<>();
        counted.forEach((outcome, count) -> counts.put(outcome.name().toLowerCase(Locale.ROOT), count));
        return new ImportReport(plan, revision, counts, items);
    }
}

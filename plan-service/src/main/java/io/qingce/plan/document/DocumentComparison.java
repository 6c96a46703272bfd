package io.qingce.plan.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.Violation;
import io.qingce.plan.document.DocumentChange.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares a document with the stored one, item by item. */
public final class DocumentComparison {

    /** The lists of a document whose items have a key, and the key. */
    private static final Map<String, Function<PlanDocument, Map<String, ?>>> LISTS = lists();

    private final @Nullable PlanDocument before;
    private final PlanDocument after;
    private final List<Violation> findings;

    private DocumentComparison(@Nullable PlanDocument before, PlanDocument after, List<Violation> findings) {
        this.before = before;
        this.after = after;
        this.findings = findings;
    }

    /**
     * One change for each item of either document.
     *
     * @param before the stored document; absent for a new plan
     * @param findings what keeps the document from being taken, each with the path of its field
     */
    public static List<DocumentChange> compare(
            @Nullable PlanDocument before, PlanDocument after, List<Violation> findings) {
        DocumentComparison comparison = new DocumentComparison(before, after, findings);
        List<DocumentChange> changes = new ArrayList<>();
        changes.add(comparison.head());
        LISTS.forEach((list, items) -> changes.addAll(comparison.items(list, items)));
        return List.copyOf(changes);
    }

    private DocumentChange head() {
        List<Violation> ofTheHead = findings.stream()
                .filter(finding -> LISTS.keySet().stream().noneMatch(list -> inList(finding, list)))
                .toList();
        Outcome outcome = before == null ? Outcome.CREATED : outcome(head(before), head(after));
        return change("plan", after.code(), outcome, ofTheHead);
    }

    private List<DocumentChange> items(String list, Function<PlanDocument, Map<String, ?>> items) {
        Map<String, ?> stored = before == null ? Map.of() : items.apply(before);
        List<DocumentChange> changes = new ArrayList<>();
        int position = 0;
        for (Map.Entry<String, ?> item : items.apply(after).entrySet()) {
            String field = list + "[" + position++ + "]";
            List<Violation> ofTheItem = findings.stream()
                    .filter(finding -> String.valueOf(finding.field()).startsWith(field))
                    .toList();
            changes.add(change(list, item.getKey(), outcome(stored.get(item.getKey()), item.getValue()), ofTheItem));
        }
        stored.keySet().stream()
                .filter(id -> !items.apply(after).containsKey(id))
                .forEach(id -> changes.add(change(list, id, Outcome.REMOVED, List.of())));
        return changes;
    }

    private static DocumentChange change(String list, String id, Outcome outcome, List<Violation> findings) {
        return new DocumentChange(list, id, findings.isEmpty() ? outcome : Outcome.CONFLICT, findings);
    }

    private static Outcome outcome(@Nullable Object stored, Object item) {
        if (stored == null) {
            return Outcome.CREATED;
        }
        return stored.equals(item) ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    private static boolean inList(Violation finding, String list) {
        return String.valueOf(finding.field()).startsWith(list + "[");
    }

    private static ObjectNode head(PlanDocument document) {
        return DocumentFormat.JSON.tree(document).without(LISTS.keySet());
    }

    private static Map<String, Function<PlanDocument, Map<String, ?>>> lists() {
        Map<String, Function<PlanDocument, Map<String, ?>>> lists = new LinkedHashMap<>();
        lists.put("units", plan -> keyed(plan.units(), unit -> unit.name().zh()));
        lists.put("groups", plan -> keyed(plan.groups(), TaskDocument.Group::id));
        lists.put("targets", plan -> keyed(plan.targets(), TargetDocument::id));
        lists.put("tasks", plan -> keyed(plan.tasks(), TaskDocument::id));
        lists.put("assignmentRules", plan -> keyed(plan.assignmentRules(), TaskDocument.Rule::id));
        lists.put("safeguards", plan -> keyed(plan.safeguards(), TaskDocument.Safeguard::id));
        lists.put("projects", plan -> keyed(plan.projects(), ProjectDocument::id));
        lists.put("phases", plan -> keyed(plan.phases(), ProjectDocument.Phase::id));
        lists.put("undatedPapers", plan -> keyed(plan.undatedPapers(), PrintDocument.Paper::id));
        lists.put("otherNumbers", plan -> keyed(plan.otherNumbers(), PrintDocument.OtherNumber::id));
        lists.put("oddities", plan -> keyed(plan.oddities(), PrintDocument.Oddity::id));
        return lists;
    }

    /** The items by their keys, in their order; a key that stands there twice gets a mark, so that no item is lost. */
    private static <T> Map<String, T> keyed(List<T> items, Function<T, String> key) {
        Map<String, T> keyed = new LinkedHashMap<>();
        for (T item : items) {
            String id = key.apply(item);
            keyed.put(keyed.containsKey(id) ? id + " (" + keyed.size() + ")" : id, item);
        }
        return keyed;
    }
}

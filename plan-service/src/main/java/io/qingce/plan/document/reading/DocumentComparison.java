package io.qingce.plan.document.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.PrintDocument;
import io.qingce.plan.document.ProjectDocument;
import io.qingce.plan.document.TargetDocument;
import io.qingce.plan.document.TaskDocument;
import io.qingce.plan.document.UnitDocument;
import io.qingce.plan.document.reading.DocumentChange.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares a document with the stored one, item by item; also one that breaks the schema in some of them. */
public final class DocumentComparison {

    /** The lists of a document whose items have a key. */
    private static final Map<String, Items<?>> LISTS = lists();

    /** How the items of a list are read, and by what they are told apart. */
    private record Items<T>(Class<T> type, String key, Function<PlanDocument, List<T>> of) {

        Object read(JsonNode item) {
            return DocumentFormat.JSON.bind(item, type);
        }

        Map<String, Object> stored(@Nullable PlanDocument plan) {
            Map<String, Object> keyed = new LinkedHashMap<>();
            if (plan != null) {
                of.apply(plan).forEach(item -> keyed.put(key(DocumentFormat.JSON.tree(item)), item));
            }
            return keyed;
        }

        String key(JsonNode item) {
            return item.at(key).asText();
        }
    }

    private final @Nullable PlanDocument before;
    private final Examined after;
    private final List<Violation> findings;

    private DocumentComparison(@Nullable PlanDocument before, Examined after, List<Violation> findings) {
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
            @Nullable PlanDocument before, Examined after, List<Violation> findings) {
        DocumentComparison comparison = new DocumentComparison(before, after, findings);
        List<DocumentChange> changes = new ArrayList<>();
        changes.add(comparison.head());
        LISTS.forEach((list, items) -> changes.addAll(comparison.items(list, items)));
        return List.copyOf(changes);
    }

    private DocumentChange head() {
        List<Violation> ofTheHead = findings.stream()
                .filter(finding -> LISTS.keySet().stream().noneMatch(list -> within(finding, list + "[")))
                .toList();
        PlanDocument document = after.document();
        Outcome outcome = Outcome.CHANGED;
        if (before == null) {
            outcome = Outcome.CREATED;
        } else if (document != null && head(before).equals(head(document))) {
            outcome = Outcome.UNCHANGED;
        }
        return change("plan", after.tree().path("code").asText(), outcome, ofTheHead);
    }

    private List<DocumentChange> items(String list, Items<?> items) {
        Map<String, Object> stored = items.stored(before);
        Set<String> seen = new HashSet<>();
        List<DocumentChange> changes = new ArrayList<>();
        JsonNode sent = after.tree().path(list);
        for (int i = 0; i < sent.size(); i++) {
            String field = list + "[" + i + "]";
            List<Violation> ofTheItem =
                    findings.stream().filter(finding -> within(finding, field)).toList();
            String key = items.key(sent.get(i));
            Outcome outcome =
                    ofTheItem.isEmpty() ? outcome(stored.get(key), items.read(sent.get(i))) : Outcome.CONFLICT;
            changes.add(change(list, seen.add(key) ? key : key + " (" + i + ")", outcome, ofTheItem)
                    .with(moves(outcome, stored.get(key), items, sent.get(i))));
        }
        stored.keySet().stream()
                .filter(key -> !seen.contains(key))
                .forEach(key -> changes.add(change(list, key, Outcome.REMOVED, List.of())));
        return changes;
    }

    private static DocumentChange.@Nullable PointMoves moves(
            Outcome outcome, @Nullable Object stored, Items<?> items, JsonNode item) {
        return outcome == Outcome.CHANGED
                        && stored instanceof TargetDocument before
                        && items.read(item) instanceof TargetDocument now
                ? DocumentChange.PointMoves.between(before, now)
                : null;
    }

    private static DocumentChange change(String list, String id, Outcome outcome, List<Violation> findings) {
        return new DocumentChange(list, id, findings.isEmpty() ? outcome : Outcome.CONFLICT, findings, null);
    }

    private static Outcome outcome(@Nullable Object stored, Object item) {
        if (stored == null) {
            return Outcome.CREATED;
        }
        return stored.equals(item) ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    private static boolean within(Violation finding, String path) {
        return String.valueOf(finding.field()).startsWith(path);
    }

    private static ObjectNode head(PlanDocument document) {
        return DocumentFormat.JSON.tree(document).without(LISTS.keySet());
    }

    private static Map<String, Items<?>> lists() {
        String id = "/id";
        Map<String, Items<?>> lists = new LinkedHashMap<>();
        lists.put("units", new Items<>(UnitDocument.class, "/name/zh", PlanDocument::units));
        lists.put("groups", new Items<>(TaskDocument.Group.class, id, PlanDocument::groups));
        lists.put("targets", new Items<>(TargetDocument.class, id, PlanDocument::targets));
        lists.put("tasks", new Items<>(TaskDocument.class, id, PlanDocument::tasks));
        lists.put("assignmentRules", new Items<>(TaskDocument.Rule.class, id, PlanDocument::assignmentRules));
        lists.put("safeguards", new Items<>(TaskDocument.Safeguard.class, id, PlanDocument::safeguards));
        lists.put("projects", new Items<>(ProjectDocument.class, id, PlanDocument::projects));
        lists.put("phases", new Items<>(ProjectDocument.Phase.class, id, PlanDocument::phases));
        lists.put("undatedPapers", new Items<>(PrintDocument.Paper.class, id, PlanDocument::undatedPapers));
        lists.put("otherNumbers", new Items<>(PrintDocument.OtherNumber.class, id, PlanDocument::otherNumbers));
        lists.put("oddities", new Items<>(PrintDocument.Oddity.class, id, PlanDocument::oddities));
        return lists;
    }
}

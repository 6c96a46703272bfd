package io.qingce.plan.document.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.value.ValueRange;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says all at once what is against a document: where it breaks the schema, and where the rest of it breaks a rule, so that
 * nobody has to correct it in rounds.
 */
final class DocumentExaminer {

    /** Findings that may only follow from an item that was left out. */
    private static final Set<String> CONSEQUENCES = Set.of("target-missing", "printed-elsewhere");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final DocumentSchema schema = new DocumentSchema();

    /** @param published keys of indicators that the plan has already */
    Examined examine(String plan, JsonNode tree, Set<String> published) {
        Optional<Violation> beyond = ValueRange.firstViolation(tree);
        if (beyond.isPresent()) {
            return new Examined(tree, null, List.of(beyond.get()));
        }
        List<Violation> broken = schema.check(tree);
        if (broken.isEmpty()) {
            PlanDocument document = DocumentFormat.JSON.bind(tree, PlanDocument.class);
            return new Examined(tree, document, rules(plan, document, published));
        }
        return tree instanceof ObjectNode object && !DocumentSchema.isVast(tree) && !DocumentSchema.isCutShort(broken)
                ? examineRest(plan, object, broken, published)
                : new Examined(tree, null, broken);
    }

    private static Examined examineRest(String plan, ObjectNode tree, List<Violation> broken, Set<String> published) {
        Set<String> items = new HashSet<>();
        Set<String> members = new HashSet<>();
        for (Violation finding : broken) {
            String field = String.valueOf(finding.field());
            Selection.itemOf(field)
                    .filter(item -> !item.startsWith("governance"))
                    .ifPresentOrElse(items::add, () -> members.add(field.split("[.\\[]", 2)[0]));
        }
        Selection sound = Selection.without(tree, items);
        Optional<PlanDocument> rest = bound(readable(sound.rest(), members));
        if (rest.isEmpty()) {
            return new Examined(tree, null, broken);
        }
        PlanDocument document = rest.get();
        Set<String> lost = names(tree, items);
        List<Violation> findings = new ArrayList<>(broken);
        rules(plan, document, published).stream()
                .map(sound::inTheWhole)
                .filter(finding ->
                        !members.contains(String.valueOf(finding.field()).split("[.\\[]", 2)[0]))
                .filter(finding -> !isConsequence(finding, tree, lost))
                .forEach(findings::add);
        return new Examined(tree, members.isEmpty() ? document : null, findings);
    }

    /** The sound rest as a value; empty if a stranger among its members has a name that reads like a path. */
    private static Optional<PlanDocument> bound(ObjectNode rest) {
        try {
            return Optional.of(DocumentFormat.JSON.bind(rest, PlanDocument.class));
        } catch (IllegalArgumentException stranger) {
            return Optional.empty();
        }
    }

    private static List<Violation> rules(String plan, PlanDocument document, Set<String> published) {
        List<Violation> findings = new ArrayList<>();
        if (!document.code().equals(plan)) {
            findings.add(Violation.of(
                    "code",
                    "not-the-addressed-plan",
                    Words.both(
                            "文件属于规划" + document.code() + "，不是" + plan + "。",
                            "The document belongs to plan " + document.code() + ", not to " + plan + ".")));
        }
        findings.addAll(DocumentRules.check(document, published));
        return findings;
    }

    /** A stand-in for each member of the head that is missing or broken, so that the items can be read. */
    private static ObjectNode readable(ObjectNode document, Set<String> members) {
        ObjectNode name = JSON.objectNode().put("zh", "-").put("en", "-");
        ObjectNode readable = document.without(members);
        Map.of("format", PlanDocument.FORMAT, "code", "-", "documentType", "-", "status", "DRAFT")
                .forEach((member, word) -> readable.putIfAbsent(member, JSON.textNode(word)));
        readable.putIfAbsent("title", name);
        readable.putIfAbsent("issuer", JSON.objectNode().put("name", "-"));
        readable.putIfAbsent(
                "period",
                JSON.objectNode().put("label", "-").put("from", "2021-01-01").put("to", "2025-12-31"));
        readable.putIfAbsent(
                "region",
                JSON.objectNode().put("name", "-").put("province", "-").put("level", "-"));
        readable.putIfAbsent("completeness", JSON.objectNode().put("statement", "-"));
        return readable;
    }

    private static boolean isConsequence(Violation finding, ObjectNode tree, Set<String> lost) {
        if (CONSEQUENCES.contains(finding.reason())) {
            return true;
        }
        String pointer =
                "/" + String.valueOf(finding.field()).replaceAll("[.\\[]", "/").replace("]", "");
        return finding.reason().startsWith("unknown-")
                && lost.contains(tree.at(pointer).asText());
    }

    /** All by which other items may refer to these. */
    private static Set<String> names(ObjectNode tree, Set<String> items) {
        return items.stream()
                .map(item -> tree.at("/" + item.replace("[", "/").replace("]", "")))
                .flatMap(item -> Stream.of(item.path("id"), item.path("code"), item.at("/name/zh")))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}

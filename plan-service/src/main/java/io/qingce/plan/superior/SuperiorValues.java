package io.qingce.plan.superior;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.TargetDocument.SuperiorValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes a value of the superior authority (上级下达值) into a plan: dated, with its source, the newest last. */
final class SuperiorValues {

    private SuperiorValues() {}

    /**
     * The document of a plan with one value more; the same document if it holds this very value.
     *
     * @throws ProblemException 404 without such a target, 409 if the print of the target leaves nothing to its superior
     */
    static ObjectNode add(PlanDocument plan, String target, SuperiorValue value) {
        ObjectNode document = DocumentFormat.JSON.tree(plan);
        JsonNode superior = find(document, plan.code(), target).path("superior");
        if (!(superior instanceof ObjectNode receiver)) {
            throw new ProblemException(
                    409,
                    "no-superior-value-expected",
                    Words.both(
                            "目标" + target + "不待上级下达。",
                            "Target " + target + " awaits no value from a superior authority."));
        }
        ArrayNode values = receiver.withArray("values");
        JsonNode added = DocumentFormat.JSON.tree(value);
        List<JsonNode> all = new ArrayList<>();
        values.forEach(all::add);
        if (all.stream().noneMatch(one -> isSame(one, added))) {
            all.add(added);
            all.sort(Comparator.comparing(one -> one.path("receivedOn").asText()));
            values.removeAll().addAll(all);
        }
        return document;
    }

    /** Whoever recorded it: the same value of the same paper is there once. */
    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.<ObjectNode>deepCopy()
                .without("recordedBy")
                .equals(other.<ObjectNode>deepCopy().without("recordedBy"));
    }

    private static JsonNode find(ObjectNode document, String plan, String target) {
        for (JsonNode one : document.path("targets")) {
            if (one.path("id").asText().equals(target)) {
                return one;
            }
        }
        throw new ProblemException(
                404,
                "unknown-target",
                Words.both("规划" + plan + "没有目标" + target + "。", "Plan " + plan + " has no target " + target + "."));
    }
}

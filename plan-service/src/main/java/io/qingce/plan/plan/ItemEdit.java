package io.qingce.plan.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.value.Sha256;
import io.qingce.chassis.value.ValueRange;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.reading.DocumentRefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One target or task of a document, edited by itself. Its tag is a digest of its content, so that two editors of different
 * items of one plan never stand in each other's way, and two of the same item never overwrite each other.
 *
 * @param kind what it is
 * @param id its identifier in the plan
 */
public record ItemEdit(Kind kind, String id) {

    private static final int TAG_LENGTH = 32;

    /** What can be edited by itself. */
    public enum Kind {
        /** 目标. */
        TARGET("targets", "target"),
        /** 任务. */
        TASK("tasks", "task");

        private final String member;
        private final String word;

        Kind(String member, String word) {
            this.member = member;
            this.word = word;
        }
    }

    /** The tag of an item that is stored as JSON. */
    public static String tag(String item) {
        return tag(tree(item.getBytes(StandardCharsets.UTF_8)));
    }

    /** The tag of a member of what is stored as JSON. */
    public static String tag(String stored, String member) {
        return tag(tree(stored.getBytes(StandardCharsets.UTF_8)).path(member));
    }

    private static String tag(JsonNode item) {
        return Sha256.of(DocumentFormat.JSON.write(item).getBytes(StandardCharsets.UTF_8))
                .substring(0, TAG_LENGTH);
    }

    /**
     * The document with this item in the place of the one that the editor has seen.
     *
     * @param document the stored document
     * @param seen the item that the editor has seen
     * @param item the new content
     * @throws ProblemException 404 without such an item, 412 if somebody changed it meanwhile, 428 if nothing is said of it, 400
     *     if the content is not JSON, 422 if it is of another item
     */
    public JsonNode in(String document, Precondition seen, byte[] item) {
        ObjectNode content = object(item);
        JsonNode tree = tree(document.getBytes(StandardCharsets.UTF_8));
        if (tree.path(kind.member) instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).path("id").asText().equals(id)) {
                    seen.require(tag(items.get(i)));
                    items.set(i, content);
                    return tree;
                }
            }
        }
        throw new ProblemException(
                404,
                "unknown-" + kind.word,
                "Unknown " + kind.word,
                Words.both("规划中没有" + id + "。", "The plan has no " + kind.word + " " + id + "."));
    }

    private ObjectNode object(byte[] item) {
        try {
            if (DocumentFormat.JSON.read(item) instanceof ObjectNode object) {
                ValueRange.firstViolation(object).ifPresent(beyond -> {
                    throw DocumentRefusedException.invalid(List.of(beyond));
                });
                if (!Objects.equals(object.path("id").asText(), id)) {
                    throw DocumentRefusedException.invalid(List.of(Violation.of(
                            "id",
                            "not-the-addressed-item",
                            Words.both("内容不属于" + id + "。", "The content belongs to another item than " + id + "."))));
                }
                return object;
            }
        } catch (IOException unreadable) {
            throw DocumentRefusedException.unreadable(DocumentFormat.JSON, item, unreadable);
        }
        throw DocumentRefusedException.invalid(List.of(Violation.of(
                "", "not-an-object", Words.both("请以一个JSON对象提交。", "Send the " + kind.word + " as one JSON object."))));
    }

    private static JsonNode tree(byte[] stored) {
        try {
            return DocumentFormat.JSON.read(stored);
        } catch (IOException impossible) {
            throw new IllegalStateException("what is stored can always be read", impossible);
        }
    }
}

package io.qingce.plan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every shape that a printed target can have, and every awkward case of the five plans, as the documents say it. One row
 * is one statement: number, source, plan, identifier of the target (or {@code -} for the plan), then what members say;
 * {@code ∅} stands for a member that is absent.
 */
class PrintedShapesTest {

    private static final Map<String, JsonNode> PLANS = new HashMap<>();

    @ParameterizedTest(name = "shape {0}: {1}")
    @CsvFileSource(resources = "/shapes-in-print.csv", delimiter = '|', numLinesToSkip = 1)
    void saysTheShape(String number, String source, String plan, String target, String members) {
        check(plan, target, members);
    }

    @ParameterizedTest(name = "case {0}: {1}")
    @CsvFileSource(resources = "/awkward-cases.csv", delimiter = '|', numLinesToSkip = 1)
    void saysTheAwkwardCase(String number, String source, String plan, String target, String members) {
        check(plan, target, members);
    }

    private static void check(String plan, String target, String members) {
        JsonNode item = item(PLANS.computeIfAbsent(plan, PrintedShapesTest::read), target);
        for (String member : members.split(" ; ")) {
            String[] sides = member.strip().split("=", 2);
            JsonNode value = item.at(sides[0]);
            String said = value.isMissingNode() ? "∅" : value.isValueNode() ? value.asText() : value.toString();
            if (sides[1].startsWith("…")) {
                assertFalse(value.isMissingNode(), sides[0]);
                assertTrue(said.contains(sides[1].substring(1)), sides[0] + " is " + said);
            } else {
                assertEquals(sides[1], said, sides[0]);
            }
        }
    }

    private static JsonNode item(JsonNode plan, String id) {
        for (String list : new String[] {"targets", "tasks", "oddities"}) {
            for (JsonNode one : plan.path(list)) {
                if (one.path("id").asText().equals(id)) {
                    return one;
                }
            }
        }
        return plan;
    }

    private static JsonNode read(String plan) {
        try {
            return DocumentFormat.YAML.read(Documents.shipped(plan));
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }
}

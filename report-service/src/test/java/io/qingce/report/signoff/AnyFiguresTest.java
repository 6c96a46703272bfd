package io.qingce.report.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.verifier.CanonicalJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of the canonical text of any figures, since their hash has to come out the same for ever. */
class AnyFiguresTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);
    private static final List<String> NAMES = List.of("a", "b", "甲", "items", "value", "a/b", "~", "");

    @RepeatedTest(5)
    void haveOneTextHoweverTheirMembersStand(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 300; i++) {
            JsonNode figures = any(random, 4);
            String canonical = CanonicalJson.of(figures);

            assertEquals(canonical, CanonicalJson.of(canonical));
            assertEquals(canonical, CanonicalJson.of(shuffled(figures, random)));
            assertEquals(canonical, CanonicalJson.of(figures.toPrettyString()));
        }
    }

    @RepeatedTest(5)
    void haveAnotherTextAndAnotherLeafWithOneValueChanged(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 300; i++) {
            ObjectNode figures = JSON.objectNode();
            figures.set("before", any(random, 3));
            figures.put("value", random.nextInt(1_000));
            ObjectNode changed = figures.deepCopy();
            changed.put("value", figures.path("value").asInt() + 1);

            String one = CanonicalJson.of(figures);
            String other = CanonicalJson.of(changed);
            assertNotEquals(CanonicalJson.sha256(one), CanonicalJson.sha256(other));
            var leaves = CanonicalJson.leaves(one);
            leaves.entrySet().removeAll(CanonicalJson.leaves(other).entrySet());
            assertEquals(List.of("/value"), List.copyOf(leaves.keySet()));
        }
    }

    /** What was signed before there were forms comes out the same whatever an answer tells in addition. */
    @RepeatedTest(5)
    void areTheSameInsideALargerAnswer(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        SignedForm form = SignedForm.of(SignOff.Kind.ATTAINMENT, SignedForm.WHOLE_ANSWER);
        for (int i = 0; i < 300; i++) {
            JsonNode signed = any(random, 4);
            JsonNode answer = signed.deepCopy();
            addTo(answer, random);

            assertEquals(CanonicalJson.of(signed), form.of(answer.toString(), signed.toString()));
        }
    }

    private static void addTo(JsonNode node, Random random) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            object.put("told in addition", random.nextInt());
        }
        node.forEach(child -> addTo(child, random));
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode other = JSON.objectNode();
            names.forEach(name -> other.set(name, shuffled(object.get(name), random)));
            return other;
        }
        if (node instanceof ArrayNode) {
            ArrayNode other = JSON.arrayNode();
            node.forEach(element -> other.add(shuffled(element, random)));
            return other;
        }
        return node;
    }

    private static JsonNode any(Random random, int depth) {
        switch (random.nextInt(depth == 0 ? 4 : 8)) {
            case 0:
                return JSON.numberNode(BigDecimal.valueOf(random.nextInt(100_000) - 50_000, random.nextInt(6)));
            case 1:
                return JSON.textNode("文\"\\\n" + random.nextInt(100));
            case 2:
                return JSON.booleanNode(random.nextBoolean());
            case 3:
                return JSON.nullNode();
            case 4, 5:
                ArrayNode array = JSON.arrayNode();
                random.ints(random.nextInt(4), 0, 1).forEach(i -> array.add(any(random, depth - 1)));
                return array;
            default:
                ObjectNode object = JSON.objectNode();
                random.ints(random.nextInt(4), 0, NAMES.size())
                        .forEach(name -> object.set(NAMES.get(name), any(random, depth - 1)));
                return object;
        }
    }
}

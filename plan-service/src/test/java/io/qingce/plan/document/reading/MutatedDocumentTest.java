package io.qingce.plan.document.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.AnyDocument;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.Documents;
import io.qingce.plan.document.PlanDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents in which some members were lost, doubled or replaced by anything: each gets an answer that names what is wrong. */
class MutatedDocumentTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final DocumentReader READER = Documents.reader();
    private static final PlanDocument STORED = Documents.examined("jiaozuo-htz").accepted();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTakenOrRefusedWithTheFieldOfEveryFinding(long seed) {
        Random random = new Random(seed);
        ObjectNode document = seed % 2 == 0
                ? AnyDocument.of(seed)
                : DocumentFormat.JSON.tree(STORED).deepCopy();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            mutate(document, random);
        }

        Examined examined = READER.examine("small", document);
        examined.findings().forEach(finding -> {
            assertTrue(finding.field() != null && !finding.reason().isBlank(), finding.toString());
            assertTrue(finding.detail() != null && !finding.detail().isBlank(), finding.toString());
        });
        List<DocumentChange> items = DocumentComparison.compare(STORED, examined, examined.findings());
        long conflicts = items.stream()
                .filter(item -> item.outcome() == DocumentChange.Outcome.CONFLICT)
                .count();
        assertEquals(examined.findings().isEmpty(), conflicts == 0, examined.findings()::toString);
        assertTrue(
                items.stream().mapToInt(item -> item.findings().size()).sum()
                        >= examined.findings().size(),
                examined.findings()::toString);
    }

    /** Changes one member or element somewhere. */
    private static void mutate(ObjectNode document, Random random) {
        List<ContainerNode<?>> containers = new ArrayList<>();
        collect(document, containers);
        ContainerNode<?> place = containers.get(random.nextInt(containers.size()));
        if (place instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(3)) {
                case 0 -> object.remove(name);
                case 1 -> object.set("stranger", anything(random));
                default -> object.set(name, anything(random));
            }
        } else if (place instanceof ArrayNode array && !array.isEmpty()) {
            int at = random.nextInt(array.size());
            switch (random.nextInt(3)) {
                case 0 -> array.remove(at);
                case 1 -> array.add(array.get(at).deepCopy());
                default -> array.set(at, anything(random));
            }
        }
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
        if (node instanceof ContainerNode<?> container) {
            containers.add(container);
            container.forEach(child -> collect(child, containers));
        }
    }

    private static JsonNode anything(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt());
            case 3 -> JSON.textNode("");
            case 4 -> JSON.textNode("任意 ");
            case 5 -> JSON.textNode("X1");
            case 6 -> JSON.objectNode();
            case 7 -> JSON.arrayNode().add(JSON.objectNode());
            default -> JSON.arrayNode();
        };
    }
}

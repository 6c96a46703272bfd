package io.qingce.plan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.reading.DocumentChange;
import io.qingce.plan.document.reading.DocumentChange.Outcome;
import io.qingce.plan.document.reading.DocumentComparison;
import io.qingce.plan.document.reading.Examined;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of whatever the contract allows. */
class AnyDocumentTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysTheSameInEitherNotation(long seed) throws IOException {
        JsonNode document = asSent(AnyDocument.of(seed));

        for (DocumentFormat format : DocumentFormat.values()) {
            String written = format.write(document);
            assertEquals(
                    List.of(),
                    AnyDocument.differences(document, format.read(written.getBytes(StandardCharsets.UTF_8))),
                    format.name());
        }
        assertEquals(
                document,
                DocumentFormat.YAML.read(
                        DocumentFormat.YAML.fromJson(document.toString()).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNoMemberAsAValue(long seed) throws IOException {
        JsonNode document = asSent(AnyDocument.of(seed));
        PlanDocument plan = DocumentFormat.JSON.bind(document, PlanDocument.class);

        List<String> changed = AnyDocument.differences(document, asSent(DocumentFormat.JSON.tree(plan)));
        assertTrue(changed.stream().allMatch(AnyDocumentTest::isTheNameOfAPointThatHadNone), changed::toString);
        assertEquals(plan, DocumentFormat.JSON.stored(DocumentFormat.JSON.write(plan)));
    }

    private static boolean isTheNameOfAPointThatHadNone(String change) {
        return change.matches("/targets/\\d+/points/\\d+/id:  became \"\\S+\"");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isRefusedForWhatItRefersToAtMostAndNotForItsShape(long seed) {
        Examined examined = Documents.reader().examine("small", AnyDocument.of(seed));

        assertTrue(examined.document() != null, examined.findings()::toString);
    }

    /** Every item of either document is told of, and of two that are equal none is changed. */
    @ParameterizedTest
    @MethodSource("seeds")
    void changesByEveryItemThatCameOrWent(long seed) {
        PlanDocument one = value(seed);
        PlanDocument other = value(seed + 1_000);

        assertTrue(changes(one, one).stream().allMatch(change -> change.outcome() == Outcome.UNCHANGED));
        List<DocumentChange> changes = changes(one, other);
        assertEquals(
                changes(null, other).stream()
                        .filter(change -> !change.list().equals("plan"))
                        .count(),
                changes.stream()
                        .filter(change -> !change.list().equals("plan"))
                        .filter(change -> change.outcome() != Outcome.REMOVED)
                        .count());
        assertEquals(count(changes(other, one), Outcome.REMOVED), count(changes, Outcome.CREATED));
    }

    private static List<DocumentChange> changes(PlanDocument before, PlanDocument after) {
        ObjectNode tree = DocumentFormat.JSON.tree(after);
        return DocumentComparison.compare(before, new Examined(tree, after, List.of()), List.of());
    }

    private static long count(List<DocumentChange> changes, Outcome outcome) {
        return changes.stream().filter(change -> change.outcome() == outcome).count();
    }

    private static PlanDocument value(long seed) {
        return DocumentFormat.JSON.bind(AnyDocument.of(seed), PlanDocument.class);
    }

    private static JsonNode asSent(JsonNode tree) throws IOException {
        return DocumentFormat.JSON.read(tree.toString().getBytes(StandardCharsets.UTF_8));
    }
}

package io.qingce.plan.document.reading;

import static io.qingce.plan.document.Documents.addTarget;
import static io.qingce.plan.document.Documents.json;
import static io.qingce.plan.document.Documents.point;
import static io.qingce.plan.document.Documents.small;
import static io.qingce.plan.document.Documents.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Violation;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentSchemaTest {

    private final DocumentSchema schema = new DocumentSchema();

    static Stream<Arguments> broken() {
        return Stream.of(
                broken("colour additional-properties", tree -> tree.put("colour", "red")),
                broken("title.zh required", tree -> tree.withObject("/title").remove("zh")),
                broken("title.zh type", tree -> tree.withObject("/title").put("zh", 3)),
                broken("status enum", tree -> tree.put("status", "LOST")),
                broken("code pattern", tree -> tree.put("code", "Small")),
                broken("issuedOn format", tree -> tree.put("issuedOn", "2023-02-29")),
                broken("targets min-items", tree -> tree.putArray("targets")),
                broken(
                        "targets[0].points[0].due.year required",
                        tree -> point(tree).withObject("/due").remove("year")),
                broken(
                        "targets[0].points[0].due.year minimum",
                        tree -> point(tree).withObject("/due").put("year", 1948)),
                broken(
                        "targets[0].points[0].due.year maximum",
                        tree -> point(tree).withObject("/due").put("year", 2101)),
                broken("targets[0].points[0].value maximum", tree -> point(tree).put("value", 1e13)),
                broken(
                        "targets[0].points[0].words max-length",
                        tree -> point(tree).put("words", "长".repeat(2001))),
                broken(
                        "targets[0].points[0].words min-length",
                        tree -> point(tree).put("words", "")),
                broken("targets[0].unit not", tree -> target(tree).put("unit", "ug/m3")),
                broken("targets[1].nature enum", tree -> addTarget(tree, "T2").put("nature", "MAYBE")));
    }

    /** The path is that of the member at fault, be it one that is not there, and the reason that of the rule in the schema. */
    @ParameterizedTest
    @MethodSource("broken")
    void namesTheMemberAndTheRuleThatItBreaks(String finding, Consumer<ObjectNode> change) {
        List<String> findings = schema.check(json(small("small", change))).stream()
                .map(found -> found.field() + " " + found.reason())
                .toList();

        assertTrue(findings.contains(finding), findings::toString);
        assertTrue(findings.stream().allMatch(found -> found.startsWith(finding.split(" ")[0])), findings::toString);
    }

    @Test
    void hasNothingAgainstAGoodDocument() {
        assertEquals(List.of(), schema.check(json(small("small"))));
    }

    @Test
    void saysWhatIsWrongInEnglishWhateverTheMachineSpeaks() {
        Violation finding =
                schema.check(json(small("small", tree -> tree.remove("title")))).get(0);

        assertTrue(finding.detail().contains("title"), finding.detail());
        assertTrue(finding.detail().chars().allMatch(letter -> letter < 0x80), finding.detail());
    }

    /** 6500 objects and lists, counted until there are more. */
    @ParameterizedTest
    @CsvSource({"6497, false", "6498, true"})
    void takesADocumentOfVeryManyPartsForVast(int empty, boolean vast) {
        JsonNode document = json("{\"list\":[" + "{},".repeat(empty) + "{\"a\":1}]}");

        assertEquals(vast, DocumentSchema.isVast(document));
        assertFalse(DocumentSchema.isVast(json("{\"list\":[" + "1,".repeat(10_000) + "1]}")));
    }

    /** Six thousand empty targets are 18 KB as sent; told one by one they would be more than memory has for a few senders. */
    @Test
    void saysTheFirstThousandOfVeryManyFindingsAndHowManyMoreThereAre() {
        List<Violation> findings = schema.check(json("{\"targets\":[" + "{},".repeat(5_999) + "{}]}"));

        assertEquals(1_001, findings.size());
        assertTrue(DocumentSchema.isCutShort(findings));
        assertFalse(DocumentSchema.isCutShort(findings.subList(0, 1_000)));
        Violation last = findings.get(1_000);
        assertEquals("further-findings", last.reason());
        assertTrue(Integer.parseInt(Words.of(last.detail()).en().split(" ")[0]) > 5_000, last.detail());
    }

    /** Two at a time; whoever waits gets a turn as soon as one is given back, by a document full of findings, too. */
    @Test
    void checksManyDocumentsThatComeAtOnceInTheirTurns() {
        JsonNode many = json("{\"targets\":[{},{}],\"status\":\"LOST\"}");
        List<Violation> alone = schema.check(many);
        ExecutorService senders = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<List<Violation>>> checked = IntStream.range(0, 40)
                    .mapToObj(each -> CompletableFuture.supplyAsync(() -> schema.check(many), senders))
                    .toList();
            checked.forEach(each -> assertEquals(alone, each.join()));
        } finally {
            senders.shutdown();
        }
    }

    @Test
    void saysAllFindingsOfADocumentAndOfAVastOneTheFirst() {
        JsonNode many = json("{\"targets\":[{},{}],\"status\":\"LOST\"}");
        assertTrue(schema.check(many).stream().anyMatch(found -> "targets[1].id".equals(found.field())));
        assertTrue(schema.check(many).stream().anyMatch(found -> "status".equals(found.field())));
        assertEquals(
                1,
                schema.check(json("{\"list\":[" + "{},".repeat(7_000) + "{}]}")).size());
    }

    private static Arguments broken(String finding, Consumer<ObjectNode> change) {
        return Arguments.of(finding, change);
    }
}

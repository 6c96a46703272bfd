package io.qingce.plan.document.reading;

import static io.qingce.plan.document.Documents.addTarget;
import static io.qingce.plan.document.Documents.json;
import static io.qingce.plan.document.Documents.point;
import static io.qingce.plan.document.Documents.small;
import static io.qingce.plan.document.Documents.stream;
import static io.qingce.plan.document.Documents.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.Documents;
import io.qingce.plan.document.PlanDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private final DocumentReader reader = Documents.reader();

    @Test
    void refusesADocumentThatIsTooLarge() {
        assertEquals(413, refusal(DocumentFormat.JSON, " ".repeat(900_001)).status());
    }

    @Test
    void refusesTheDocumentOfAnotherPlan() {
        Violation violation = onlyViolation(refusal("other", DocumentFormat.JSON, small("small")));
        assertEquals("code", violation.field());
        assertEquals("not-the-addressed-plan", violation.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "1", "\"text\""})
    void refusesWhatIsNotAnObject(String text) {
        assertEquals(422, refusal(DocumentFormat.JSON, text).status());
    }

    @Test
    void namesTheNearestIndicatorsOfAMistypedOne() {
        Violation violation = onlyViolation(refusal(
                "small", DocumentFormat.JSON, small("small", d -> target(d).put("indicator", "pm25-anual-mean"))));
        assertEquals("unknown-indicator", violation.reason());
        assertTrue(violation.detail().startsWith("T1：指标目录中没有pm25-anual-mean"));
        assertTrue(violation.detail().contains("pm25-annual-mean PM2.5年均浓度"), violation.detail());
    }

    @Test
    void takesAnIndicatorThatThePlanHasForItselfAlone() {
        String document =
                small("small", d -> target(d).put("indicator", "own-parks").put("dataClass", "REPORTED"));
        assertEquals(
                "own-parks",
                reader.read("small", DocumentFormat.JSON, stream(document))
                        .targets()
                        .get(0)
                        .indicator());
    }

    @Test
    void keepsIndicatorsThatThePlanHadBeforeTheCatalogue() {
        String old = small("small", d -> target(d).put("indicator", "grandfather"));
        assertEquals(
                "grandfather",
                reader.readNext("small", old, json(old)).targets().get(0).indicator());
        assertThrows(DocumentRefusedException.class, () -> reader.readNext("small", small("small"), json(old)));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken("colour", d -> d.put("colour", "red")),
                broken("title.zh", d -> d.withObject("/title").remove("zh")),
                broken("targets", d -> d.putArray("targets")),
                broken("format", d -> d.put("format", "qingce.plan/v2")),
                broken("code", d -> d.put("code", "Small Plan")),
                broken("issuedOn", d -> d.put("issuedOn", "2023-02-30")),
                broken("issuedOn", d -> d.put("issuedOn", "2023/02/03")),
                broken("period.to", d -> d.withObject("/period").put("to", "2020-12-31")),
                broken("parentPlan", d -> d.put("parentPlan", "small")),
                broken("region.name", d -> d.withObject("/region").put("name", "区".repeat(65))),
                broken("region.name", d -> d.withObject("/region").put("name", "某区 ")),
                broken("issuer.name", d -> d.withObject("/issuer").put("name", "某\u0000区")),
                broken("issuer.name", d -> d.withObject("/issuer").put("name", "区".repeat(200_000))),
                broken("code", d -> d.put("code", "a-".repeat(100_000) + "a")),
                broken("targets[0].colour", d -> target(d).put("colour", "red")),
                broken("targets[0].dataClass", d -> target(d).put("dataClass", "MONITORED-AIR")),
                broken("targets[0].indicator", d -> target(d).put("indicator", "pm25_annual_mean")),
                broken("targets[0].indicator", d -> target(d).put("indicator", "pm25-anual-mean")),
                broken("targets[0].dataClass", d -> target(d).put("indicator", "own-dust")),
                broken(
                        "targets[0].unit",
                        d -> target(d)
                                .put("indicator", "own-parks")
                                .put("dataClass", "REPORTED")
                                .remove("unit")),
                broken(
                        "targets[0].direction",
                        d -> target(d)
                                .put("indicator", "own-parks")
                                .put("dataClass", "REPORTED")
                                .remove("direction")),
                broken("targets[0].unit", d -> target(d).put("unit", "µg/m3")),
                broken("targets[0].points[0].value", d -> point(d).remove("value")),
                broken("targets[0].points[0].value", d -> point(d).put("value", "44")),
                broken("targets[0].points[0].value", d -> point(d).put("value", 1e30)),
                broken("targets[0].points[0].value", d -> point(d).put("value", 1e-30)),
                broken(
                        "targets[0].points[0].words",
                        d -> point(d).put("comparator", "TREND").remove("value")),
                broken("targets[0].superior", d -> point(d).put("comparator", "MEET_SUPERIOR")),
                broken("targets[0].components", d -> point(d).put("comparator", "ANY_OF")),
                broken("targets[0].direction", d -> {
                    target(d).remove("direction");
                    point(d).put("comparator", "REACH");
                }),
                broken(
                        "targets[0].points[0].due.year",
                        d -> point(d).withObject("/due").remove("year")),
                broken(
                        "targets[0].points[0].due.date",
                        d -> point(d).withObject("/due").put("date", "2025-12-31")),
                broken(
                        "targets[0].points[0].due",
                        d -> point(d).withObject("/due").put("kind", "BEFORE").remove("year")),
                broken(
                        "targets[0].points[0].due.from",
                        d -> point(d).putObject("due").put("kind", "EACH_YEAR").put("to", "2025-12-31")),
                broken(
                        "targets[0].points[0].due.to",
                        d -> point(d).putObject("due")
                                .put("kind", "PERIOD")
                                .put("from", "2025-01-01")
                                .put("to", "2024-12-31")),
                broken("targets[0].restates", d -> target(d).put("restates", "T9")),
                broken("targets[0].restates", d -> target(d).put("restates", "T1")),
                broken("targets[0].superior.values[1].receivedOn", d -> {
                    ArrayNode values = target(d)
                            .putObject("superior")
                            .put("needed", "value")
                            .putArray("values");
                    values.addObject()
                            .put("value", 40)
                            .put("source", "文〔2024〕2号")
                            .put("receivedOn", "2024-02-01");
                    values.addObject()
                            .put("value", 41)
                            .put("source", "文〔2023〕1号")
                            .put("receivedOn", "2023-02-01");
                }),
                broken(
                        "targets[0].correction",
                        d -> target(d).putObject("correction").put("reason", "misprint")),
                broken(
                        "targets[0].components.parts",
                        d -> target(d).putObject("components").put("kind", "ALL_OF")),
                broken(
                        "targets[0].components.parts[0].target",
                        d -> target(d)
                                .putObject("components")
                                .put("kind", "ALL_OF")
                                .putArray("parts")
                                .addObject()
                                .put("target", "T9")),
                broken("targets[1].id", d -> addTarget(d, "T1")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void namesTheFieldThatBreaksTheContract(String field, Consumer<ObjectNode> change) {
        DocumentRefusedException refusal = refusal(DocumentFormat.JSON, small("small", change));
        assertEquals(422, refusal.status());
        assertEquals(field, onlyViolation(refusal).field());
    }

    @Test
    void refusesHalfACharacter() {
        String text = small("small").replace("\"issuer\":{\"name\":\"某区\"", "\"issuer\":{\"name\":\"某\\ud83d\"");
        assertEquals(
                "issuer.name", onlyViolation(refusal(DocumentFormat.JSON, text)).field());
    }

    @Test
    void listsEveryFinding() {
        DocumentRefusedException refusal = refusal(DocumentFormat.JSON, small("small", document -> {
            point(document).remove("value");
            addTarget(document, "T1").put("restates", "T9");
        }));
        assertEquals(
                List.of(
                        "targets[1].id",
                        "targets[0].points[0].value",
                        "targets[1].restates",
                        "targets[1].points[0].value"),
                refusal.violations().stream().map(Violation::field).toList());
    }

    @Test
    void listsTheFirstTwoHundredOfVeryManyFindings() {
        DocumentRefusedException refusal = refusal(DocumentFormat.JSON, small("small", document -> {
            for (int i = 0; i < 1000; i++) {
                addTarget(document, "T1");
            }
        }));
        assertEquals(200, refusal.violations().size());
        assertTrue(refusal.getMessage().contains("1000 findings"), refusal.getMessage());
    }

    @Test
    void acceptsTheWordsOfALimitThatTheSuperiorSets() {
        String text = small("small", document -> {
            point(document).put("words", "不超过控制目标值").remove("value");
            target(document).putObject("superior").put("needed", "Control value");
        });
        assertEquals(
                "small", reader.read("small", DocumentFormat.JSON, stream(text)).code());
    }

    @Test
    void keepsThePrintedDecimals() {
        String text = new String(Documents.shipped("jiaozuo-htz"), StandardCharsets.UTF_8).replace("66.5", "66.50");
        PlanDocument document = reader.read("jiaozuo-htz", DocumentFormat.YAML, stream(text));
        assertTrue(DocumentFormat.JSON.write(document).contains("\"value\":66.50"));
    }

    private static Arguments broken(String field, Consumer<ObjectNode> change) {
        return Arguments.of(field, change);
    }

    private DocumentRefusedException refusal(DocumentFormat format, String text) {
        return refusal("small", format, text);
    }

    private DocumentRefusedException refusal(String plan, DocumentFormat format, String text) {
        return assertThrows(DocumentRefusedException.class, () -> reader.read(plan, format, stream(text)));
    }

    private static Violation onlyViolation(DocumentRefusedException refusal) {
        assertEquals(1, refusal.violations().size(), refusal.violations()::toString);
        return refusal.violations().get(0);
    }
}

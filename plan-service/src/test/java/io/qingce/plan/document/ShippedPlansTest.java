package io.qingce.plan.document;

import static io.qingce.plan.document.Documents.stream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.plan.document.TargetDocument.DataClass;
import io.qingce.plan.document.reading.DocumentReader;
import io.qingce.standards.indicator.Comparator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedPlansTest {

    static final List<String> SHIPPED = Documents.SHIPPED;

    private static final DocumentReader READER = Documents.reader();

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void keepsTheContract(String plan) {
        assertEquals(plan, read(plan).code());
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void survivesTheWayToJsonAndToYamlAndBack(String plan) {
        PlanDocument document = read(plan);
        String json = DocumentFormat.JSON.write(document);
        String yaml = DocumentFormat.YAML.fromJson(json);
        assertEquals(document, READER.read(plan, DocumentFormat.JSON, stream(json)));
        assertEquals(document, READER.read(plan, DocumentFormat.YAML, stream(yaml)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/shapes.yaml",
                "/plans/anyang.yaml",
                "/plans/hebi-baoshan.yaml",
                "/plans/jiaozuo-htz.yaml",
                "/plans/liaocheng-htz.yaml",
                "/plans/shangjie.yaml"
            })
    void losesNothingOfWhatWasWritten(String resource) throws IOException {
        byte[] written = Documents.resource(resource);
        String code = DocumentFormat.YAML.read(written).path("code").asText();
        PlanDocument document = READER.read(code, DocumentFormat.YAML, new ByteArrayInputStream(written));
        String json = DocumentFormat.JSON.write(document);
        JsonNode kept = DocumentFormat.JSON.read(json.getBytes(StandardCharsets.UTF_8));
        kept.path("targets").forEach(target -> target.path("points").forEach(ShippedPlansTest::takeTheName));
        assertEquals(DocumentFormat.YAML.read(written), kept);
    }

    /** None of the five plans names its points; the service does. */
    private static void takeTheName(JsonNode point) {
        assertTrue(((ObjectNode) point).remove("id").isTextual());
    }

    @Test
    void expressesEveryShapeOfATarget() throws IOException {
        byte[] shapes = Documents.resource("/shapes.yaml");
        PlanDocument document = READER.read("shapes", DocumentFormat.YAML, new ByteArrayInputStream(shapes));
        List<Comparator> used = document.targets().stream()
                .flatMap(target -> target.points().stream())
                .map(Point::comparator)
                .distinct()
                .sorted()
                .toList();
        List<Due.Kind> kinds = document.targets().stream()
                .flatMap(target -> target.points().stream())
                .map(point -> point.due().kind())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of(Due.Kind.values()), kinds);
        assertEquals(List.of(Comparator.values()), used);
    }

    @Test
    void holdsTwentyAirAndThirteenWaterTargets() {
        assertEquals(
                20,
                all().filter(target -> target.dataClass() == DataClass.MONITORED_AIR)
                        .count());
        assertEquals(
                13,
                all().filter(target -> target.dataClass() == DataClass.MONITORED_WATER)
                        .count());
        assertEquals(354, all().count());
    }

    @Test
    void quotesThePrintForEveryTarget() {
        all().forEach(target -> {
            assertTrue(target.printed().words().matches(".*\\p{IsHan}.*"), target.id());
            assertTrue(
                    target.points().stream()
                            .allMatch(point ->
                                    point.words() == null || quotes(target).contains(point.words())),
                    target.id());
        });
    }

    @Test
    void printsTheNumberUnlessItIsASumOrReadsWordsSuchAsAllOrNone() {
        List<BigDecimal> readings = List.of(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("100"));
        all().forEach(target -> target.points().stream()
                .filter(point -> point.comparatorFrom() == Point.Origin.PRINTED && point.value() != null)
                .filter(point ->
                        target.components() == null && point.words() == null && !readings.contains(point.value()))
                .forEach(point -> assertTrue(quotes(target).contains(plain(point.value())), target.id())));
    }

    @Test
    void readsTheStrictCeilingOfJiaozuo() {
        TargetDocument target = read("jiaozuo-htz").targets().stream()
                .filter(one -> one.id().equals("JZ-T002"))
                .findFirst()
                .orElseThrow();
        assertEquals(Comparator.LESS_THAN, target.points().get(0).comparator());
        assertEquals(new BigDecimal("44"), target.points().get(0).value());
        assertEquals("µg/m³", target.unit());
    }

    @Test
    void marksThePlanOfLiaochengAsADraft() {
        assertEquals(PlanDocument.Status.DRAFT, read("liaocheng-htz").status());
    }

    @Test
    void saysWhereTheDatesOfBaoshanComeFrom() {
        read("hebi-baoshan").targets().stream()
                .filter(target -> target.points().get(0).due().kind() == Due.Kind.INHERITED)
                .forEach(target -> {
                    Due due = target.points().get(0).due();
                    assertEquals(LocalDate.of(2023, 12, 31), due.date());
                    assertEquals("二、工作目标", due.place());
                });
    }

    private static Stream<TargetDocument> all() {
        return Documents.SHIPPED.stream().flatMap(plan -> read(plan).targets().stream());
    }

    private static String quotes(TargetDocument target) {
        return Stream.concat(Stream.of(target.printed()), target.alsoPrinted().stream())
                .map(printed -> printed.words() + " " + String.join(" ", printed.cells()))
                .reduce("", String::concat);
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private static PlanDocument read(String plan) {
        return READER.read(plan, DocumentFormat.YAML, new ByteArrayInputStream(Documents.shipped(plan)));
    }
}

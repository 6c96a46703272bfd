package io.qingce.plan.document.reading;

import static io.qingce.plan.document.Documents.json;
import static io.qingce.plan.document.Documents.point;
import static io.qingce.plan.document.Documents.small;
import static io.qingce.plan.document.Documents.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.PlanDocument;
import io.qingce.standards.indicator.Comparator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetRulesTest {

    private static final String VALUE = "targets[0].points[0].value value-missing";
    private static final String WORDS = "targets[0].points[0].words words-missing";
    private static final String SUPERIOR = "targets[0].superior superior-missing";
    private static final String COMPONENTS = "targets[0].components components-missing";

    /** What is said of a point that has a comparator and nothing else. */
    @ParameterizedTest
    @CsvSource({
        "LESS_THAN, value",
        "AT_MOST, value",
        "AT_LEAST, value",
        "EQUAL, value",
        "REACH, value",
        "GRADE_AT_LEAST, value",
        "DECREASE_BY, value",
        "INCREASE_BY, value",
        "COMPLETE, ",
        "ELIMINATE, ",
        "BASICALLY_COMPLETE, words",
        "BASICALLY_ELIMINATE, words",
        "RANK_IMPROVE, words",
        "NOT_WORSE_THAN_BASELINE, words",
        "TREND, words",
        "QUALITATIVE, words",
        "MEET_SUPERIOR, superior",
        "ABOVE_SUPERIOR_AVERAGE, superior",
        "ALL_OF, components",
        "ANY_OF, components"
    })
    void refusesAComparatorWithoutWhatItCannotDoWithout(Comparator comparator, String missing) {
        List<String> findings = findings(
                tree -> point(tree).put("comparator", comparator.name()).remove("value"));

        assertEquals(
                missing == null
                        ? List.of()
                        : Stream.of(VALUE, WORDS, SUPERIOR, COMPONENTS)
                                .filter(finding -> finding.contains(" " + missing + "-missing"))
                                .toList(),
                findings);
    }

    @ParameterizedTest
    @EnumSource(Comparator.class)
    void takesAComparatorThatHasEverythingThatAnyNeeds(Comparator comparator) {
        assertEquals(List.of(), findings(tree -> {
            point(tree).put("comparator", comparator.name()).put("words", "原文");
            target(tree).putObject("superior").put("needed", "下达值");
            components(tree, comparator == Comparator.ANY_OF ? "ANY_OF" : "ALL_OF");
        }));
    }

    @Test
    void takesWordsForANumberOnlyWhereTheSuperiorSuppliesIt() {
        Consumer<ObjectNode> words = tree -> point(tree).put("words", "不超过控制值").remove("value");

        assertEquals(List.of(VALUE), findings(words));
        assertEquals(
                List.of(),
                findings(
                        words.andThen(tree -> target(tree).putObject("superior").put("needed", "控制值"))));
    }

    @ParameterizedTest
    @CsvSource({"ALL_OF, ANY_OF", "ANY_OF, ALL_OF"})
    void refusesComponentsOfTheOtherKind(String comparator, String kind) {
        assertEquals(List.of(COMPONENTS), findings(tree -> {
            point(tree).put("comparator", comparator);
            components(tree, kind);
        }));
    }

    @Test
    void refusesToReachANumberWithoutADirection() {
        Consumer<ObjectNode> undirected = tree -> target(tree).remove("direction");

        assertEquals(
                List.of("targets[0].direction direction-missing"),
                findings(undirected.andThen(tree -> point(tree).put("comparator", "REACH"))));
        assertEquals(List.of(), findings(undirected));
    }

    static Stream<Arguments> dues() {
        return Stream.of(
                due("{'kind':'PERIOD','from':'2024-01-01','to':'2023-12-31'}", ".to ends-before-it-begins"),
                due("{'kind':'PERIOD','from':'2024-01-01','to':'2024-01-01'}", null),
                due("{'kind':'EACH_YEAR'}", null),
                due("{'kind':'EACH_YEAR','from':'2024-01-01'}", ".to bound-missing"),
                due("{'kind':'EACH_YEAR','to':'2024-01-01'}", ".from bound-missing"),
                due("{'kind':'EACH_YEAR','from':'2023-01-01','to':'2024-12-31'}", null),
                due("{'kind':'BEFORE'}", " year-or-date"),
                due("{'kind':'BEFORE','year':2025,'date':'2025-01-01'}", " year-or-date"),
                due("{'kind':'BEFORE','year':2025}", null),
                due("{'kind':'BEFORE','date':'2025-01-01'}", null),
                due("{'kind':'FROM'}", " year-or-date"),
                due("{'kind':'FROM','year':2025,'date':'2025-01-01'}", " year-or-date"),
                due("{'kind':'FROM','date':'2025-01-01'}", null));
    }

    @ParameterizedTest
    @MethodSource("dues")
    void refusesADateThatSaysTooLittleOrTooMuch(String due, String finding) {
        assertEquals(
                finding == null ? List.of() : List.of("targets[0].points[0].due" + finding),
                findings(tree -> point(tree).set("due", json(due.replace('\'', '"')))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.000000001", "1e12", "-1.5", "123456789012345.123456789"})
    void takesNumbersOfNineDecimals(String number) {
        assertEquals(List.of(), findings(tree -> point(tree).put("value", new BigDecimal(number))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000000001", "1e13"})
    void refusesANumberThatHidesMoreDigitsWhereverItStands(String text) {
        BigDecimal number = new BigDecimal(text);

        assertEquals(
                List.of(
                        "targets[0].points[0].value too-many-digits",
                        "targets[0].baseline.value too-many-digits",
                        "targets[0].share.value too-many-digits",
                        "targets[0].components.parts[0].value too-many-digits",
                        "targets[0].components.parts[0].baseline.value too-many-digits",
                        "targets[0].superior.values[0].value too-many-digits",
                        "targets[0].correction.value too-many-digits"),
                findings(tree -> {
                    ObjectNode target = target(tree);
                    point(tree).put("value", number);
                    target.putObject("baseline").put("value", number).put("year", 2020);
                    target.putObject("share")
                            .put("objects", "断面")
                            .put("condition", "达标")
                            .put("weighedBy", "COUNT")
                            .put("value", number);
                    components(tree, "ALL_OF")
                            .put("value", number)
                            .putObject("baseline")
                            .put("value", number);
                    received(target, "2024-02-01").put("value", number);
                    target.putObject("correction").put("reason", "漏印").put("value", number);
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01 2024-02-01 2024-03-01, ",
        "2024-02-01 2024-01-31, 1",
        "2024-02-01 2024-03-01 2024-02-15 2024-02-20, 2"
    })
    void refusesValuesFromAboveThatAreNotInTheOrderOfTheirDays(String days, Integer at) {
        assertEquals(
                at == null ? List.of() : List.of("targets[0].superior.values[" + at + "].receivedOn out-of-order"),
                findings(tree -> Arrays.stream(days.split(" ")).forEach(day -> received(target(tree), day))));
    }

    @Test
    void refusesComponentsOfWhichNeitherPartsNorTheirNumberAreGiven() {
        Consumer<ObjectNode> none = tree -> target(tree).putObject("components").put("kind", "ALL_OF");

        assertEquals(List.of("targets[0].components.parts parts-missing"), findings(none));
        assertEquals(
                List.of(),
                findings(none.andThen(
                        tree -> target(tree).withObject("/components").put("count", 12))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'comparator':'AT_MOST'}", "{'value':4.4}", "{'unit':'%'}", "{'words':'四点四'}"})
    void takesACorrectionThatSaysWhatThePrintProbablyMeans(String correction) {
        ObjectNode said = ((ObjectNode) json(correction.replace('\'', '"'))).put("reason", "漏印");

        assertEquals(List.of(), findings(tree -> target(tree).set("correction", said)));
        assertEquals(
                List.of("targets[0].correction nothing-corrected"),
                findings(tree ->
                        target(tree).putObject("correction").put("reason", "漏印").put("source", "勘误表")));
    }

    @ParameterizedTest
    @CsvSource({
        "MONITORED_AIR, own-indicator-measured",
        "MONITORED_WATER, own-indicator-measured",
        "MONITORED_OTHER, own-indicator-measured",
        "REPORTED, ",
        "MILESTONE, "
    })
    void takesAnOwnIndicatorOnlyAsReported(String dataClass, String reason) {
        assertEquals(
                reason == null ? List.of() : List.of("targets[0].dataClass " + reason),
                findings(tree -> target(tree).put("indicator", "own-parks").put("dataClass", dataClass)));
    }

    @Test
    void asksAnOwnIndicatorForUnitAndDirectionWhereItHasANumber() {
        Consumer<ObjectNode> own = tree -> {
            target(tree).put("indicator", "own-parks").put("dataClass", "REPORTED");
            target(tree).remove(List.of("unit", "direction"));
        };

        assertEquals(
                List.of("targets[0].unit own-unit-missing", "targets[0].direction own-direction-missing"),
                findings(own));
        assertEquals(
                List.of(),
                findings(own.andThen(
                        tree -> point(tree).put("comparator", "COMPLETE").remove("value"))));
    }

    private static ObjectNode components(ObjectNode tree, String kind) {
        return target(tree)
                .putObject("components")
                .put("kind", kind)
                .putArray("parts")
                .addObject()
                .put("name", "部分");
    }

    private static ObjectNode received(ObjectNode target, String day) {
        return target.withObject("/superior")
                .put("needed", "下达值")
                .withArray("values")
                .addObject()
                .put("value", 40)
                .put("source", "文〔2024〕2号")
                .put("receivedOn", day);
    }

    private static Arguments due(String due, String finding) {
        return Arguments.of(due, finding);
    }

    private static List<String> findings(Consumer<ObjectNode> change) {
        return check(change).stream()
                .map(finding -> finding.field() + " " + finding.reason())
                .toList();
    }

    private static List<Violation> check(Consumer<ObjectNode> change) {
        PlanDocument document = DocumentFormat.JSON.stored(small("small", change));
        return DocumentRules.check(document, Set.of());
    }
}

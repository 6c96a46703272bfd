package io.qingce.chassis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.problem.Problem;
import io.qingce.chassis.problem.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpokenJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What was stored as JSON, which goes out as it is. */
    record Stored(@JsonRawValue String told) {}

    private static String json(Object answer, Language language) {
        return new String(SpokenJson.bytes(JSON, answer, language), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, 甲", "ENGLISH, a"})
    void speaksOneLanguageHoweverDeepATextLies(Language language, String text) {
        String both = Words.both("甲", "a");
        JsonNode tree = JSON.valueToTree(Map.of("x", both));
        assertEquals("\"" + text + "\"", json(both, language));
        assertEquals(
                "{\"items\":[[\"" + text + "\"]],\"next\":null}", json(new Wrapped(List.of(List.of(both))), language));
        assertEquals("{\"x\":\"" + text + "\"}", json(tree, language));
        assertEquals("{\"told\":{\"x\":\"" + text + "\"}}", json(new Stored(tree.toString()), language));
        assertEquals(
                "{\"items\":[{\"told\":{\"x\":\"" + text + "\"}}]}",
                json(new Page<>(List.of(new Stored(tree.toString())), null), language));
    }

    /** A list in a value. */
    record Wrapped(Object items, Object next) {

        Wrapped(Object items) {
            this(items, null);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesEverythingElseAsItIs(Language language) throws Exception {
        Object answer = List.of(1, 2.5, true, "甲 a\nb", Map.of("甲", "a"), new Stored("[1.50]"));
        assertEquals(JSON.writeValueAsString(answer), json(answer, language));
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, 规划未生效, 已被替代。, 请改。", "ENGLISH, Plan not in force, Superseded., Change it."})
    void choosesTheTextsOfARefusalAndOfItsFindings(Language language, String title, String detail, String finding)
            throws Exception {
        Problem problem = Problem.of(
                409,
                "plan-not-in-force",
                "Plan not in force",
                Words.both("已被替代。", "Superseded."),
                null,
                List.of(Violation.of("plan", "superseded", Words.both("请改。", "Change it."))));
        JsonNode told = JSON.readTree(SpokenJson.bytes(JSON, problem, language));
        assertEquals(title, told.path("title").asText());
        assertEquals(detail, told.path("detail").asText());
        assertEquals(finding, told.path("violations").path(0).path("detail").asText());
        assertEquals(
                "superseded", told.path("violations").path(0).path("reason").asText());
    }

    @Test
    void keepsTheTitleOfAKindThatHasNoneInChinese() {
        assertEquals(
                "Teapot",
                Problem.of(418, "teapot", "Teapot", null, null, List.of()).title());
    }
}

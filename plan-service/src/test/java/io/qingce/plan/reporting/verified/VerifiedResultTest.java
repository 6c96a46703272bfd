package io.qingce.plan.reporting.verified;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.outbox.OutboxEvent;
import io.qingce.plan.document.Documents;
import io.qingce.plan.reporting.outline.ReportingPeriod;
import io.qingce.plan.reporting.outline.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifiedResultTest {

    private static final String LONG = "已".repeat(1_000);

    @ParameterizedTest
    @CsvSource({"TARGET, plan.value-reported.v1, values, target", "TASK, plan.progress-reported.v1, reports, task"})
    void tellsOfATargetAndOfATaskByAnEventOfItsOwn(Subject.Kind kind, String type, String list, String member) {
        OutboxEvent event = event(kind, List.of(result("完成")), true);
        assertEquals(type, event.type());
        assertEquals("plan/X1", event.key());
        JsonNode told = Documents.json(event.payload());
        assertEquals("X1", told.path(member).asText());
        assertEquals(7, told.path("revision").asLong());
        assertTrue(event.payload().contains("\"value\":66.50,"), event.payload());
        assertEquals(
                "2024-Q2", told.path(list).get(0).path("period").path("text").asText());
        assertEquals(
                "2024-06-30", told.path(list).get(0).path("period").path("to").asText());
    }

    @ParameterizedTest
    @CsvSource({"TARGET, values", "TASK, reports"})
    void saysThatNothingIsVerifiedAnyMore(Subject.Kind kind, String list) {
        JsonNode told = Documents.json(event(kind, List.of(), true).payload());
        assertTrue(told.path(list).isArray() && told.path(list).isEmpty(), told.toString());
    }

    @ParameterizedTest
    @CsvSource({"TARGET, values", "TASK, reports"})
    void keepsWordsWholeWhereTheyFitAndTheirBeginningWhereTheyDoNot(Subject.Kind kind, String list) {
        String whole = words(event(kind, List.of(result(LONG)), true), list);
        assertEquals(LONG, whole);
        String excerpt = words(event(kind, List.of(result(LONG)), false), list);
        assertTrue(excerpt.endsWith("…") && LONG.startsWith(excerpt.substring(0, excerpt.length() - 1)), excerpt);
    }

    @Test
    void leavesOutWhatThereIsNot() {
        JsonNode value = Documents.json(
                        event(Subject.Kind.TARGET, List.of(result(null)), true).payload())
                .path("values")
                .get(0);
        assertFalse(value.has("words"));
        assertFalse(value.has("point"));
    }

    private static String words(OutboxEvent event, String list) {
        return Documents.json(event.payload()).path(list).get(0).path("words").asText();
    }

    private static OutboxEvent event(Subject.Kind kind, List<VerifiedResult> results, boolean fits) {
        return VerifiedResult.event("plan", new Subject(kind, "X1", null), 7, results, event -> fits);
    }

    private static VerifiedResult result(String words) {
        return new VerifiedResult(
                1,
                null,
                ReportingPeriod.parse("2024-Q2").orElseThrow(),
                "市水利局",
                new BigDecimal("66.50"),
                null,
                words,
                Instant.parse("2024-07-01T02:00:00Z"));
    }
}

package io.qingce.report.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.intake.EventReader.Batch;
import io.qingce.report.intake.EventReader.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventReaderTest {

    private static final String GOOD = "{\"plan\":\"p\",\"revision\":1,\"document\":{}}";

    private final EventReader reader = new EventReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | the record is empty",
                "null | the record is JSON null",
                "{\"plan\":\"p\\u0000\"} | the record contains the character U+0000",
                "{\"plan\":\"\\ud800\",\"revision\":1,\"document\":{}} | an unpaired surrogate",
                "{\"plan\":\"p\",\"revision\":1,\"document\":{}} {} | Trailing token",
                "{\"plan\":\"p\",\"revision\":null,\"document\":{}} | null",
                "{\"plan\":\"p\",\"revision\":\"a\",\"document\":{}} | Cannot deserialize value of type",
                "{\"plan\":\"p\" | Unexpected end-of-input"
            })
    void refusesWhatItCannotReadAndSaysWhy(String payload, String reason) {
        Batch<String> batch = read(payload);

        assertEquals(List.of(), batch.told());
        String said = batch.refused().get(0).reason();
        assertTrue(said.contains(reason), said);
    }

    @Test
    void refusesARecordWithoutAPayload() {
        assertEquals("the record is empty", read((String) null).refused().get(0).reason());
    }

    @Test
    void takesASurrogatePair() {
        assertEquals(
                List.of("\ud83c\udf2b"),
                read("{\"plan\":\"\\ud83c\\udf2b\",\"revision\":1,\"document\":{}}")
                        .understood());
    }

    @Test
    void refusesOneRecordByItselfAndKeepsTheOrderOfTheOthers() {
        Batch<String> batch = read(
                GOOD.replace("\"p\"", "\"a\""),
                "{",
                GOOD.replace("\"p\"", "\"b\""),
                "",
                GOOD.replace("\"p\"", "\"c\""));

        assertEquals(List.of("a", "b", "c"), batch.understood());
        assertEquals(
                List.of(1L, 3L),
                batch.refused().stream()
                        .map(refusal -> refusal.record().offset())
                        .toList());
    }

    @Test
    void refusesWhatARuleDoesNotUnderstandOrStumblesOver() {
        Batch<String> batch = reader.read(EventShapesTest.records(GOOD, GOOD, GOOD), PlanPublished.class, event -> {
            throw new NotUnderstood("no plan");
        });
        assertEquals(List.of("no plan", "no plan", "no plan"), reasons(batch));

        Batch<String> stumbled = reader.read(EventShapesTest.records(GOOD), PlanPublished.class, event -> {
            throw new StackOverflowError("deep");
        });
        assertEquals(List.of("the event cannot be read: java.lang.StackOverflowError: deep"), reasons(stumbled));
    }

    @ParameterizedTest
    @CsvSource({"500, 500", "501, 500", "3, 3"})
    void keepsOfAReasonFiveHundredCharacters(int length, int kept) {
        assertEquals(
                kept,
                new Refusal(EventShapesTest.records(GOOD).iterator().next(), "x".repeat(length))
                        .reason()
                        .length());
    }

    private static List<String> reasons(Batch<?> batch) {
        return batch.refused().stream().map(Refusal::reason).toList();
    }

    private Batch<String> read(String... payloads) {
        return reader.read(EventShapesTest.records(payloads), PlanPublished.class, PlanPublished::plan);
    }
}

package io.qingce.monitoring.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.fixture.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In what form is answered what is asked for by {@code ?format=} and by {@code Accept} together. */
class ReadFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"xml", "JSON", "", "application/json", "csv "})
    void refusesAFormatThatThereIsNot(String format) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> ReadFormat.choose(format, List.of()));
        assertEquals(400, refusal.status());
        assertEquals("format", refusal.violations().get(0).field());
    }

    @ParameterizedTest
    @CsvSource({
        ", text/html",
        ", image/*",
        ", text",
        "csv, application/json",
        "json, text/csv",
        "ndjson, text/*",
        "json, application/xml"
    })
    void refusesWhatTheTwoAskForTogetherIfThereIsNone(@Nullable String format, String accepted) {
        assertEquals(406, Refused.status(() -> ReadFormat.choose(format, List.of(accepted.split(" ")))));
    }

    @ParameterizedTest
    @CsvSource({
        ", '', JSON",
        ", */*, JSON",
        ", application/*, JSON",
        ", application/json, JSON",
        ", application/x-ndjson, NDJSON",
        ", text/csv, CSV",
        ", text/*, CSV",
        ", text/html text/csv */*, CSV",
        ", text/html */*, JSON",
        "csv, '', CSV",
        "csv, */*, CSV",
        "csv, text/*, CSV",
        "ndjson, application/json application/*, NDJSON",
        "json, text/csv application/json, JSON"
    })
    void takesTheBestThatBothAllow(@Nullable String format, String accepted, ReadFormat chosen) {
        List<String> types = accepted.isEmpty() ? List.of() : List.of(accepted.split(" "));
        assertEquals(chosen, ReadFormat.choose(format, types));
    }
}

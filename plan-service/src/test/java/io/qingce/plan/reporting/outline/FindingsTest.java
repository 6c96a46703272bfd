package io.qingce.plan.reporting.outline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {

    @Test
    void passesIfNothingWasFound() {
        assertDoesNotThrow(() -> new Findings().check());
        assertEquals("", of(findings -> findings.text("words", null, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void missesABlankTextAsOneThatIsNotThere(String text) {
        assertEquals("words missing", of(findings -> findings.present("words", text)));
        assertEquals("words missing", of(findings -> findings.present("words", null)));
        assertEquals("", of(findings -> findings.present("words", 0)));
    }

    @ParameterizedTest
    @CsvSource({"5, ''", "6, words too-long"})
    void takesTextsOfSoManyCharacters(int length, String found) {
        assertEquals(found, of(findings -> findings.text("words", "字".repeat(length), 5)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 27, 127, 133})
    void refusesControlCharacters(int character) {
        assertEquals("words not-allowed", of(findings -> findings.text("words", "a" + (char) character, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\r\nb", "a　b"})
    void takesLinesAndBlanks(String text) {
        assertEquals("", of(findings -> findings.text("words", text, 5)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, target ambiguous",
                "T1, K1, -, target ambiguous",
                "T1, K1, 0, 'target ambiguous, point not-allowed'",
                "-, K1, 0, point not-allowed",
                "T1, -, 0, ''",
                "-, K1, -, ''"
            })
    void wantsEitherATargetOrATask(String target, String task, String point, String found) {
        assertEquals(found, of(findings -> findings.subject(target, task, point)));
    }

    private static String of(Consumer<Findings> looking) {
        Findings findings = new Findings();
        looking.accept(findings);
        try {
            findings.check();
            return "";
        } catch (ProblemException refused) {
            assertEquals(422, refused.status());
            return refused.violations().stream()
                    .map(violation -> violation.field() + " " + violation.reason())
                    .collect(Collectors.joining(", "));
        }
    }

    @Test
    void saysNothingOfTheSubjectBeforeItWasChecked() {
        assertThrows(NullPointerException.class, () -> Findings.subjectOf(null, null, null));
    }
}

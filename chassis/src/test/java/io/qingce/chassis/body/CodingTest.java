package io.qingce.chassis.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "compress", "gzip, gzip", "gzip,identity", "gzip;q=1", "*", "ｇｚｉｐ"})
    void refusesACodingThatItDoesNotKnowAndSeveral(String header) {
        ProblemException refused = assertThrows(ProblemException.class, () -> Coding.of(header));
        assertEquals(415, refused.toProblem("/x").status());
    }

    @Test
    void repeatsOnlyTheBeginningOfALongOne() {
        ProblemException refused = assertThrows(ProblemException.class, () -> Coding.of("x".repeat(5_000)));
        assertTrue(refused.toProblem("/x").toString().length() < 2_000);
    }

    @ParameterizedTest
    @CsvSource({
        ", IDENTITY",
        "'', IDENTITY",
        "' ', IDENTITY",
        "identity, IDENTITY",
        "gzip, GZIP",
        "GZip, GZIP",
        "' gzip ', GZIP",
        "x-gzip, GZIP",
        "Deflate, DEFLATE"
    })
    void knowsACodingWhateverItsLetters(String header, Coding coding) {
        assertEquals(coding, Coding.of(header));
    }

    /** What is promised in {@code Accept-Encoding} is taken. */
    @Test
    void takesWhatItSaysThatItTakes() {
        for (String name : Coding.ACCEPTED.split(", ")) {
            Coding.of(name);
        }
    }
}

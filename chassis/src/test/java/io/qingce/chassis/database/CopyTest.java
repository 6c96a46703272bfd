package io.qingce.chassis.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "plain 厦门, plain 厦门",
                "\"a\tb\", a\\tb",
                "\"a\nb\", a\\nb",
                "\"a\rb\", a\\rb",
                "a\\b, a\\\\b",
                "\\N, \\\\N",
                "\\., \\\\.",
                "\\\\, \\\\\\\\",
                "\"\", \"\""
            })
    void escapesWhatCopyWouldTakeForItself(String value, String written) {
        assertEquals(written + "\t1\n", Copy.into("t", "a, b").row(value, 1).lines());
    }

    @Test
    void tellsNullFromText() {
        assertEquals("\\N\tnull\n", Copy.into("t", "a, b").row(null, "null").lines());
    }

    @Test
    void namesTableAndColumns() {
        assertEquals("copy t (a, b) from stdin", Copy.into("t", "a, b").sql());
        assertTrue(Copy.into("t", "a").isEmpty());
    }
}

package io.qingce.monitoring.feed.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.fixture.Made;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a\n", "\n", "a\nb", "a\r\nb\r\n", "a\rb\r", "\r\n\n\r\r\n", "a\n\nb\r\n\r\nc"})
    void cutsAsAnybodyDoes(String text) throws IOException {
        assertEquals(new BufferedReader(new StringReader(text)).lines().toList(), lines(text, 100));
    }

    @Test
    void cutsALineAcrossWhatIsReadAtATime() throws IOException {
        String line = "x".repeat(8191);
        assertEquals(List.of(line, line, "y"), lines(line + "\r\n" + line + "\ny", 10_000));
    }

    @Test
    void keepsOneCharacterMoreOfALineThanItMayHave() throws IOException {
        assertEquals(List.of("aaaa", "bbb"), lines("a".repeat(50_000) + "\nbbb\n", 3));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void cutsAnyMixtureOfEndsAsAnybodyDoes(long seed) throws IOException {
        for (String text : Made.of(Arbitraries.strings().withChars("ab\r\n断").ofMaxLength(30), 300, seed)) {
            assertEquals(new BufferedReader(new StringReader(text)).lines().toList(), lines(text, 100), text);
        }
    }

    private static List<String> lines(String text, int longest) throws IOException {
        TextLines lines = new TextLines(new StringReader(text), longest);
        List<String> all = new ArrayList<>();
        for (String line = lines.next(); line != null; line = lines.next()) {
            all.add(line);
        }
        return all;
    }
}

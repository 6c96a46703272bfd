package io.qingce.monitoring.hj212.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.frame.RawBytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

    private static final Charset GBK = Charset.forName("GBK");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "35\u3000",
                "\u3000\u300035",
                "35\t",
                "\u00A035 \u3000 ",
                "\uFEFF35",
                "35\u200B",
                "\u200235\u2029"
            })
    void takesBlanksOfUnicodeOffAndCountsThem(String text) {
        assertStripped("35", Set.of(Deviation.BLANKS), text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"35\u3000", "\u300035", "\u3000\u300035 \u3000\u3000"})
    void takesFullWidthBlanksOfGbkOff(String text) {
        assertStripped("35", Set.of(Deviation.BLANKS), text.getBytes(GBK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"35", "a b", "3\u30005", "断面", "\u3861", "断\u3861", "A\u3861\u3861"})
    void leavesTextAsItIs(String text) {
        assertStripped(text, Set.of(), text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void countsNoSpaces() {
        assertStripped("35", Set.of(), "  35 ".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u3000", "\u3000\u3000", " \u3000\t"})
    void leavesNothingOfBlanksAlone(String text) {
        assertStripped("", Set.of(Deviation.BLANKS), text.getBytes(StandardCharsets.UTF_8));
        assertStripped("", Set.of(Deviation.BLANKS), text.getBytes(GBK));
    }

    private static void assertStripped(String expected, Set<Deviation> counted, byte[] bytes) {
        Set<Deviation> deviations = EnumSet.noneOf(Deviation.class);
        assertEquals(expected, Blanks.strip(RawBytes.copyOf(bytes, 0, bytes.length), 0, bytes.length, deviations));
        assertEquals(counted, deviations);
    }
}

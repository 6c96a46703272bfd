package io.qingce.monitoring.hj212.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawBytesTest {

    private static final RawBytes TEXT = RawBytes.of("CP=&&a-b-Avg=6&&");

    @Test
    void doNotChangeWithWhatTheyWereCopiedFromOrTo() {
        byte[] source = "abc".getBytes(StandardCharsets.US_ASCII);
        RawBytes copy = RawBytes.copyOf(source, 0, 3);
        source[0] = 'x';
        copy.toBytes()[1] = 'x';
        assertEquals("abc", copy.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "=, 0, 16, 2",
        "=, 3, 16, 12",
        "=, 3, 12, 12",
        "-, 0, 16, 6",
        "-, 7, 16, 8",
        "?, 0, 16, 16",
        "=, 2, 2, 2"
    })
    void findTheFirstOfACharacterWithinBounds(char wanted, int from, int to, int at) {
        assertEquals(at, TEXT.find(wanted, from, to));
    }

    @ParameterizedTest
    @CsvSource({"-, 0, 16, 8", "-, 0, 8, 6", "-, 7, 8, -1", "=, 0, 16, 12", "?, 0, 16, -1", "&, 15, 16, 15"})
    void findTheLastOfACharacterWithinBounds(char wanted, int from, int to, int at) {
        assertEquals(at, TEXT.findLast(wanted, from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "CP=, 0, true",
        "CP=, 1, false",
        "&&, 3, true",
        "&&, 14, true",
        "&&, 15, false",
        "&&, -1, false",
        "'', 16, true",
        "'', 17, false"
    })
    void holdATextAtAPositionWhereverTheyEnd(String text, int position, boolean holds) {
        assertEquals(holds, TEXT.holds(text, position));
    }

    @Test
    void areEqualByWhatTheyAre() {
        assertEquals(RawBytes.of("断面"), RawBytes.of("断面"));
        assertEquals(RawBytes.of("断面").hashCode(), RawBytes.of("断面").hashCode());
        assertNotEquals(RawBytes.of("断面"), RawBytes.of("断"));
        assertEquals(6, RawBytes.of("断面").length());
        assertEquals("面", RawBytes.of("断面").text(3, 6));
    }
}

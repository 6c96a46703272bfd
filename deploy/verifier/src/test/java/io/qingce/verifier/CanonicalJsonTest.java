package io.qingce.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Test
    void refusesWhatIsNoJson() {
        assertThrows(IllegalStateException.class, () -> CanonicalJson.of("{"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"b\":1,\"a\":2} | {\"a\":2,\"b\":1}",
                "{\"b\":{\"d\":1,\"c\":2},\"a\":[{\"f\":1,\"e\":2}]} |"
                        + " {\"a\":[{\"e\":2,\"f\":1}],\"b\":{\"c\":2,\"d\":1}}",
                "[ 3 , 1 , 2 ] | [3,1,2]",
                "{ \"a\" : null , \"b\" : true } | {\"a\":null,\"b\":true}",
                "{\"a\":{},\"b\":[]} | {\"a\":{},\"b\":[]}",
                "\"甲市\" | \"甲市\"",
                "\"a\\\"b\\\\c\\n\" | \"a\\\"b\\\\c\\n\"",
                "\"\\u7532\" | \"甲\""
            })
    void writesMembersByNameWithoutBlanks(String json, String canonical) {
        assertEquals(canonical, CanonicalJson.of(json));
        assertEquals(canonical, CanonicalJson.of(canonical));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1.0, 1.0",
        "1.00, 1.00",
        "100, 100",
        "1e2, 100",
        "1.50E-3, 0.00150",
        "-0.0, 0.0",
        "12345678901234567890.123456789, 12345678901234567890.123456789"
    })
    void writesNumbersDigitForDigitWithoutExponent(String number, String canonical) {
        assertEquals("[" + canonical + "]", CanonicalJson.of("[" + number + "]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1.0}",
                "{\"a\":\"1\"}",
                "{\"a\":[1]}",
                "{\"a\":null}",
                "{}",
                "{\"a\":1,\"b\":null}",
                "{\"A\":1}"
            })
    void tellsFiguresApartThatAreNotEqual(String other) {
        assertNotEquals(CanonicalJson.of("{\"a\":1}"), CanonicalJson.of(other));
    }

    /** Computed with {@code printf '{"a":"甲"}' | sha256sum}. */
    @Test
    void hashesTheBytesOfItsText() {
        assertEquals("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", CanonicalJson.sha256("{}"));
        assertEquals(
                "6c4f7f3240bd03d78970604cbe934a0ebb44826e706da7d2d619c3a0f5e25b87",
                CanonicalJson.sha256("{\"a\":\"甲\"}"));
    }

    @Test
    void namesEveryLeafByItsPointer() {
        assertEquals(
                new TreeMap<>(Map.of(
                        "/a/0", "1.50",
                        "/a/1/b", "\"甲\"",
                        "/c", "[]",
                        "/d", "{}",
                        "/e~1f~0g", "null")),
                CanonicalJson.leaves("{\"a\":[1.50,{\"b\":\"甲\"}],\"c\":[],\"d\":{},\"e/f~g\":null}"));
    }

    @Test
    void hasOneLeafWhereThereIsNothingBelow() {
        assertEquals(Map.of("", "3"), CanonicalJson.leaves("3"));
    }
}

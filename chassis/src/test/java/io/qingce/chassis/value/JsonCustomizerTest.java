package io.qingce.chassis.value;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How JSON is read and written, without the service around it. */
class JsonCustomizerTest {

    private final ObjectMapper json = customized();

    /** A value of every kind that the services read. */
    public record Kept(int whole, BigDecimal exact, List<String> words) {}

    /** One more than may be, each. */
    @ParameterizedTest
    @CsvSource({"tokens, 300001", "levels, 65", "text, 1048577", "name, 1001", "number, 1001"})
    void refusesMoreThanFitsIntoMemory(String what, int size) {
        String text = text(what, size);
        assertThrows(StreamConstraintsException.class, () -> json.readTree(text));
    }

    @ParameterizedTest
    @CsvSource({"tokens, 299900", "levels, 64", "text, 1000000", "name, 1000", "number, 90"})
    void readsAsMuchAsFits(String what, int size) {
        String text = text(what, size);
        assertDoesNotThrow(() -> json.readTree(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"whole\":10.7,\"exact\":1,\"words\":[]}",
                "{\"whole\":1,\"exact\":1,\"words\":[null]}",
                "{\"whole\":1,\"exact\":1,\"words\":[],\"more\":1}",
                "{\"whole\":1,\"exact\":1e400,\"words\":[]}",
                "{\"whole\":1,\"exact\":1e-400,\"words\":[]}",
                "{\"whole\":1,\"exact\":1,\"words\":[\"\\u0000\"]}",
                "{\"whole\":1,\"exact\":1,\"words\":[\"\\ud800\"]}"
            })
    void refusesWhatWouldBeCutLostOrNotKept(String body) {
        assertThrows(JsonMappingException.class, () -> json.readValue(body, Kept.class));
    }

    @Test
    void refusesAMemberThatIsNamedTwice() {
        assertThrows(JsonProcessingException.class, () -> json.readTree("{\"a\":1,\"a\":2}"));
    }

    /** Figures are official to their last digit: 44.10 is not 44.1, and nothing is written as a power of ten. */
    @ParameterizedTest
    @ValueSource(strings = {"44.10", "0.000000000000000001", "100000000000000000000", "1.0"})
    void keepsEveryDigit(String number) throws JsonProcessingException {
        assertEquals(number, json.writeValueAsString(json.readTree(number)));
        Kept kept = json.readValue("{\"whole\":1,\"exact\":" + number + ",\"words\":[]}", Kept.class);
        assertTrue(json.writeValueAsString(kept).contains("\"exact\":" + number + ","), number);
    }

    @Test
    void writesNothingOfWhatIsNotSaid() throws JsonProcessingException {
        assertEquals("{\"whole\":0}", json.writeValueAsString(new Kept(0, null, null)));
    }

    private static String text(String what, int size) {
        return Map.of(
                        "tokens", "[" + "1,".repeat(Math.max(0, size - 3)) + "1]",
                        "levels", "[".repeat(size) + "]".repeat(size),
                        "text", "\"" + "x".repeat(size) + "\"",
                        "name", "{\"" + "x".repeat(size) + "\":1}",
                        "number", "9".repeat(size))
                .get(what);
    }

    private static ObjectMapper customized() {
        ObjectMapper mapper = new ObjectMapper();
        new JsonCustomizer().customize(mapper);
        return mapper;
    }
}

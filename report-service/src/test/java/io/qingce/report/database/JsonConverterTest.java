package io.qingce.report.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonConverterTest {

    private final JsonConverter<Map<String, BigDecimal>> converter =
            new JsonConverter<>(new TypeReference<Map<String, BigDecimal>>() {}) {};

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"a\":\"much\"}"})
    void refusesWhatThisServiceDidNotWrite(String json) {
        assertThrows(IllegalStateException.class, () -> converter.convertToEntityAttribute(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "30.50", "0.10000000000000000001", "123456789012345678901234567890"})
    void keepsEveryDigit(String number) {
        Map<String, BigDecimal> value = Map.of("PM2.5", new BigDecimal(number));

        assertEquals("{\"PM2.5\":" + number + "}", converter.convertToDatabaseColumn(value));
        assertEquals(value, converter.convertToEntityAttribute("{\"PM2.5\":" + number + "}"));
    }

    @Test
    void keepsChineseTextAsItIs() {
        assertEquals("{\"细颗粒物\":1}", converter.convertToDatabaseColumn(Map.of("细颗粒物", BigDecimal.ONE)));
    }
}

package io.qingce.chassis.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.problem.Violation;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRangeTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2026, true", "9999, true", "10000, false", "-1, false", "999999999, false"})
    void holdsYearsOfFourDigits(int year, boolean holds) {
        assertEquals(holds, ValueRange.holds(Year.of(year)));
        assertEquals(holds, ValueRange.holds(YearMonth.of(year, 6)));
        assertEquals(holds, ValueRange.holds(LocalDate.of(year, 6, 15)));
    }

    /** Whatever the offset in which it is told: no table holds what becomes another year on the way. */
    @ParameterizedTest
    @CsvSource({
        "0001-01-01T23:59:59Z, false",
        "0001-01-02T00:00:00Z, true",
        "0001-01-01T00:00:00-18:00, false",
        "0001-01-02T18:00:00+18:00, true",
        "9999-12-31T00:00:00Z, true",
        "9999-12-31T00:00:01Z, false",
        "9999-12-31T08:00:00+08:00, true",
        "9999-12-30T20:00:00-05:00, false"
    })
    void holdsMomentsOfThoseYears(String time, boolean holds) {
        assertEquals(holds, ValueRange.holds(OffsetDateTime.parse(time)));
        assertEquals(holds, ValueRange.holds(OffsetDateTime.parse(time).toInstant()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "2026-01-01", "2026-01-01T00:00:00", "+10000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"})
    void readsNoMomentFromWhatIsNone(String text) {
        assertThrows(DateTimeException.class, () -> ValueRange.moment(text));
    }

    @Test
    void readsAMomentOfACursor() {
        assertEquals(Instant.parse("2026-03-01T00:00:00Z"), ValueRange.moment("2026-03-01T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "44.10, true",
        "1e99, true",
        "9e99, true",
        "1e100, false",
        "1e400, false",
        "-1e100, false",
        "1e-100, true",
        "1e-101, false",
        "0e-400, false",
        "1e999999999, false",
        "1e-999999999, false"
    })
    void holdsNumbersThatCanBeComputedWith(BigDecimal number, boolean holds) {
        assertEquals(holds, ValueRange.holds(number));
    }

    @Test
    void doesNotWritePowersOutToLookAtThem() {
        assertEquals(false, ValueRange.holds(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE)));
        assertEquals(false, ValueRange.holds(new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'a':{'b':[1,2,'\\u0000']}} | a.b[2]",
                "{'a':1,'b':'\\ud800'} | b",
                "[{'x':1e400}] | [0].x",
                "{'a':{'\\u0000':1}} | a",
                "'\\udc00' | \"\"",
                "{'a':[[[1e-400]]]} | a[0][0][0]"
            })
    void saysWhereTheFirstValueStandsThatNothingHolds(String json, String place) throws IOException {
        Violation found = ValueRange.firstViolation(tree(json)).orElseThrow();
        assertEquals(place, String.valueOf(found.field()));
        assertEquals("out-of-range", found.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "{'a':[1,2.5,'文',true,null]}", "'\\ud83c\\udf0f'"})
    void findsNothingWhereEverythingIsHeld(String json) throws IOException {
        assertEquals(true, ValueRange.firstViolation(tree(json)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"'', true", "a, true", "中文, true"})
    void storesOrdinaryText(String text, boolean storable) {
        assertEquals(storable, StorableText.isStorable(text));
    }

    @Test
    void storesNoNulAndNoHalfOfAPair() {
        assertEquals(false, StorableText.isStorable("a\0"));
        assertEquals(false, StorableText.isStorable("\ud83c"));
        assertEquals(false, StorableText.isStorable("\udf0f"));
        assertEquals(false, StorableText.isStorable("\udf0f\ud83c"));
        assertEquals(false, StorableText.isStorable("\ud83c\ud83c\udf0f"));
        assertEquals(true, StorableText.isStorable("x\ud83c\udf0fy"));
    }

    private static JsonNode tree(String json) throws IOException {
        return JSON.readTree(json.replace('\'', '"'));
    }
}

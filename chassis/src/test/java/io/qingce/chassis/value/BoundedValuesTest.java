package io.qingce.chassis.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedValuesTest {

    private static final ObjectMapper JSON = mapper();

    record Item(
            @Nullable String name,
            @Nullable BigDecimal number,
            @Nullable LocalDate day,
            @Nullable OffsetDateTime time,
            @Nullable Instant moment,
            @Nullable YearMonth month,
            @Nullable Integer count,
            @Nullable List<String> names,
            @Nullable Map<String, BigDecimal> values) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name | \"a\\u0000b\"",
                "name | \"\\ud800\"",
                "name | \"a\\udc00b\"",
                "name | \"\\udc00\\ud800\"",
                "name | \"\\ud83d\"",
                "number | 1e400",
                "number | -1e-400",
                "number | 1e999999999",
                "number | 1e-999999999",
                "number | 0e99999",
                "number | \"1e999999999\"",
                "day | \"0000-12-31\"",
                "day | \"-0001-01-01\"",
                "day | \"+10000-01-01\"",
                "day | \"+999999999-12-31\"",
                "time | \"-999999999-01-01T00:00:00+18:00\"",
                "time | \"+999999999-12-31T23:59:59-18:00\"",
                "time | \"9999-12-31T23:59:59-18:00\"",
                "time | \"0001-01-01T00:00:00+18:00\"",
                "moment | \"+294277-01-01T00:00:00Z\"",
                "month | \"0000-01\"",
                "day | 20260301",
                "day | [2026,3,1]",
                "time | 1772323200",
                "time | 1772323200.5",
                "moment | 1772323200",
                "month | [2026,3]",
                "number | \"\"",
                "number | \" \"",
                "day | \"\"",
                "day | \"\\u0000\"",
                "time | \"\"",
                "moment | \" \"",
                "month | \"\"",
                "count | 10.7",
                "count | 2147483648",
                "names | [null]",
                "names | [\"\\ud800\"]",
                "values | {\"\\ud800\": 1}",
                "values | {\"a\": 1e400}"
            })
    void refusesWhatNoFieldCanHold(String field, String value) {
        JsonProcessingException refusal = assertThrows(
                JsonProcessingException.class, () -> JSON.readValue("{\"" + field + "\": " + value + "}", Item.class));
        assertEquals(
                field,
                ((com.fasterxml.jackson.databind.JsonMappingException) refusal)
                        .getPath()
                        .get(0)
                        .getFieldName());
    }

    @Test
    void saysTheRuleAndNotTheValue() {
        MismatchedInputException refusal =
                assertThrows(OutOfRangeException.class, () -> JSON.readValue("{\"number\": 1e999999999}", Item.class));
        assertEquals(ValueRange.OF_NUMBERS, refusal.getOriginalMessage());
    }

    @Test
    void refusesAMemberThatIsNamedTwice() {
        assertThrows(
                JsonProcessingException.class, () -> JSON.readValue("{\"name\":\"a\",\"name\":\"b\"}", Item.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"\\ud83d\\ude00 规划\"}",
                "{\"number\":0.1000000000000000055511151231257827021181583404541015625}",
                "{\"day\":\"9999-12-31\"}",
                "{\"day\":\"0001-01-01\"}",
                "{\"time\":\"2026-01-01T00:00:00+18:00\"}",
                "{\"values\":{\"a\":null}}"
            })
    void takesWhatPeopleSend(String item) throws JsonProcessingException {
        assertEquals(Item.class, JSON.readValue(item, Item.class).getClass());
    }

    @Test
    void findsTheFirstPlaceOfATreeThatCannotBeKept() throws JsonProcessingException {
        assertEquals(Optional.of("a[1].b"), place("{\"a\":[1,{\"b\":\"\\ud800\"}]}"));
        assertEquals(Optional.of("a[0]"), place("{\"a\":[1e999999999]}"));
        assertEquals(Optional.of("a"), place("{\"a\":{\"\\u0000\":1}}"));
        assertEquals(Optional.empty(), place("{\"a\":[1.5,\"\\ud83d\\ude00\",null,true]}"));
    }

    private static Optional<String> place(String tree) throws JsonProcessingException {
        return ValueRange.firstViolation(JSON.readTree(tree)).map(found -> String.valueOf(found.field()));
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new JsonCustomizer().customize(mapper);
        return mapper;
    }
}

package io.qingce.report.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.report.calculation.Calculator.Averaging;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.parameter.WaterItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemReaderTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"3", "null", "\"a\"", "[]", "true"})
    void refusesWhatIsNoObject(String item) {
        refuses(() -> ItemReader.of(json(item)), "item", "not-an-object");
    }

    @Test
    void refusesAMemberThatHasNoMeaningAndSaysWhichHave() {
        UnusableItem refused =
                refuses(() -> read("{`id`:`a`,`vaules`:{}}").only("id", "date", "values"), "vaules", "unknown-field");

        assertEquals(QueryValue.oneOf("id, date, values"), refused.detail());
    }

    @ParameterizedTest
    @CsvSource({
        "{}, missing",
        "{`date`:null}, missing",
        "{`date`:``}, not-a-day",
        "{`date`:`2024-02-30`}, not-a-day",
        "{`date`:`2024-2-3`}, not-a-day",
        "{`date`:`20240203`}, not-a-day",
        "{`date`:20240203}, not-a-day",
        "{`date`:[`2024-02-03`]}, not-a-day",
        "{`date`:`2024-02-03T00:00`}, not-a-day",
        "{`date`:`0000-01-01`}, not-a-day",
        "{`date`:`+10000-01-01`}, not-a-day"
    })
    void refusesWhatIsNoDay(String item, String reason) {
        refuses(() -> read(item).day("date"), "date", reason);
    }

    @Test
    void readsADay() {
        assertEquals(LocalDate.of(2024, 2, 29), read("{`date`:`2024-02-29`}").day("date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "WEEK", "", "0"})
    void refusesAChoiceThatIsNone(String averaging) {
        UnusableItem refused = refuses(
                () -> read("{`averaging`:`" + averaging + "`}").choice("averaging", Averaging.class, Averaging.DAY),
                "averaging",
                "unknown-name");

        assertEquals(QueryValue.oneOf("DAY, HOUR"), refused.detail());
    }

    @ParameterizedTest
    @CsvSource({"{}, DAY", "{`averaging`:null}, DAY", "{`averaging`:`HOUR`}, HOUR"})
    void choosesAsAskedOrAsUsual(String item, Averaging chosen) {
        assertEquals(chosen, read(item).choice("averaging", Averaging.class, Averaging.DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{`days`:null}", "{`days`:{}}", "{`days`:[]}", "{`days`:[{},{},{},{}]}"})
    void refusesAListThatIsNoneOrTooLong(String item) {
        refuses(() -> read(item).list("days", 3), "days", "not-a-list");
    }

    @Test
    void namesTheMemberOfAListInWhichSomethingIsWrong() {
        List<ItemReader> days = read("{`days`:[{`date`:`2024-02-01`},{`date`:`x`},{`values`:{`CO`:-1}}]}")
                .list("days", 3);

        assertEquals(LocalDate.of(2024, 2, 1), days.get(0).day("date"));
        refuses(() -> days.get(1).day("date"), "days[1].date", "not-a-day");
        refuses(() -> days.get(2).air(), "days[2].values.CO", "out-of-range");
        refuses(() -> days.get(2).only("date"), "days[2].values", "unknown-field");
        refuses(() -> read("{`days`:[{},3]}").list("days", 3), "days[1]", "not-an-object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{`values`:null}", "{`values`:{}}", "{`values`:[1]}", "{`values`:3}"})
    void refusesAnItemWithoutValues(String item) {
        refuses(() -> read(item).air(), "values", "missing");
        refuses(() -> read(item).water(), "values", "missing");
    }

    @ParameterizedTest
    @CsvSource({
        "PM25, 3, unknown-parameter",
        "pm10, 3, unknown-parameter",
        "TSP, 3, unknown-parameter",
        "PM10, -0.000001, out-of-range",
        "PM10, 1000000.000001, out-of-range",
        "PM10, 1000001, out-of-range",
        "PM10, 0.123456789012345678901, too-many-decimals",
        "PM10, `3`, not-a-number",
        "PM10, true, not-a-number",
        "PM10, [3], not-a-number"
    })
    void refusesAConcentrationThatIsNone(String code, String value, String reason) {
        refuses(() -> read("{`values`:{`" + code + "`:" + value + "}}").air(), "values." + code, reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000001", "0.12345678901234567", "35.5", "1000000", "1.0000000000", "1e3"})
    void takesEveryConcentrationFromNoughtToAMillionWithUpToTwentyDecimals(String value) {
        assertEquals(
                0,
                new BigDecimal(value)
                        .compareTo(
                                read("{`values`:{`PM2.5`:" + value + "}}").air().get(AirItem.PM25)));
    }

    @Test
    void takesAConcentrationThatIsNullForMissing() {
        assertEquals(
                Map.of(AirItem.CO, new BigDecimal("0.9")),
                read("{`values`:{`PM10`:null,`CO`:0.9}}").air());
    }

    @ParameterizedTest
    @CsvSource({
        "XX, 1, unknown-parameter",
        "faecal-coliform, 1, unknown-parameter",
        "Cd, `L`, not-a-number",
        "Cd, ``, not-a-number",
        "Cd, `<`, not-a-number",
        "Cd, `0.1 mg`, not-a-number",
        "Cd, `-1`, out-of-range",
        "Cd, `<-1`, out-of-range",
        "Cd, `1000000.1`, out-of-range",
        "Cd, -1, out-of-range",
        "temperature, -1000001, out-of-range",
        "temperature, 1.123456789012345678901, too-many-decimals",
        "temperature, true, not-a-number"
    })
    void refusesAResultOfWaterThatIsNone(String code, String value, String reason) {
        refuses(() -> read("{`values`:{`" + code + "`:" + value + "}}").water(), "values." + code, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "Cd, `0.0003L`, 0.00015",
        "Cd, `<0.0003`, 0.00015",
        "Cd, `0.0003`, 0.0003",
        "Cd, ` 0.0003 `, 0.0003",
        "Cd, 0.0003, 0.0003",
        "Cd, `1000000`, 1000000"
    })
    void takesHalfOfADetectionLimitAndOtherwiseWhatStandsThere(String code, String value, String taken) {
        assertEquals(
                Map.of(WaterItem.CD, Exact.parse(taken)),
                read("{`values`:{`" + code + "`:" + value + "}}").water());
    }

    @Test
    void takesATemperatureBelowNoughtAndNothingElse() {
        assertEquals(
                Map.of(WaterItem.TEMPERATURE, Exact.parse("-0.5")),
                read("{`values`:{`temperature`:-0.5,`pH`:null}}").water());
    }

    private static UnusableItem refuses(Runnable reading, String field, String reason) {
        UnusableItem refused = assertThrows(UnusableItem.class, reading::run);
        assertEquals(field + " " + reason, refused.field() + " " + refused.reason());
        return refused;
    }

    private static ItemReader read(String item) {
        return ItemReader.of(json(item));
    }

    /** JSON with ` for quotation marks. */
    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('`', '"'));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}

package io.qingce.report.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import io.qingce.report.period.EditionChoice;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.water.PhRounding;
import io.qingce.standards.water.WaterRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculatorRulesTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final String DAY = "{'values':{'SO2':5,'NO2':20,'PM10':40,'PM2.5':20,'CO':0.5,%s}}";
    private static final String HOUR =
            "{'averaging':'HOUR','values':{'NO2':20,'PM10':40,'PM2.5':20,'CO':0.5,'O3':60,%s}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"'SO2_24h':5 | values.SO2_24h", "'O3_8h':5 | values.O3_8h", "'O3_1H':5 | values.O3_1H"})
    void refusesAnAveragingTimeThatADayDoesNotHave(String values, String field) {
        UnusableItem refused = assertThrows(UnusableItem.class, () -> index(RuleSet.PUBLISHED, DAY.formatted(values)));

        assertEquals(field, refused.field());
        assertEquals("可选SO2, NO2, PM10, PM2.5, CO, O3, O3_1h。", Words.in(Language.CHINESE, refused.detail()));
    }

    /** S11: beyond the scale of one averaging time the other decides if it was sent, otherwise the index is at least so much. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "DAY  | 'O3':801               |     | 300 | NA",
                "DAY  | 'O3':801,'O3_1h':900   | 350 |     | 350",
                "DAY  | 'O3':800,'O3_1h':700   | 300 |     | 300",
                "HOUR | 'SO2':801              |     | 200 | NA",
                "HOUR | 'SO2':801,'SO2_24h':475 | 150 |    | 150"
            })
    void decidesByTheOtherAveragingTimeBeyondTheScale(
            String averaging, String values, Integer aqi, Integer atLeast, String iaqi) {
        String item = (averaging.equals("DAY") ? DAY : HOUR).formatted(values);
        AirQualityIndexResult result = index(RuleSet.PUBLISHED, item);

        assertEquals(aqi, result.aqi());
        assertEquals(atLeast, result.atLeast());
        assertEquals(iaqi, result.iaqi().get(averaging.equals("DAY") ? "O3" : "SO2"));
        assertEquals(
                aqi == null ? "浓度超出该平均时间的分指数量程，且无其他平均时间的浓度可用" : null,
                result.reason() == null ? null : Words.in(Language.CHINESE, result.reason()));
    }

    /** S2: the highest hour counts by the letter of 2012, not as days are published. */
    @Test
    void takesTheOzoneOfADayByTheRulesAskedFor() {
        String item = DAY.formatted("'O3':150,'O3_1h':210");

        assertEquals(92, index(RuleSet.PUBLISHED, item).aqi());
        assertEquals(105, index(RuleSet.STRICT, item).aqi());
        assertEquals("strict", index(RuleSet.STRICT, item).rules().get("ruleSet"));
    }

    /** S3: the rule that withholds an index is new in 2026; before, hours have one, and days by a switch. */
    @Test
    void withholdsAnIndexByTheRulesAskedFor() {
        assertEquals(40, index(RuleSet.STRICT, HOUR.formatted("'SO2':null")).aqi());
        assertEquals(40, index(RuleSet.PUBLISHED, DAY.formatted("'O3':null")).aqi());
        assertNull(index(RuleSet.STRICT, DAY.formatted("'O3':null")).aqi());
        assertNull(index(EditionChoice.E2026_FINAL, RuleSet.PUBLISHED, DAY.formatted("'O3':null"))
                .aqi());
    }

    /** S7. */
    @ParameterizedTest
    @CsvSource({"9.02, WHOLE_NUMBER, Ⅰ类", "9.47, WHOLE_NUMBER, Ⅰ类", "9.02, AS_MEASURED, 劣Ⅴ类", "5.88, AS_MEASURED, 劣Ⅴ类"})
    void judgesPhByTheSwitch(String ph, PhRounding rounding, String waterClass) {
        ItemReader item = item("{'values':{'pH':" + ph + "}}");

        assertEquals(
                waterClass,
                Words.in(
                        Language.CHINESE,
                        Calculator.waterClass(
                                        item, RuleSet.PUBLISHED.withPh(rounding).water())
                                .get(0)
                                .waterClass()));
    }

    /** As the national real-time feed does: 1.0051 mg/L is above 1.0. */
    @ParameterizedTest
    @CsvSource({"1.0051, ROUNDED_VALUE, Ⅳ类", "1.004, ROUNDED_VALUE, Ⅲ类", "1.004, FULL_VALUE, Ⅳ类", "1.0, FULL_VALUE, Ⅲ类"
    })
    void comparesByTheSwitch(String ammonia, LimitComparison comparison, String waterClass) {
        WaterRules rules = RuleSet.PUBLISHED.withComparison(comparison).water();

        WaterClassResult result = Calculator.waterClass(item("{'values':{'NH3-N':" + ammonia + "}}"), rules)
                .get(0);

        assertEquals(waterClass, Words.in(Language.CHINESE, result.waterClass()));
        assertEquals(Map.of("comparison", comparison.name(), "ph", "WHOLE_NUMBER"), result.rules());
    }

    private static AirQualityIndexResult index(RuleSet rules, String item) {
        return index(EditionChoice.E2012, rules, item);
    }

    private static AirQualityIndexResult index(EditionChoice edition, RuleSet rules, String item) {
        return new Calculator(List.of(edition), rules)
                .airQualityIndex(item(item))
                .get(0);
    }

    private static ItemReader item(String json) {
        try {
            return ItemReader.of(JSON.readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(json, impossible);
        }
    }
}

package io.qingce.standards.aqi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HourlyAqiTest {

    private static final List<AqiColumn> ORDER = List.of(
            AqiColumn.SO2_HOUR,
            AqiColumn.NO2_HOUR,
            AqiColumn.PM10_DAY,
            AqiColumn.PM25_DAY,
            AqiColumn.CO_HOUR,
            AqiColumn.O3_HOUR);

    private static Concentrations hour(int... values) {
        Concentrations hour = Concentrations.NONE;
        for (int i = 0; i < values.length; i++) {
            hour = hour.with(ORDER.get(i), BigDecimal.valueOf(values[i]));
        }
        return hour;
    }

    /** Published test of a public library for 2026: every value on the breakpoint of 50. */
    @Test
    void isExcellentOnTheFirstBreakpoints() {
        AirQualityIndex index = HourlyAqi.of(AqiRules.HJ633_2026, hour(150, 100, 50, 35, 5, 160));
        assertEquals(Outcome.of(50), index.value());
        assertEquals(Set.of(), index.primaryPollutants());
    }

    /** Published and recomputed: 150 150 200 300 150 150. */
    @Test
    void usesTheDailyBreakpointsForAnHourOfParticles() {
        AirQualityIndex index = HourlyAqi.of(AqiRules.HJ633_2026, hour(650, 700, 350, 250, 35, 300));
        assertEquals(
                List.of("150", "150", "200", "300", "150", "150"),
                AirItem.BASIC.stream().map(index::printed).toList());
        assertEquals(Outcome.of(300), index.value());
        assertEquals("重度污染", index.level().orElseThrow().chinese());
        assertEquals(Set.of(AirItem.PM25), index.primaryPollutants());
    }

    /** S3: HJ 633-2012 withholds no index where an indicator is missing; the rule is new in 2026. */
    @Test
    void decidesByTheRestUnder2012AndNotUnder2026() {
        Concentrations six = hour(10, 10, 40, 40, 1, 50);
        assertEquals(Outcome.of(57), HourlyAqi.of(AqiRules.HJ633_2012, six).value());
        Concentrations five = hour(10, 10, 40, 40, 1);
        assertEquals(
                Outcome.of(57), HourlyAqi.of(AqiRules.NATIONAL_FEED_2012, five).value());
        assertEquals(
                Outcome.insufficient(Reason.ITEM_MISSING, 5, 6),
                HourlyAqi.of(AqiRules.HJ633_2026, five).value());
        Concentrations nine = six.with(AqiColumn.O3_EIGHT_HOURS, BigDecimal.valueOf(120));
        assertEquals(Outcome.of(67), HourlyAqi.of(AqiRules.HJ633_2012, nine).value());
        assertEquals(
                Outcome.of(57), HourlyAqi.of(AqiRules.NATIONAL_FEED_2012, six).value());
    }

    @Test
    void takesTheDayOfSulphurDioxideAboveTheTableUnder2012() {
        Concentrations hour = hour(801, 10, 40, 30, 1, 50).with(AqiColumn.SO2_DAY, BigDecimal.valueOf(475));
        assertEquals(
                OptionalInt.of(200),
                HourlyAqi.of(AqiRules.NATIONAL_FEED_2012, hour(801, 10, 40, 30, 1, 50))
                        .atLeast());
        AirQualityIndex in2012 = HourlyAqi.of(AqiRules.NATIONAL_FEED_2012, hour);
        assertEquals(Outcome.of(150), in2012.value());
        assertEquals(
                AqiColumn.SO2_DAY,
                in2012.iaqi(AirItem.SO2).known().orElseThrow().column());
        AirQualityIndex in2026 = HourlyAqi.of(AqiRules.HJ633_2026, hour);
        assertEquals(Outcome.of(200), in2026.value());
    }

    @Test
    void showsNotAvailableWithAnItemMissing() {
        AirQualityIndex index = HourlyAqi.of(AqiRules.HJ633_2026, hour(10, 10, 40, 40, 1));
        assertEquals(Outcome.insufficient(Reason.ITEM_MISSING, 5, 6), index.value());
        assertEquals("NA", index.printed(AirItem.O3));
        assertEquals("NA", index.printed(AirItem.TSP));
    }
}

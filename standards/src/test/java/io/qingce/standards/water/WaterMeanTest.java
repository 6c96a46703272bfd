package io.qingce.standards.water;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases K10 to K14: means. */
class WaterMeanTest {

    private static List<Exact> series(String values) {
        return Stream.of(values.split(" "))
                .map(v -> Measurement.parse(v).forStatistics())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "K10, NH3N, 0.8 0.9 1.1 1.3 1.2 1.0 0.7 0.9 1.0 1.1 0.9 1.1, 1, III",
        "K11, VOLATILE_PHENOL, <0.0003 <0.0003 <0.0003 <0.0003 <0.0003 <0.0003 <0.0003 0.0003L 0.0003L 0.0012 0.0030 0.0028, 0.0007, I",
        "K12, HG, 0.00004L 0.00004L 0.00004L 0.00004L 0.00004L 0.00004L 0.00004L 0.00004L 0.00004L 0.00004L 0.00008 0.00012, 0.00003, I"
    })
    void classesTheMeanOfTheMonths(String origin, WaterItem item, String months, String compared, WaterClass expected) {
        Exact mean = WaterMean.ofYear(item, series(months)).known().orElseThrow();
        ItemClass itemClass = ItemClass.of(WaterRules.OFFICIAL, item, WaterBody.RIVER, mean)
                .known()
                .orElseThrow();
        assertEquals(Exact.parse(compared), itemClass.compared());
        assertEquals(expected, itemClass.waterClass());
    }

    @Test
    void keepsAllDigitsOfAMeanWithNonDetects() {
        Exact mean = WaterMean.of(
                        WaterItem.VOLATILE_PHENOL,
                        series(
                                "<0.0003 <0.0003 <0.0003 <0.0003 <0.0003 <0.0003 <0.0003 <0.0003 <0.0003 0.0012 0.0030 0.0028"))
                .known()
                .orElseThrow();
        assertEquals(new BigDecimal("0.00069583"), mean.round(8));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"K13, 6.5 7.9 8.8 9 6.78 8.87, 7.08", "K14, 6 8, 6.30", "one, 7.4, 7.40"})
    void averagesAcidityThroughHydrogenIons(String origin, String values, BigDecimal mean) {
        List<Exact> series = series(values);
        Exact forward = WaterMean.of(WaterItem.PH, series).known().orElseThrow();
        assertEquals(mean, forward.round(2));
        Collections.reverse(series);
        assertEquals(forward, WaterMean.of(WaterItem.PH, series).known().orElseThrow());
    }

    @Test
    void needsEightMonthsForAYear() {
        assertEquals(
                Outcome.insufficient(Reason.TOO_FEW_MONTHS, 7, 8),
                WaterMean.ofYear(WaterItem.COD, series("1 2 3 4 5 6 7")));
        assertTrue(WaterMean.ofYear(WaterItem.COD, series("1 2 3 4 5 6 7 8")).isKnown());
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 8), WaterMean.ofYear(WaterItem.COD, List.of()));
        assertEquals(
                Outcome.insufficient(Reason.TOO_FEW_VALUES, 1, 2),
                WaterMean.of(WaterItem.COD, series("1"), WaterMean.NEEDED_IN_QUARTER));
    }

    @Test
    void showsANonDetectAsALaboratoryDoes() {
        assertEquals("0.0003L", Measurement.parse(" <0.0003").toString());
        assertEquals(Exact.parse("0.00015"), Measurement.parse("0.0003L").forStatistics());
        assertEquals(Exact.parse("1.2"), Measurement.of(new BigDecimal("1.2")).forStatistics());
    }
}

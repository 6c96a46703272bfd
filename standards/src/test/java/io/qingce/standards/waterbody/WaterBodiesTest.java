package io.qingce.standards.waterbody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.Dustfall;
import io.qingce.standards.parameter.GroundwaterItem;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import io.qingce.standards.water.WaterBody;
import io.qingce.standards.water.WaterRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groundwater, sources, ecological flow and dustfall. */
class WaterBodiesTest {

    private static Map<WaterItem, Exact> values(String text) {
        Map<WaterItem, Exact> values = new EnumMap<>(WaterItem.class);
        for (String pair : text.split(", ?")) {
            String[] parts = pair.strip().split(" ");
            values.put(WaterItem.valueOf(parts[0]), Exact.parse(parts[1]));
        }
        return values;
    }

    @ParameterizedTest
    @CsvSource({
        "AS, 0.01, III_OR_BETTER",
        "AS, 0.05, IV",
        "AS, 0.051, V",
        "NITRATE, 20.0, III_OR_BETTER",
        "NITRATE, 30.1, V",
        "LAS, 0.3, III_OR_BETTER",
        "LAS, 0.31, V",
        "PH, 6.5, III_OR_BETTER",
        "PH, 8.5, III_OR_BETTER",
        "PH, 6.4, IV",
        "PH, 5.5, IV",
        "PH, 9.0, IV",
        "PH, 9.1, V",
        "PH, 5.4, V",
        "GROSS_ALPHA, 0.5, III_OR_BETTER",
        "GROSS_ALPHA, 9, IV",
        "GROSS_BETA, 1.0, III_OR_BETTER",
        "GROSS_BETA, 1.1, IV",
        "TOLUENE, 1400, IV",
        "TOTAL_COLIFORM, 3.1, IV"
    })
    void classesGroundwater(GroundwaterItem item, String value, GroundwaterClass expected) {
        assertEquals(expected, Groundwater.classOf(item, Exact.parse(value)));
    }

    @Test
    void takesTheWorstItemOfGroundwater() {
        Groundwater well = Groundwater.of(
                        Map.of(GroundwaterItem.AS, new BigDecimal("0.02"), GroundwaterItem.FE, new BigDecimal("0.1")))
                .known()
                .orElseThrow();
        assertEquals(GroundwaterClass.IV, well.groundwaterClass());
        assertEquals(List.of(GroundwaterItem.AS), well.deciding());
        assertEquals("Ⅳ类", well.groundwaterClass().chinese());
        assertEquals("GB/T 14848-2017 表 1", well.clause().toString());
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), Groundwater.of(Map.of()));
        for (GroundwaterItem item : GroundwaterItem.values()) {
            assertFalse(item.chinese().isEmpty() || item.unit().symbol().isEmpty());
            Exact neutral = item == GroundwaterItem.PH ? Exact.of(7) : Exact.ZERO;
            assertEquals(GroundwaterClass.III_OR_BETTER, Groundwater.classOf(item, neutral));
        }
    }

    @Test
    void failsASourceByAnyItem() {
        Map<WaterItem, Exact> clean = values("DO 7, COD 12, TN 6.0, SULFATE 250, NITRATE 10.004");
        DrinkingWaterSource source = source(clean, "0.06");
        assertTrue(source.isCompliant());
        assertEquals("GB 3838-2002 5.3", source.clause().toString());
        Map<WaterItem, Exact> dirty = values("DO 4, COD 12, FE 0.31, MN 0.1");
        assertEquals(List.of(WaterItem.DO, WaterItem.FE), source(dirty, "0.06").exceeding());
        assertFalse(source(dirty, "0.06").isCompliant());
        assertEquals(List.of("三氯甲烷"), source(clean, "0.061").specific());
        assertFalse(source(clean, "0.061").isCompliant());
    }

    private static DrinkingWaterSource source(Map<WaterItem, Exact> values, String chloroform) {
        var specific = new DrinkingWaterSource.SpecificItem("三氯甲烷", new BigDecimal(chloroform), new BigDecimal("0.06"));
        return DrinkingWaterSource.of(WaterRules.OFFICIAL, WaterBody.RIVER, values, List.of(specific))
                .known()
                .orElseThrow();
    }

    @Test
    void statesComplianceByVolumeM10() {
        BigDecimal volume = new BigDecimal("1057.3");
        assertEquals(Outcome.of(new BigDecimal("100.0")), DrinkingWaterSource.volumeRatio(volume, volume));
        assertEquals(
                Outcome.insufficient(Reason.NO_DATA, 0, 1),
                DrinkingWaterSource.volumeRatio(BigDecimal.ZERO, BigDecimal.ZERO));
    }

    @Test
    void attainsAFlowInTheShareOfPeriodsGuaranteed() {
        List<Optional<BigDecimal>> days = new ArrayList<>(Collections.nCopies(9, Optional.of(new BigDecimal("5.0"))));
        days.add(Optional.of(new BigDecimal("4.9")));
        days.add(Optional.empty());
        EcologicalFlow flow = EcologicalFlow.of(BigDecimal.valueOf(5), BigDecimal.valueOf(90), days)
                .known()
                .orElseThrow();
        assertEquals(new BigDecimal("90.0"), flow.attained().rounded());
        assertTrue(flow.isAttained());
        assertFalse(EcologicalFlow.of(BigDecimal.valueOf(5), new BigDecimal("90.1"), days)
                .known()
                .orElseThrow()
                .isAttained());
        assertEquals(
                Outcome.insufficient(Reason.NO_DATA, 0, 1),
                EcologicalFlow.of(BigDecimal.ONE, BigDecimal.TEN, List.of(Optional.empty())));
    }

    @Test
    void scalesDustfallToThirtyDaysAndASquareKilometre() {
        Dustfall dustfall = Dustfall.of(new BigDecimal("0.1"), new BigDecimal("176.7"), new BigDecimal("30"));
        assertEquals(new BigDecimal("5.7"), dustfall.rounded());
        for (String wrong : List.of("-1 1 1", "1 0 1", "1 1 0")) {
            String[] parts = wrong.split(" ");
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Dustfall.of(new BigDecimal(parts[0]), new BigDecimal(parts[1]), new BigDecimal(parts[2])));
        }
    }
}

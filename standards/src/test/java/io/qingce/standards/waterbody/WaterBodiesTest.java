package io.qingce.standards.waterbody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.Dustfall;
import io.qingce.standards.parameter.GroundwaterItem;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.ranking.Cwqi;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import io.qingce.standards.water.WaterBody;
import io.qingce.standards.water.WaterRules;
import io.qingce.standards.waterbody.BlackOdorous.Grade;
import io.qingce.standards.waterbody.BlackOdorous.Item;
import io.qingce.standards.waterbody.BlackOdorous.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases L, M and the rules of sources, groundwater, ecological flow and dustfall. */
class WaterBodiesTest {

    private static Map<WaterItem, BigDecimal> lake(String values) {
        List<WaterItem> order =
                List.of(WaterItem.CHLOROPHYLL_A, WaterItem.TP, WaterItem.TN, WaterItem.TRANSPARENCY, WaterItem.CODMN);
        Map<WaterItem, BigDecimal> lake = new EnumMap<>(WaterItem.class);
        String[] parts = values.split(" ");
        for (int i = 0; i < parts.length; i++) {
            lake.put(order.get(i), new BigDecimal(parts[i]));
        }
        return lake;
    }

    @ParameterizedTest(name = "{0}: {3} {4}")
    @CsvSource({
        "L1, 0.010 0.05 1.0 1.0 4.0, 50.006 45.709 54.530 51.180 37.979, 48.0, MESOTROPHIC",
        "L2, 0.026 0.1 1.5 0.5 6, 60.383 56.966 61.399 64.627 48.769, 58.6, LIGHTLY_EUTROPHIC",
        "L3, 0.060 0.2 3 0.35 9, 69.465 68.223 73.140 71.547 59.558, 68.5, MODERATELY_EUTROPHIC",
        "L4, 0.0016 0.0046 0.079 8 0.48, 30.104 6.961 11.531 10.839 -18.441, 10.0, OLIGOTROPHIC",
        "L5 unit error, 0.000010 0.05 1.0 1.0 4.0, -25.012 45.709 54.530 51.180 37.979, 28.0, OLIGOTROPHIC",
        "hyper, 1.0 1 10 0.1 30, 100.018 94.360 93.536 95.850 91.596, 95.5, HIGHLY_EUTROPHIC"
    })
    void indexesALake(String origin, String values, String parts, BigDecimal index, TrophicState.State state) {
        TrophicState lake = TrophicState.of(lake(values)).known().orElseThrow();
        assertEquals(
                parts,
                Stream.of(WaterItem.CHLOROPHYLL_A, WaterItem.TP, WaterItem.TN, WaterItem.TRANSPARENCY, WaterItem.CODMN)
                        .map(i -> lake.parts().get(i).toPlainString())
                        .collect(Collectors.joining(" ")));
        assertEquals(index, lake.index());
        assertEquals(state, lake.state());
    }

    @ParameterizedTest
    @CsvSource({
        "29.9, OLIGOTROPHIC", "30.0, MESOTROPHIC", "50.0, MESOTROPHIC", "50.1, LIGHTLY_EUTROPHIC",
        "60.0, LIGHTLY_EUTROPHIC", "60.1, MODERATELY_EUTROPHIC", "70.0, MODERATELY_EUTROPHIC", "70.1, HIGHLY_EUTROPHIC"
    })
    void knowsTheStateOnBothSidesOfEveryBound(BigDecimal index, TrophicState.State state) {
        assertEquals(state, new TrophicState(Map.of(WaterItem.TP, index), index).state());
        assertEquals(index.compareTo(BigDecimal.valueOf(50)) > 0, state.isEutrophic());
        assertTrue(state.chinese().endsWith("营养"));
    }

    @Test
    void needsAllFiveItemsOfALakeAboveZero() {
        assertEquals(Outcome.insufficient(Reason.ITEM_MISSING, 4, 5), TrophicState.of(lake("0.01 0.05 1 1")));
        assertEquals(Outcome.insufficient(Reason.UNDEFINED, 0, 5), TrophicState.of(lake("0 0.05 1 1 4")));
    }

    private static final String M1 =
            "PH 7.8, DO 8.0, CODMN 3.0, COD 12, BOD5 2.0, NH3N 0.40, TP 0.10, CU 0.003, ZN 0.01,"
                    + " FLUORIDE 0.30, SE 0.0002, AS 0.0015, HG 0.00002, CD 0.00005, CR6 0.002, PB 0.001, CYANIDE 0.002,"
                    + " VOLATILE_PHENOL 0.0002, PETROLEUM 0.005, LAS 0.02, SULFIDE 0.005";

    private static Map<WaterItem, Exact> values(String text) {
        Map<WaterItem, Exact> values = new EnumMap<>(WaterItem.class);
        for (String pair : text.split(", ?")) {
            String[] parts = pair.strip().split(" ");
            values.put(WaterItem.valueOf(parts[0]), Exact.parse(parts[1]));
        }
        return values;
    }

    private static Outcome<Cwqi> cwqi(String text) {
        return Cwqi.of(WaterBody.RIVER, List.of(values(text)));
    }

    @Test
    void addsUpTwentyOneIndicesM1() {
        Cwqi index = cwqi(M1).known().orElseThrow();
        assertEquals(Exact.parse("4.433"), index.exact());
        assertEquals(new BigDecimal("4.4330"), index.rounded());
        assertEquals(21, index.indices().size());
        assertEquals(index, cwqi(M1 + ", TN 9, TEMPERATURE 30").known().orElseThrow());
    }

    @Test
    void weighsRiversAndLakesM2() {
        assertEquals(Exact.parse("3.47"), Cwqi.ofCity(Exact.parse("3.20"), 7, Exact.parse("4.10"), 3));
    }

    @ParameterizedTest
    @CsvSource({"7, 0", "6, 1", "9, 1", "7.8, 0.4", "6.5, 0.5"})
    void measuresAcidityFromSevenM3(String ph, String index) {
        assertEquals(Exact.parse(index), cwqi("PH " + ph).known().orElseThrow().exact());
    }

    @Test
    void hasNoIndexWithoutOxygenOrItems() {
        assertEquals(Outcome.insufficient(Reason.UNDEFINED, 0, 1), cwqi("DO 0, COD 10"));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), cwqi("TN 9"));
        assertEquals(
                Exact.of(4),
                Cwqi.of(WaterBody.LAKE_OR_RESERVOIR, List.of(values("TP 0.2")))
                        .known()
                        .orElseThrow()
                        .exact());
    }

    private static Map<Item, BigDecimal> sample(String text) {
        Map<Item, BigDecimal> sample = new EnumMap<>(Item.class);
        String[] parts = text.split(" ");
        List<Item> order =
                List.of(Item.TRANSPARENCY, Item.DISSOLVED_OXYGEN, Item.AMMONIA_NITROGEN, Item.REDOX_POTENTIAL);
        for (int i = 0; i < parts.length; i++) {
            sample.put(order.get(i), new BigDecimal(parts[i]));
        }
        return sample;
    }

    @ParameterizedTest(name = "{0}: {2} in {1}")
    @CsvSource({
        "M5, URBAN_THREE_ITEMS, 15 1.0 10, SLIGHT",
        "M6, URBAN_THREE_ITEMS, 5 0.1 20, HEAVY",
        "M7, URBAN_THREE_ITEMS, 30 1.0 20, HEAVY",
        "M8, URBAN_FOUR_ITEMS, 25 2.0 8.0 50, NONE",
        "transparency, URBAN_THREE_ITEMS, 24.9 2.0 8.0, SLIGHT",
        "transparency, URBAN_THREE_ITEMS, 10 2.0 8.0, SLIGHT",
        "transparency, URBAN_THREE_ITEMS, 9.9 2.0 8.0, HEAVY",
        "oxygen, URBAN_THREE_ITEMS, 25 1.99 8.0, SLIGHT",
        "oxygen, URBAN_THREE_ITEMS, 25 0.2 8.0, SLIGHT",
        "oxygen, URBAN_THREE_ITEMS, 25 0.19 8.0, HEAVY",
        "ammonia, URBAN_THREE_ITEMS, 25 2.0 8.01, SLIGHT",
        "ammonia, URBAN_THREE_ITEMS, 25 2.0 15, SLIGHT",
        "ammonia, URBAN_THREE_ITEMS, 25 2.0 15.1, HEAVY",
        "redox, URBAN_FOUR_ITEMS, 25 2.0 8.0 49, SLIGHT",
        "redox, URBAN_FOUR_ITEMS, 25 2.0 8.0 -200, SLIGHT",
        "redox, URBAN_FOUR_ITEMS, 25 2.0 8.0 -201, HEAVY",
        "redox not judged, URBAN_THREE_ITEMS, 25 2.0 8.0 -201, NONE",
        "rural, RURAL, 25 2.0 15, NONE",
        "rural, RURAL, 25 2.0 15.1, SLIGHT",
        "rural, RURAL, 5 2.0 15, SLIGHT",
        "rural, RURAL, 25 0.1 15, SLIGHT"
    })
    void gradesASample(String origin, Rule rule, String values, Grade grade) {
        assertEquals(
                grade,
                BlackOdorous.of(rule, sample(values)).known().orElseThrow().grade());
    }

    @ParameterizedTest
    @CsvSource({"M9, 20, 9, NONE", "exactly, 20, 8, NONE", "below, 20, 7.9, SLIGHT", "not shallow, 25, 9, HEAVY"})
    void readsTheThresholdOfShallowWaterAsFortyPerCentOfItsDepth(
            String origin, BigDecimal depth, BigDecimal transparency, Grade grade) {
        Map<Item, BigDecimal> sample = Map.of(Item.TRANSPARENCY, transparency);
        assertEquals(
                grade,
                BlackOdorous.of(Rule.URBAN_THREE_ITEMS, sample, depth)
                        .known()
                        .orElseThrow()
                        .grade());
    }

    @Test
    void gradesPointsAndWaters() {
        BlackOdorous heavy = BlackOdorous.of(Rule.URBAN_THREE_ITEMS, sample("30 1.0 20"))
                .known()
                .orElseThrow();
        BlackOdorous twice = BlackOdorous.of(Rule.URBAN_THREE_ITEMS, sample("30 0.1 20"))
                .known()
                .orElseThrow();
        BlackOdorous clean = BlackOdorous.of(Rule.URBAN_THREE_ITEMS, sample("30 3.0 2"))
                .known()
                .orElseThrow();
        assertEquals(Outcome.of(Grade.HEAVY), BlackOdorous.ofPoint(List.of(heavy, heavy, heavy, clean, clean)));
        assertEquals(Outcome.of(Grade.SLIGHT), BlackOdorous.ofPoint(List.of(heavy, heavy, clean, clean)));
        assertEquals(Outcome.of(Grade.HEAVY), BlackOdorous.ofPoint(List.of(twice, clean, clean)));
        assertEquals(Outcome.of(Grade.NONE), BlackOdorous.ofPoint(List.of(clean)));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), BlackOdorous.ofPoint(List.of()));
        List<Grade> points = new ArrayList<>(Collections.nCopies(3, Grade.HEAVY));
        points.addAll(List.of(Grade.NONE, Grade.NONE));
        assertEquals(Outcome.of(Grade.HEAVY), BlackOdorous.ofWater(points));
        points.add(Grade.NONE);
        assertEquals(Outcome.of(Grade.SLIGHT), BlackOdorous.ofWater(points));
        assertEquals(Outcome.of(Grade.NONE), BlackOdorous.ofWater(List.of(Grade.NONE)));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), BlackOdorous.ofWater(List.of()));
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), BlackOdorous.of(Rule.RURAL, Map.of()));
        assertEquals("重度黑臭", Grade.HEAVY.chinese());
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

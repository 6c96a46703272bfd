package io.qingce.standards.waterbody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.GroundwaterItem;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import io.qingce.standards.water.SurfaceWaterLimits;
import io.qingce.standards.water.WaterBody;
import io.qingce.standards.water.WaterRules;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of groundwater, sources, lakes and flows whatever was measured. */
class WaterBodyLawsTest {

    private static final int ROUNDS = 300;
    private static final GroundwaterItem[] ITEMS = GroundwaterItem.values();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PH")
    void classesGroundwaterNoBetterAsMoreIsInIt(GroundwaterItem item) {
        Random random = new Random(item.ordinal());
        for (int i = 0; i < ROUNDS; i++) {
            Exact less = Exact.of(BigDecimal.valueOf(random.nextInt(2_000_000), random.nextInt(6)));
            Exact more = less.plus(Exact.ratio(random.nextInt(1_000), 1_000));

            assertTrue(Groundwater.classOf(item, less).compareTo(Groundwater.classOf(item, more)) <= 0);
        }
    }

    /** The digits of the standard: of each item the greatest value of class III, and what follows in the last digit. */
    @ParameterizedTest(name = "{0} {1} | {2}")
    @CsvSource({
        "FE, 0.3, 2.0",
        "MN, 0.10, 1.50",
        "ZN, 1.00, 5.00",
        "AL, 0.20, 0.50",
        "CODMN, 3.0, 10.0",
        "NH3N, 0.50, 1.50",
        "SULFIDE, 0.02, 0.10",
        "NITRITE, 1.00, 4.80",
        "CYANIDE, 0.05, 0.1",
        "FLUORIDE, 1.0, 2.0",
        "HG, 0.001, 0.002",
        "CD, 0.005, 0.01",
        "CR6, 0.05, 0.10",
        "PB, 0.01, 0.10",
        "BENZENE, 10.0, 120",
        "CHLOROFORM, 60, 300"
    })
    void givesTheBetterClassAtTheLimitAndTheWorseJustAboveIt(
            GroundwaterItem item, BigDecimal third, BigDecimal fourth) {
        BigDecimal least = new BigDecimal("0.00001");

        assertEquals(GroundwaterClass.III_OR_BETTER, Groundwater.classOf(item, Exact.of(third)));
        assertEquals(GroundwaterClass.IV, Groundwater.classOf(item, Exact.of(third.add(least))));
        assertEquals(GroundwaterClass.IV, Groundwater.classOf(item, Exact.of(fourth)));
        assertEquals(GroundwaterClass.V, Groundwater.classOf(item, Exact.of(fourth.add(least))));
    }

    @RepeatedTest(3)
    void isDecidedByTheItemsOfTheWorstClass(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < ROUNDS; i++) {
            Map<GroundwaterItem, BigDecimal> values = new EnumMap<>(GroundwaterItem.class);
            for (int each = random.nextInt(6); each >= 0; each--) {
                values.put(ITEMS[random.nextInt(ITEMS.length)], BigDecimal.valueOf(random.nextInt(3_000), 2));
            }

            Groundwater well = Groundwater.of(values).known().orElseThrow();

            assertEquals(Collections.max(well.items().values()), well.groundwaterClass());
            assertEquals(
                    values.keySet().stream()
                            .filter(item ->
                                    Groundwater.classOf(item, Exact.of(values.get(item))) == well.groundwaterClass())
                            .toList(),
                    well.deciding());
        }
    }

    static Stream<WaterItem> supplementary() {
        return WaterItem.TABLE_2.stream();
    }

    /** A source meets a limit of table 2 up to it, as printed, and misses it from the next digit on. */
    @ParameterizedTest
    @MethodSource("supplementary")
    void keepsASourceToTheSupplementaryLimits(WaterItem item) {
        BigDecimal limit = SurfaceWaterLimits.supplementaryLimit(item).orElseThrow();
        BigDecimal above = limit.add(BigDecimal.ONE.movePointLeft(item.decimals()));

        assertEquals(List.of(), exceeding(item, limit));
        assertEquals(List.of(item), exceeding(item, above));
    }

    private static List<WaterItem> exceeding(WaterItem item, BigDecimal value) {
        Map<WaterItem, Exact> values =
                new EnumMap<>(Map.of(WaterItem.COD, Exact.of(12), item, Exact.of(value), WaterItem.DO, Exact.of(8)));
        return DrinkingWaterSource.of(WaterRules.OFFICIAL, WaterBody.RIVER, values, List.of())
                .known()
                .orElseThrow()
                .exceeding();
    }

    @ParameterizedTest(name = "{0} of {1}: {2} %")
    @CsvSource({"0, 3, 0.0", "1, 3, 33.3", "2, 3, 66.7", "1, 16, 6.2", "3, 16, 18.8", "999.9, 1000, 100.0"})
    void statesTheShareOfTheWaterTaken(BigDecimal attaining, BigDecimal all, BigDecimal ratio) {
        assertEquals(Outcome.of(ratio), DrinkingWaterSource.volumeRatio(attaining, all));
        assertEquals(
                Outcome.insufficient(Reason.NO_DATA, 0, 1), DrinkingWaterSource.volumeRatio(attaining, all.negate()));
    }

    @RepeatedTest(3)
    void attainsALowerFlowNoLessOftenAndCountsNoGap(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < ROUNDS; i++) {
            List<Optional<BigDecimal>> days = random.ints(1 + random.nextInt(30), 0, 60)
                    .mapToObj(flow -> Optional.of(BigDecimal.valueOf(flow, 1)))
                    .toList();
            BigDecimal target = BigDecimal.valueOf(random.nextInt(60), 1);
            Exact share = share(target, days);

            assertTrue(share.compareTo(share(target.subtract(new BigDecimal("0.1")), days)) <= 0);
            assertEquals(
                    share,
                    share(
                            target,
                            Stream.concat(days.stream(), Stream.of(Optional.<BigDecimal>empty()))
                                    .toList()));
        }
    }

    private static Exact share(BigDecimal target, List<Optional<BigDecimal>> days) {
        return EcologicalFlow.of(target, BigDecimal.valueOf(90), days)
                .known()
                .orElseThrow()
                .attained()
                .exact();
    }

    /** Murkier, richer water is more eutrophic, item by item; of transparency less is worse. */
    @ParameterizedTest
    @EnumSource(names = {"CHLOROPHYLL_A", "TP", "TN", "TRANSPARENCY", "CODMN"})
    void indexesALakeHigherAsAnyItemGetsWorse(WaterItem item) {
        Map<WaterItem, BigDecimal> lake = new EnumMap<>(Map.of(
                WaterItem.CHLOROPHYLL_A,
                new BigDecimal("0.010"),
                WaterItem.TP,
                new BigDecimal("0.05"),
                WaterItem.TN,
                BigDecimal.ONE,
                WaterItem.TRANSPARENCY,
                BigDecimal.ONE,
                WaterItem.CODMN,
                BigDecimal.valueOf(4)));
        BigDecimal before = TrophicState.of(lake).known().orElseThrow().index();
        BigDecimal factor = item == WaterItem.TRANSPARENCY ? new BigDecimal("0.5") : BigDecimal.valueOf(2);

        lake.computeIfPresent(item, (same, value) -> value.multiply(factor));

        assertTrue(TrophicState.of(lake).known().orElseThrow().index().compareTo(before) > 0);
    }
}

package io.qingce.standards.waterbody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases L. */
class TrophicStateTest {

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
}

package io.qingce.standards.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.air.AirEdition;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 24 published vectors (bulletins of 河源, statement of 普宁) and the worked cases F1 to F3, E9. */
class CompositeIndexTest {

    private static final List<AirItem> ORDER =
            List.of(AirItem.SO2, AirItem.NO2, AirItem.PM10, AirItem.PM25, AirItem.CO, AirItem.O3);

    private static Map<AirItem, BigDecimal> figures(String values) {
        Map<AirItem, BigDecimal> figures = new EnumMap<>(AirItem.class);
        List<String> parts = List.of(values.split(" "));
        for (int i = 0; i < parts.size(); i++) {
            figures.put(ORDER.get(i), new BigDecimal(parts.get(i)));
        }
        return figures;
    }

    private static CompositeIndex index(AirEdition edition, String values) {
        return CompositeIndex.of(edition, figures(values)).known().orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource({
        "2023-10, 东源, 10 11 25 14 0.7 112, 2.09",
        "2023-10, 和平, 7 19 37 24 1.0 118, 2.81",
        "2023-10, 连平, 8 11 25 18 0.8 102, 2.12",
        "2023-10, 龙川, 6 8 29 16 0.8 102, 2.01",
        "2023-10, 紫金, 6 7 24 15 0.9 96, 1.87",
        "2023-10, 源城, 6 15 32 22 0.8 107, 2.44",
        "2023-10, 河源市, 6 13 33 22 0.8 108, 2.40",
        "2023-01, 东源, 8 8 38 27 1.0 98, 2.50",
        "2023-01, 和平, 9 17 49 36 0.9 98, 3.13",
        "2023-01, 连平, 7 13 41 27 0.8 93, 2.58",
        "2023-01, 龙川, 6 13 42 29 0.9 94, 2.66",
        "2023-01, 紫金, 7 7 39 28 1.2 86, 2.50",
        "2023-01, 源城, 5 15 45 29 0.9 96, 2.75",
        "2023-01, 河源市, 5 14 48 30 1.0 98, 2.84",
        "2024-03, 东源, 8 18 35 13 1.1 107, 2.40",
        "2024-03, 和平, 6 19 44 20 1.2 104, 2.73",
        "2024-03, 连平, 6 15 30 19 0.9 104, 2.32",
        "2024-03, 龙川, 7 13 34 15 1.0 82, 2.12",
        "2024-03, 紫金, 6 9 29 17 1.0 96, 2.07",
        "2024-03, 河源市, 6 14 40 23 1.0 110, 2.62",
        "2024-09, 东源, 5 9 28 9 0.6 106, 1.77",
        "2022-02, 河源市, 3 13 16 13 0.9 87, 1.73",
        "2021-01, 河源市, 10 33 63 36 1.1 128, 4.00",
        "2025, 普宁, 6 12 51 19 0.9 137, 2.75"
    })
    void reproducesThePublishedIndex(String period, String area, String values, String published) {
        assertEquals(
                new BigDecimal(published), index(AirEdition.GB3095_2012, values).value());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "F1, 10 30 70 35 1.2 160, 0.17 0.75 1.00 1.00 0.30 1.00, 4.22, 4.56",
        "F2, 3 13 16 13 0.9 87, 0.05 0.32 0.23 0.37 0.22 0.54, 1.73, 1.83",
        "F3, 6 12 51 19 0.9 137, 0.10 0.30 0.73 0.54 0.22 0.86, 2.75, 2.96"
    })
    void addsUpTheRoundedSubIndices(String origin, String values, String parts, String in2012, String inTransition) {
        CompositeIndex index = index(AirEdition.GB3095_2012, values);
        assertEquals(
                parts,
                index.subIndices().values().stream()
                        .map(BigDecimal::toPlainString)
                        .collect(Collectors.joining(" ")));
        assertEquals(new BigDecimal(in2012), index.value());
        assertEquals(
                new BigDecimal(inTransition),
                index(AirEdition.GB3095_2026_TRANSITION, values).value());
    }

    @Test
    void namesAllItemsWithTheGreatestSubIndex() {
        CompositeIndex in2012 = index(AirEdition.GB3095_2012, "10 30 70 35 1.2 160");
        assertEquals(Set.of(AirItem.PM10, AirItem.PM25, AirItem.O3), in2012.mainPollutants());
        assertEquals(new BigDecimal("1.00"), in2012.largest());
        CompositeIndex inTransition = index(AirEdition.GB3095_2026_TRANSITION, "10 30 70 35 1.2 160");
        assertEquals(Set.of(AirItem.PM10, AirItem.PM25), inTransition.mainPollutants());
        assertEquals(new BigDecimal("1.17"), inTransition.largest());
        assertEquals("环办监测〔2018〕19号 综合指数", inTransition.clause().toString());
    }

    @Test
    void needsAllSixItems() {
        assertEquals(
                Outcome.insufficient(Reason.ITEM_MISSING, 5, 6),
                CompositeIndex.of(AirEdition.GB3095_2012, figures("10 30 70 35 1.2")));
    }

    @Test
    void differsFromTheSingleIndexOfAppendixC() {
        assertEquals(
                Optional.of(new BigDecimal("1.20")),
                SingleIndex.of(AirEdition.GB3095_2012, AirItem.PM25, BigDecimal.valueOf(33), BigDecimal.valueOf(90)));
        assertEquals(
                new BigDecimal("0.94"), CompositeIndex.subIndex(AirEdition.GB3095_2012, AirItem.PM25, Exact.of(33)));
        assertEquals(
                Optional.of(new BigDecimal("1.50")),
                SingleIndex.of(AirEdition.GB3095_2012, AirItem.CO, BigDecimal.ONE, BigDecimal.valueOf(6)));
    }
}

package io.qingce.standards.water;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Worked cases K1 to K4 and K19: classes of sections and main indicators. */
class SectionAssessmentTest {

    static Map<WaterItem, Exact> values(String text) {
        Map<WaterItem, Exact> values = new EnumMap<>(WaterItem.class);
        for (String pair : text.split(", ")) {
            String[] parts = pair.split(" ");
            values.put(WaterItem.valueOf(parts[0]), Exact.parse(parts[1]));
        }
        return values;
    }

    private static SectionAssessment section(String text) {
        return SectionAssessment.of(WaterRules.OFFICIAL, WaterBody.RIVER, values(text))
                .known()
                .orElseThrow();
    }

    private static String printed(List<ItemClass> items) {
        return items.stream()
                .map(i -> i.item() + "("
                        + i.printedMultiple(WaterClass.III)
                                .map(BigDecimal::toPlainString)
                                .orElse("-") + ")")
                .collect(Collectors.joining(" "));
    }

    private static final String K3 = "PH 7.1, DO 3.4, CODMN 9.0, COD 35, BOD5 7, NH3N 2.6, TP 0.45, PB 0.06";

    @Test
    void isExcellentWithoutAMainIndicatorK1() {
        SectionAssessment section = section("PH 7.6, DO 7.9, CODMN 2.8, COD 12, BOD5 2.1, NH3N 0.32, TP 0.08");
        assertEquals(WaterClass.II, section.waterClass());
        assertEquals(WaterRating.EXCELLENT, section.rating());
        assertEquals(List.of(), section.mainIndicators());
        assertEquals(List.of(WaterItem.CODMN, WaterItem.NH3N, WaterItem.TP), section.deciding());
        assertEquals("环办〔2011〕22号 断面水质评价", section.clause().toString());
    }

    @Test
    void namesThreeMainIndicatorsK2() {
        SectionAssessment section = section("PH 7.2, DO 4.1, CODMN 7.2, COD 26, BOD5 4.8, NH3N 1.3, TP 0.24");
        assertEquals(WaterClass.IV, section.waterClass());
        assertEquals("轻度污染", section.rating().chinese());
        assertEquals("黄色", section.rating().colour());
        assertEquals("COD(0.3) NH3N(0.3) CODMN(0.2)", printed(section.mainIndicators()));
        assertEquals(
                "COD(0.3) NH3N(0.3) CODMN(0.2) BOD5(0.2) TP(0.2) DO(-)", printed(section.exceeding(WaterClass.III)));
    }

    @Test
    void namesHeavyMetalsFirstUnlessToldOtherwiseK3() {
        assertEquals("PB(0.2) NH3N(1.6) TP(1.2)", printed(section(K3).mainIndicators()));
        WaterRules rules = new WaterRules(LimitComparison.ROUNDED_VALUE, HeavyMetals.LIKE_OTHERS);
        SectionAssessment section =
                SectionAssessment.of(rules, WaterBody.RIVER, values(K3)).known().orElseThrow();
        assertEquals("NH3N(1.6) TP(1.2) COD(0.8)", printed(section.mainIndicators()));
        assertEquals(WaterClass.WORSE_THAN_V, section.waterClass());
        assertEquals("劣Ⅴ类", section.waterClass().chinese());
    }

    @Test
    void doesNotCountNitrogenTemperatureAndColiformsK4() {
        SectionAssessment section = section("DO 7.9, COD 12, TN 6.0, TEMPERATURE 35, FAECAL_COLIFORM 50000");
        assertEquals(WaterClass.I, section.waterClass());
        assertEquals(
                WaterClass.WORSE_THAN_V, section.reference().get(WaterItem.TN).waterClass());
        assertFalse(section.items().containsKey(WaterItem.TN));
    }

    @Test
    void hasNoClassWithoutAnItemThatCounts() {
        Map<WaterItem, Exact> onlyNitrogen = values("TN 6.0");
        assertEquals(
                Outcome.insufficient(Reason.NO_DATA, 0, 1),
                SectionAssessment.of(WaterRules.OFFICIAL, WaterBody.RIVER, onlyNitrogen));
        assertEquals(
                Outcome.insufficient(Reason.NO_DATA, 0, 1),
                RiverAssessment.of(WaterRules.OFFICIAL, WaterBody.RIVER, List.of(onlyNitrogen)));
    }

    @Test
    void countsInTheShareButFailsItsTargetK19() {
        SectionAssessment section = section("NH3N 0.6");
        assertEquals(WaterClass.III, section.waterClass());
        assertTrue(section.waterClass().isThirdOrBetter());
        assertFalse(section.meets(WaterClass.II));
        assertTrue(section.meets(WaterClass.III));
        ItemClass ammonia = section.exceeding(WaterClass.II).get(0);
        assertEquals(Optional.of(new BigDecimal("0.2")), ammonia.printedMultiple(WaterClass.II));
    }
}

package io.qingce.standards.water;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.standards.number.Exact;
import io.qingce.standards.number.LimitComparison;
import io.qingce.standards.parameter.WaterItem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB 3838-2002 table 1: class I of dissolved oxygen by 7.5 mg/L or by 90 % of saturation. */
class ClassOneOxygenTest {

    private static final WaterRules EITHER =
            WaterRules.OFFICIAL.withClassOneOxygen(ClassOneOxygen.CONCENTRATION_OR_SATURATION);

    private static WaterClass classOf(WaterRules rules, String value, String saturation) {
        return ItemClass.ofOxygen(rules, WaterBody.RIVER, Exact.parse(value), Exact.parse(saturation))
                .known()
                .orElseThrow()
                .waterClass();
    }

    @Test
    void refusesANegativeSaturation() {
        assertThrows(IllegalArgumentException.class, () -> classOf(EITHER, "8", "-0.1"));
        assertEquals(WaterClass.II, classOf(EITHER, "7", "0"));
    }

    @Test
    void doesNotLookAtTheSaturationUnlessAsked() {
        assertEquals(ClassOneOxygen.CONCENTRATION_ONLY, WaterRules.OFFICIAL.classOneOxygen());
        assertEquals(
                ClassOneOxygen.CONCENTRATION_ONLY,
                new WaterRules(LimitComparison.FULL_VALUE, HeavyMetals.FIRST).classOneOxygen());
        assertEquals(WaterClass.II, classOf(WaterRules.OFFICIAL, "6.8", "99"));
    }

    @ParameterizedTest(name = "{0} mg/L, {1} % = {2}")
    @CsvSource({"6.8, 90, I", "6.8, 89.9, II", "6.8, 110, I", "7.5, 40, I", "7.4, 89.99, II", "4, 89.9, IV", "4, 90, I"
    })
    void takesTheBetterOfConcentrationAndSaturation(String value, String saturation, WaterClass expected) {
        assertEquals(expected, classOf(EITHER, value, saturation));
    }

    @Test
    void carriesTheSaturationIntoTheSection() {
        Map<WaterItem, Exact> values = Map.of(WaterItem.DO, Exact.parse("6.8"), WaterItem.NH3N, Exact.parse("0.1"));
        SectionAssessment section = SectionAssessment.of(EITHER, WaterBody.RIVER, values, Exact.of(90))
                .known()
                .orElseThrow();
        assertEquals(WaterClass.I, section.waterClass());
        assertEquals(List.of(WaterItem.DO, WaterItem.NH3N), section.deciding());
        assertEquals(
                WaterClass.II,
                SectionAssessment.of(EITHER, WaterBody.RIVER, values)
                        .known()
                        .orElseThrow()
                        .waterClass());
    }
}

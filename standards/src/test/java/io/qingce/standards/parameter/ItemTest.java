package io.qingce.standards.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.number.Exact;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemTest {

    @Test
    void takesNamesUnitsAndDecimalsFromTheParameter() {
        for (AirItem item : AirItem.BASIC) {
            Parameter parameter = Parameter.valueOf(item.name());
            assertEquals(parameter.chinese(), item.chinese());
            assertEquals(parameter.unit(), item.unit());
            assertEquals(parameter.decimals(), item.decimals());
        }
        for (WaterItem item : WaterItem.values()) {
            assertEquals(Medium.WATER, item.parameter().medium());
            assertEquals(item.parameter().chinese(), item.chinese());
            assertEquals(item.parameter().decimals(), item.decimals());
        }
        assertEquals(
                WaterItem.values().length,
                Stream.of(WaterItem.values())
                        .map(WaterItem::parameter)
                        .distinct()
                        .count());
    }

    @Test
    void knowsTheSixOfTheDailyReport() {
        assertEquals(
                List.of("SO2", "NO2", "PM10", "PM25", "CO", "O3"),
                AirItem.BASIC.stream().map(Enum::name).toList());
        assertEquals(
                AirItem.BASIC,
                Stream.of(AirItem.values()).filter(AirItem::isBasic).toList());
    }

    @Test
    void classesTwentyOneOfTheTwentyFourItems() {
        assertEquals(
                21, Stream.of(WaterItem.values()).filter(WaterItem::isClassed).count());
        assertEquals(24, WaterItem.TABLE_1.size());
        assertEquals(5, WaterItem.TABLE_2.size());
    }

    @Test
    void tellsParticlesFromGases() {
        assertTrue(AirItem.PM10.isParticulate());
        assertFalse(AirItem.NO2.isParticulate());
        assertTrue(WaterItem.PB.isHeavyMetalOrCyanide());
        assertFalse(WaterItem.COD.isHeavyMetalOrCyanide());
    }

    @ParameterizedTest
    @CsvSource({
        "REFERENCE_STATE, O3, 100, 196.20",
        "REFERENCE_STATE, SO2, 10, 26.18",
        "REFERENCE_STATE, NO2, 20, 37.61",
        "STANDARD_STATE, O3, 100, 214.15"
    })
    void convertsVolumeSharesOfGases(GasConversion state, AirItem gas, int ppb, BigDecimal micrograms) {
        assertEquals(
                micrograms,
                state.fromPpb(gas, Exact.of(ppb)).known().orElseThrow().round(2));
    }

    @Test
    void statesCarbonMonoxideInMilligrams() {
        assertEquals(
                new BigDecimal("1.14"),
                GasConversion.REFERENCE_STATE
                        .fromPpm(AirItem.CO, Exact.of(1))
                        .known()
                        .orElseThrow()
                        .round(2));
        assertEquals(
                Outcome.insufficient(Reason.UNDEFINED, 0, 1),
                GasConversion.REFERENCE_STATE.fromPpb(AirItem.PM10, Exact.of(1)));
    }

    @Test
    void convertsTheStandardStateToTheReferenceState() {
        Exact converted = GasConversion.STANDARD_STATE.to(GasConversion.REFERENCE_STATE, Exact.of(100));
        assertEquals(new BigDecimal("91.61"), converted.round(2));
        assertEquals(Exact.of(100), GasConversion.REFERENCE_STATE.to(GasConversion.STANDARD_STATE, converted));
    }

    @Test
    void saysWhyInChinese() {
        assertEquals("有效天数不足", Reason.TOO_FEW_DAYS.chinese());
        Outcome<Integer> none = Outcome.insufficient(Reason.NO_DATA, 0, 1);
        assertEquals(Outcome.insufficient(Reason.NO_DATA, 0, 1), none.map(i -> i + 1));
        assertEquals(Outcome.of(2), Outcome.of(1).map(i -> i + 1));
        assertEquals(Optional.empty(), none.known());
        assertFalse(none.isKnown());
        assertTrue(Outcome.of(1).isKnown());
    }
}

package io.qingce.standards.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.number.Exact;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTest {

    @ParameterizedTest
    @CsvSource({
        "a21026, SO2",
        "a21004, NO2",
        "a34002, PM10",
        "a34004, PM25",
        "a21005, CO",
        "a05024, O3",
        "a34001, TSP",
        "a21002, NOX"
    })
    void findsAnAirItemByItsCode(String code, AirItem item) {
        assertEquals(Optional.of(item), AirItem.ofCode(code));
        assertEquals(code, item.code());
    }

    @ParameterizedTest
    @CsvSource({"w01001, PH", "w01009, DO", "w01019, CODMN", "w01018, COD", "w21003, NH3N", "w21011, TP", "w21001, TN"})
    void findsAWaterItemByItsCode(String code, WaterItem item) {
        assertEquals(Optional.of(item), WaterItem.ofCode(code));
        assertEquals(code, item.code());
    }

    @Test
    void findsNothingUnderAnUnknownCode() {
        assertEquals(Optional.empty(), AirItem.ofCode("a00000"));
        assertEquals(Optional.empty(), WaterItem.ofCode("w99999"));
        assertEquals(Optional.empty(), WaterItem.ofCode(""));
    }

    @Test
    void namesEveryItemAndNoCodeTwice() {
        Set<String> codes = new HashSet<>();
        for (AirItem item : AirItem.values()) {
            assertFalse(item.symbol().isEmpty() || item.chinese().isEmpty());
            assertTrue(codes.add(item.code()));
        }
        for (WaterItem item : WaterItem.values()) {
            assertFalse(item.english().isEmpty()
                    || item.chinese().isEmpty()
                    || item.unit().symbol().isEmpty());
            assertTrue(item.code().isEmpty() || codes.add(item.code()));
        }
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
    void convertsUnitsOfOneKindOnly() {
        assertEquals(
                Outcome.of(Exact.parse("0.0125")),
                MassUnits.convert(Exact.parse("12.5"), Unit.MICROGRAM_PER_LITRE, Unit.MILLIGRAM_PER_LITRE));
        assertEquals(
                Outcome.of(Exact.of(800)),
                MassUnits.convert(Exact.parse("0.8"), Unit.MILLIGRAM_PER_CUBIC_METRE, Unit.MICROGRAM_PER_CUBIC_METRE));
        assertEquals(Outcome.of(Exact.of(3)), MassUnits.convert(Exact.of(3), Unit.CELSIUS, Unit.CELSIUS));
        for (Unit other : List.of(Unit.MILLIGRAM_PER_CUBIC_METRE, Unit.CELSIUS)) {
            assertEquals(
                    Outcome.insufficient(Reason.UNDEFINED, 0, 1),
                    MassUnits.convert(Exact.of(1), Unit.MILLIGRAM_PER_LITRE, other));
            assertEquals(
                    Outcome.insufficient(Reason.UNDEFINED, 0, 1),
                    MassUnits.convert(Exact.of(1), other, Unit.MILLIGRAM_PER_LITRE));
        }
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

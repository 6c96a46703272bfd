package io.qingce.standards.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "MILLIGRAM_PER_LITRE, MILLIGRAM_PER_CUBIC_METRE",
        "MICROGRAM_PER_CUBIC_METRE, PARTS_PER_BILLION",
        "CELSIUS, MILLIVOLT",
        "DIMENSIONLESS, PERCENT"
    })
    void refusesToChangeBetweenThingsOfDifferentMeasure(Unit from, Unit to) {
        assertEquals(OptionalInt.empty(), from.powerOfTenTo(to));
        assertEquals(OptionalInt.empty(), to.powerOfTenTo(from));
    }

    @ParameterizedTest
    @CsvSource({
        "MICROGRAM_PER_LITRE, MILLIGRAM_PER_LITRE, -3",
        "MILLIGRAM_PER_CUBIC_METRE, MICROGRAM_PER_CUBIC_METRE, 3",
        "NANOGRAM_PER_CUBIC_METRE, MICROGRAM_PER_CUBIC_METRE, -3",
        "GRAM_PER_LITRE, NANOGRAM_PER_LITRE, 9",
        "PARTS_PER_MILLION, PARTS_PER_BILLION, 3",
        "CENTIMETRE, METRE, -2"
    })
    void changesByPowersOfTen(Unit from, Unit to, int power) {
        assertEquals(OptionalInt.of(power), from.powerOfTenTo(to));
        assertEquals(OptionalInt.of(-power), to.powerOfTenTo(from));
    }

    @ParameterizedTest
    @CsvSource({
        "mg·L⁻¹, MILLIGRAM_PER_LITRE",
        "mg·L-1, MILLIGRAM_PER_LITRE",
        "mg L-1, MILLIGRAM_PER_LITRE",
        "µg·m⁻³, MICROGRAM_PER_CUBIC_METRE",
        "μg m-3, MICROGRAM_PER_CUBIC_METRE",
        "µS·cm-1, MICROSIEMENS_PER_CM",
        "m³·s⁻¹, CUBIC_METRE_PER_SECOND"
    })
    void isFoundWhereWhatItIsDividedByIsWrittenAsAPower(String text, Unit unit) {
        assertEquals(Optional.of(unit), Unit.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mg·L-2", "mg·kg-1", "L-1", "mg-1"})
    void isNoUnitWhereAnotherPowerStands(String text) {
        assertEquals(Optional.empty(), Unit.of(text));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsSymbolAndChangedIntoItselfByNothing(Unit unit) {
        assertEquals(Optional.of(unit), Unit.of(unit.symbol()));
        assertEquals(OptionalInt.of(0), unit.powerOfTenTo(unit));
    }

    @ParameterizedTest
    @EnumSource
    void isChangedAlongAnyWayByTheSame(Unit from) {
        for (Unit over : Unit.values()) {
            for (Unit to : Unit.values()) {
                if (from.powerOfTenTo(over).isPresent() && over.powerOfTenTo(to).isPresent()) {
                    assertEquals(
                            from.powerOfTenTo(to).orElseThrow(),
                            from.powerOfTenTo(over).getAsInt()
                                    + over.powerOfTenTo(to).getAsInt());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"µg/m³", "μg/m3", "ug/m3", "UG/M3", " µg / m³ ", "微克/立方米", "微克／立方米", "ｕｇ／ｍ３", "µg/m^3", "微克每立方米"
            })
    void isFoundHoweverItIsTyped(String text) {
        assertEquals(Optional.of(Unit.MICROGRAM_PER_CUBIC_METRE), Unit.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "µg", "mg/kg"})
    void findsNothingUnderWhatIsNoUnit(String text) {
        assertEquals(Optional.empty(), Unit.of(text));
    }

    @Test
    void refusesOneNameForTwoThings() {
        assertThrows(IllegalArgumentException.class, () -> Names.of(List.of(1, 2), number -> List.of("number")));
    }
}

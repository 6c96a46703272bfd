package io.qingce.monitoring.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.parameter.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentUnitTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "mg", "mg/m2", "µg", "mg/Nm3"})
    void knowsNoUnitThatNobodyMeasuresIn(String text) {
        assertTrue(SentUnit.of(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"µg/m³", "\u03bcg/m³", "ug/m3", "UG/M3", " µg/m3 ", "微克/立方米", "ｕｇ／ｍ³"})
    void readsAUnitHoweverItIsWritten(String text) {
        assertEquals("µg/m³", SentUnit.of(text).orElseThrow().symbol());
    }

    @ParameterizedTest
    @CsvSource({
        "CO, µg/m³, 1200, 1.2",
        "CO, mg/m³, 1.20, 1.2",
        "SO2, mg/m³, 0.006, 6",
        "SO2, ng/m³, 6000, 6",
        "PM25, g/m³, 0.000035, 35",
        "TP, µg/L, 20, 0.02",
        "HG, ng/L, 40, 0.00004",
        "CD, g/L, 0.001, 1"
    })
    void changesMassesExactly(Parameter parameter, String unit, BigDecimal sent, BigDecimal kept) {
        BigDecimal changed =
                SentUnit.of(unit).orElseThrow().convert(parameter, sent).orElseThrow();
        assertEquals(0, kept.compareTo(changed), changed::toPlainString);
    }

    @ParameterizedTest
    @CsvSource({
        "CO, mg/L",
        "TP, mg/m³",
        "PH, mg/L",
        "TEMPERATURE, mg/L",
        "TURBIDITY, g/L",
        "LEQ, mg/m³",
        "FLOW, g/L",
        "O3, ppb",
        "CO, ppm"
    })
    void changesNoParameterThatIsNeverSentSo(Parameter parameter, String unit) {
        assertEquals(Optional.empty(), SentUnit.of(unit).orElseThrow().convert(parameter, BigDecimal.ONE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Parameter.class,
            names = {"SO2", "NO2", "PM10", "PM25", "O3"})
    void changesNothingThatComesInItsOwnUnit(Parameter parameter) {
        assertFalse(SentUnit.of("µg/m³").orElseThrow().changes(parameter));
        assertTrue(SentUnit.of("mg/m³").orElseThrow().changes(parameter));
    }

    /** Neither a length nor a number of bacteria is a mass, though both are of water. */
    @ParameterizedTest
    @EnumSource(Parameter.class)
    void changesWhatMeasuresTheSameAndNothingElse(Parameter parameter) {
        for (Unit unit : Unit.values()) {
            Optional<BigDecimal> changed = new SentUnit(unit).convert(parameter, BigDecimal.ONE);
            assertEquals(
                    unit.powerOfTenTo(parameter.unit()).isPresent(), changed.isPresent(), parameter + unit.symbol());
            changed.ifPresent(number -> assertEquals(
                    BigDecimal.ONE.scaleByPowerOfTen(
                            unit.powerOfTenTo(parameter.unit()).getAsInt()),
                    number));
        }
    }
}

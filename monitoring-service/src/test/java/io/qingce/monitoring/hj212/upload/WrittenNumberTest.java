package io.qingce.monitoring.hj212.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What loggers and laboratories write where a number should stand. */
class WrittenNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "1.2.3",
                "1e400",
                "0x10",
                ".",
                "<",
                "L",
                "<L",
                "5 apples",
                "--6",
                "12345678901234567890",
                "2.1²",
                "2①"
            })
    void isNoneThatAnybodyCanRead(String text) {
        WrittenNumber written = WrittenNumber.of(text);
        assertNull(written.number());
        assertEquals(Deviation.BAD_VALUE, written.deviation(Parameter.TP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--", " — ", "NaN", "nan", "NULL", "N/A", "*", "缺测"})
    void isNoneOnPurpose(String text) {
        assertEquals(Deviation.NO_VALUE, WrittenNumber.of(text).deviation(Parameter.TP));
    }

    @ParameterizedTest
    @CsvSource({
        "２．１, 2.1, false, ",
        "＋２, 2, false, ",
        "<0.02, 0.02, true, ",
        "＜0.02, 0.02, true, ",
        "0.01L, 0.01, true, ",
        "0.01 l, 0.01, true, ",
        "2.1mg/L, 2.1, false, mg/L",
        "20 μg/L, 20, false, µg/L",
        "<20µg/L, 20, true, µg/L",
        "2.1毫克/升, 2.1, false, mg/L"
    })
    void isWhatIsMeant(String text, BigDecimal number, boolean limit, String unit) {
        WrittenNumber written = WrittenNumber.of(text);
        assertEquals(number, written.number());
        assertEquals(limit, written.limit());
        assertEquals(unit, written.unit() == null ? null : written.unit().symbol());
        assertEquals(Deviation.NUMBER_SPELLING, written.deviation(Parameter.TP));
    }

    /** A mixing ratio or a mass in air is no concentration in water. */
    @ParameterizedTest
    @ValueSource(strings = {"2.1ppb", "2.1mg/m3", "2.1%"})
    void isNoValueOfAParameterThatIsMeasuredInAnotherUnit(String text) {
        assertTrue(WrittenNumber.of(text).number() != null);
        assertEquals(Deviation.BAD_VALUE, WrittenNumber.of(text).deviation(Parameter.TP));
    }
}

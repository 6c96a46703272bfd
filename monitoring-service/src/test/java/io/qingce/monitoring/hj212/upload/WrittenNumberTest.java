package io.qingce.monitoring.hj212.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.observation.QualityFlag;
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
                ">0.01L",
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
        "２．１, 2.1, , ",
        "＋２, 2, , ",
        "<0.02, 0.02, BELOW_DETECTION, ",
        "＜0.02, 0.02, BELOW_DETECTION, ",
        "0.01L, 0.01, BELOW_DETECTION, ",
        "0.01 l, 0.01, BELOW_DETECTION, ",
        "ND(0.01), 0.01, BELOW_DETECTION, ",
        "0.01（未检出）, 0.01, BELOW_DETECTION, ",
        ">1000, 1000, ABOVE_RANGE, ",
        "2.1mg/L, 2.1, , mg/L",
        "20 μg/L, 20, , µg/L",
        "<20µg/L, 20, BELOW_DETECTION, µg/L",
        "2.1毫克/升, 2.1, , mg/L"
    })
    void isWhatIsMeant(String text, BigDecimal number, QualityFlag says, String unit) {
        WrittenNumber written = WrittenNumber.of(text);
        assertEquals(number, written.number());
        assertEquals(says, written.says());
        assertEquals(unit, written.unit() == null ? null : written.unit().symbol());
        assertEquals(Deviation.NUMBER_SPELLING, written.deviation(Parameter.TP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ND", "未检出", "<检出限"})
    void isNoneOfWhatWasNotFoundWithoutALimit(String text) {
        assertEquals(QualityFlag.BELOW_DETECTION, WrittenNumber.of(text).says());
        assertEquals(Deviation.NO_VALUE, WrittenNumber.of(text).deviation(Parameter.TP));
    }

    /** A mixing ratio or a mass in air is no concentration in water. */
    @ParameterizedTest
    @ValueSource(strings = {"2.1ppb", "2.1mg/m3", "2.1%"})
    void isNoValueOfAParameterThatIsMeasuredInAnotherUnit(String text) {
        assertTrue(WrittenNumber.of(text).number() != null);
        assertEquals(Deviation.BAD_VALUE, WrittenNumber.of(text).deviation(Parameter.TP));
    }
}

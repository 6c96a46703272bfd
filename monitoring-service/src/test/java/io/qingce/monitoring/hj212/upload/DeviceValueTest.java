package io.qingce.monitoring.hj212.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.packet.PacketParser;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceValueTest {

    @ParameterizedTest
    @CsvSource({
        "F, STOPPED",
        "M, MAINTENANCE",
        "S, SET_BY_HAND",
        "D, FAULT",
        "C, CALIBRATION",
        "T, ABOVE_RANGE",
        "B, COMMUNICATION",
        "P, DEVICE-P",
        "zz, DEVICE-ZZ",
        "?, DEVICE-UNKNOWN",
        "b, COMMUNICATION"
    })
    void countsNoValueWithAFlag(String letter, String flag) {
        DeviceValue value = value("6", letter);

        assertFalse(value.isValid());
        assertEquals(List.of(flag), value.qualityFlags());
        assertEquals(new BigDecimal("6"), value.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"N", "n"})
    void countsANormalValue(String letter) {
        assertTrue(value("6", letter).isValid());
        assertEquals(List.of(), value("6", letter).qualityFlags());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--", "NaN", "null", "1.2.3", "1e999999999", "1e-999999999", ".", "0x10", "６"})
    void takesNoNumberFromWhatIsNone(String sent) {
        DeviceValue value = value(sent, "N");

        assertNull(value.value());
        assertFalse(value.isValid());
        assertEquals(sent, value.sent());
    }

    @ParameterizedTest
    @CsvSource({
        "6, 6",
        "-0.5, -0.5",
        "6.00, 6.00",
        "007, 7",
        ".5, 0.5",
        "5., 5",
        "+6, 6",
        "1.5e2, 1.5e2",
        "-999, -999",
        "123456789012345.6789, 123456789012345.6789"
    })
    void readsNumbersAsWritten(String sent, BigDecimal expected) {
        assertEquals(expected, value(sent, "N").value());
    }

    private static DeviceValue value(String sent, String flag) {
        String segment = "CN=2061;MN=X;CP=&&DataTime=20260301080000;a21026-Avg=" + sent + ",a21026-Flag=" + flag + "&&";
        return new UploadReader(DeviceProfile.standard(ZoneId.of("Asia/Shanghai")))
                .read(PacketParser.parse(RawBytes.of(segment)))
                .values()
                .get(Parameter.SO2);
    }
}

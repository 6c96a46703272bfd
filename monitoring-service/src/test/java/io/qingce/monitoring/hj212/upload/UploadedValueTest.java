package io.qingce.monitoring.hj212.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.packet.PacketParser;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.monitoring.observation.QualityFlag;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadedValueTest {

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
        Measured.Value value = value("6", letter);

        assertTrue(QualityFlag.invalidates(value.flags()));
        assertEquals(List.of(flag), value.flags());
        assertEquals(new BigDecimal("6"), value.number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"N", "n"})
    void countsANormalValue(String letter) {
        assertEquals(List.of(), value("6", letter).flags());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--", "NaN", "null", "1.2.3", ".", "0x10"})
    void takesNoNumberFromWhatIsNone(String sent) {
        assertNull(value(sent, "N").number());
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
        "123456789012345.6789, 123456789012345.6789",
        "６, 6",
        "0.12345650, 0.12345650",
        "0.1234575, 0.1234575"
    })
    void readsNumbersAsWritten(String sent, BigDecimal expected) {
        assertEquals(expected, value(sent, "N").number());
    }

    private static Measured.Value value(String sent, String flag) {
        String segment = "CN=2061;MN=X;CP=&&DataTime=20260301080000;a21026-Avg=" + sent + ",a21026-Flag=" + flag + "&&";
        return new UploadReader(DeviceProfile.standard(ZoneId.of("Asia/Shanghai")))
                .read(PacketParser.parse(RawBytes.of(segment)))
                .values()
                .get(Parameter.SO2);
    }
}

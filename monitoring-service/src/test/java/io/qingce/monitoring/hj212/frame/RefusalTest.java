package io.qingce.monitoring.hj212.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "##0101QN=1;PW=2", "MN=", "MN=;CP=&&", "XMN=1;", "##0101QN=1;MN=cut off"})
    void namesNoDeviceWhereTheBytesNameNone(String bytes) {
        assertEquals(Optional.empty(), of(bytes).deviceNumber());
    }

    @ParameterizedTest
    @CsvSource({
        "##0101QN=1;ST=22;CN=2061;PW=1;MN=bugsC05;Flag=5;CP=&&a34004-Avg=3, bugsC05",
        "##0101MN=A-1;CN=2061, A-1",
        "MN=设备一;, 设备一"
    })
    void namesTheDeviceThatDamagedBytesName(String bytes, String number) {
        assertEquals(Optional.of(number), of(bytes).deviceNumber());
    }

    private static Refusal of(String bytes) {
        return new Refusal(RefusalReason.WRONG_CRC, "", RawBytes.of(bytes));
    }
}

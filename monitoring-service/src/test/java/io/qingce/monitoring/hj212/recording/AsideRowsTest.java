package io.qingce.monitoring.hj212.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.packet.PacketParser;
import io.qingce.monitoring.hj212.upload.DataUpload;
import io.qingce.monitoring.hj212.upload.DeviceProfile;
import io.qingce.monitoring.hj212.upload.UploadReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What packets say beside their values, as rows. */
class AsideRowsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void keepNothingOfPacketsThatSayNoMoreThanTheirValues() {
        assertEquals(Map.of(), rows(upload("MN1", "DataTime=20260301080000;a21026-Avg=6,a21026-Flag=N")));
    }

    @Test
    void keepWhatASenderRepeatsOnceAsItCameLast() {
        assertEquals(
                List.of("Min=3"),
                rows(
                                upload("MN1", "DataTime=20260301080000;a21026-Avg=6,a21026-Min=2"),
                                upload("MN1", "DataTime=20260301080000;a21026-Avg=6,a21026-Min=3"))
                        .values()
                        .stream()
                        .toList());
    }

    /** All who write do so in one order, and none waits for another in a circle. */
    @Test
    void standInTheOrderOfDeviceTimeAndFactor() {
        Map<AsideTable.Key, String> rows = rows(
                upload("MN2", "DataTime=20260301080000;z1-Avg=1"),
                upload("MN1", "DataTime=20260301090000;z1-Avg=2"),
                upload("MN1", "DataTime=20260301080000;z2-Avg=3;z1-Avg=4;?"));
        assertEquals(
                List.of("MN1 ", "MN1 z1", "MN1 z2", "MN1 z1", "MN2 z1"),
                rows.keySet().stream()
                        .map(key -> key.device() + " " + key.factor())
                        .toList());
        assertEquals(List.of("?", "Avg=4", "Avg=3", "Avg=2", "Avg=1"), List.copyOf(rows.values()));
    }

    @Test
    void nameThePeriodByItsEndAndItsLength() {
        AsideTable.Key key = rows(upload("MN1", "DataTime=20260301080000;z1-Avg=1"))
                .keySet()
                .iterator()
                .next();
        assertEquals(Instant.parse("2026-03-01T01:00:00Z"), key.periodEnd());
        assertEquals("PT1H", key.averaging());
    }

    /** The database holds no text with a NUL in it. */
    @Test
    void holdNoNul() {
        Map<AsideTable.Key, String> rows = rows(upload("MN1", "DataTime=20260301080000;z\0-Avg=1\0002"));
        assertEquals("z\uFFFD", rows.keySet().iterator().next().factor());
        assertEquals(List.of("Avg=1\uFFFD2"), List.copyOf(rows.values()));
    }

    private static Map<AsideTable.Key, String> rows(DataUpload... uploads) {
        return AsideTable.rows(List.of(uploads));
    }

    private static DataUpload upload(String device, String content) {
        return new UploadReader(DeviceProfile.standard(ZONE))
                .read(PacketParser.parse(RawBytes.of("CN=2061;MN=" + device + ";CP=&&" + content + "&&")));
    }
}

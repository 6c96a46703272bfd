package io.qingce.monitoring.hj212.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.monitoring.hj212.device.Device;
import io.qingce.monitoring.hj212.device.PasswordHash;
import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.packet.PacketParser;
import io.qingce.monitoring.hj212.upload.Departure;
import io.qingce.monitoring.hj212.upload.PeriodLabel;
import io.qingce.standards.parameter.Parameter;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which values an upload goes on record with, by what the record says of them one after another. */
class ToleratedTest {

    private static final Device DEVICE =
            new Device("MN1", "1001A", PasswordHash.OF_NOBODY, PeriodLabel.START, Optional.empty(), Map.of());

    @Test
    void staysRejectedForATimeOrSiteThatIsWrong() {
        Tolerated upload = upload("a21026-Avg=6;a34004-Avg=35");
        upload.take(rejected("periodEnd"));
        assertFalse(upload.isDue());
        assertEquals(List.of(), upload.bad());
    }

    @Test
    void staysRejectedIfNoOtherValueIsLeft() {
        Tolerated upload = upload("a21026-Avg=-12");
        upload.take(rejected("values.SO2"));
        assertFalse(upload.isDue());
        assertEquals(List.of(), upload.bad());
    }

    @Test
    void goesOnWithoutOneBadValueAfterAnother() {
        Tolerated upload = upload("a21026-Avg=-12;a34002-Avg=-13;a34004-Avg=35");
        upload.take(rejected("values.SO2"));
        assertTrue(upload.isDue());
        assertEquals(
                List.of("UNUSABLE"),
                upload.measured().values().get(Parameter.SO2).flags());
        upload.take(rejected("values.PM10"));
        assertTrue(upload.isDue());
        upload.take(ItemOutcome.done(0, null, ItemOutcome.Outcome.CREATED));
        assertFalse(upload.isDue());
        assertEquals(
                List.of(
                        new Departure(Deviation.BAD_VALUE, "SO2", "-12"),
                        new Departure(Deviation.BAD_VALUE, "PM10", "-13")),
                upload.bad());
    }

    /** Water at a station of air: no value at all, not even none. */
    @Test
    void leavesOutWhatTheSiteDoesNotMeasure() {
        Tolerated upload = upload("w01001-Avg=7;a34004-Avg=35");
        upload.take(rejected("values.pH"));
        upload.take(rejected("values.pH"));
        assertTrue(upload.isDue());
        assertEquals(Set.of(Parameter.PM25), upload.measured().values().keySet());
        upload.take(ItemOutcome.done(0, null, ItemOutcome.Outcome.CREATED));
        assertEquals(List.of(new Departure(Deviation.BAD_VALUE, "pH", "7")), upload.bad());
    }

    private static Tolerated upload(String values) {
        String segment = "CN=2061;MN=MN1;CP=&&DataTime=20260301080000;" + values + "&&";
        return new Tolerated(
                ReceivedUpload.read(DEVICE, PacketParser.parse(RawBytes.of(segment)), ZoneId.of("Asia/Shanghai")));
    }

    private static ItemOutcome rejected(String field) {
        return ItemOutcome.rejected(0, null, field, "not-allowed", "Not that.");
    }
}

package io.qingce.monitoring.hj212.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.frame.FrameWriter;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.quarantine.Holder;
import io.qingce.monitoring.hj212.quarantine.Unusable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HjMetersTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final HjMeters meters = new HjMeters(registry);

    /** A count that appears only with the first event cannot be watched for it. */
    @Test
    void areThereFromTheBeginning() {
        for (HangUp why : HangUp.values()) {
            assertEquals(0, count("qingce.hj212.hangups", "why", tag(why)));
        }
        for (RefusalReason reason : RefusalReason.values()) {
            assertEquals(0, count("qingce.hj212.refusals", "reason", tag(reason)));
        }
        for (Deviation deviation : Deviation.values()) {
            assertEquals(0, count("qingce.hj212.deviations", "kind", tag(deviation)));
        }
    }

    @Test
    void countWhatBecomesOfPacketsEachByItself() {
        meters.count(HjMeters.Fate.STORED);
        meters.count(HjMeters.Fate.STORED);
        meters.count(HjMeters.Fate.ANSWERED);
        assertEquals(2, count("qingce.hj212.packets", "fate", "stored"));
        assertEquals(1, count("qingce.hj212.packets", "fate", "answered"));
        assertEquals(0, count("qingce.hj212.packets", "fate", "quarantined"));
    }

    @Test
    void countEveryDeviationRefusalAndHangUp() {
        meters.count(Set.of(Deviation.BLANKS, Deviation.PADDING));
        meters.count(Set.of(Deviation.BLANKS));
        meters.count(RefusalReason.WRONG_CRC);
        meters.count(HangUp.NO_ROOM_FOR_ADDRESS);
        assertEquals(2, count("qingce.hj212.deviations", "kind", "blanks"));
        assertEquals(1, count("qingce.hj212.deviations", "kind", "padding"));
        assertEquals(1, count("qingce.hj212.refusals", "reason", "wrong-crc"));
        assertEquals(1, count("qingce.hj212.hangups", "why", "no-room-for-address"));
    }

    /** The packets of a divided upload all wait; none of what waits is free. */
    @Test
    void measureTasksByTheBytesOfAllTheirPackets() {
        RawBytes packet = FrameWriter.frame(RawBytes.of("CN=2061;MN=MN1;CP=&&DataTime=20260301080000&&"));
        Task upload = new Task.Store(null, List.of(packet, packet), "here", () -> {});
        assertEquals(2 * packet.length(), upload.bytes());
        Unusable unusable = new Unusable(
                new Refusal(RefusalReason.GARBAGE, "", packet), Optional.empty(), Holder.device("MN1"), "here");
        assertEquals(packet.length(), new Task.SetAside(unusable, () -> {}).bytes());
    }

    private double count(String name, String key, String value) {
        return registry.get(name).tag(key, value).counter().count();
    }

    private static String tag(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

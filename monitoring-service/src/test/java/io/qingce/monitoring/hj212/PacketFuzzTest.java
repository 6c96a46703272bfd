package io.qingce.monitoring.hj212;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.Malformed;
import io.qingce.monitoring.hj212.frame.Frame;
import io.qingce.monitoring.hj212.frame.FrameDecoder;
import io.qingce.monitoring.hj212.frame.FrameWriter;
import io.qingce.monitoring.hj212.frame.Framed;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.Refusal;
import io.qingce.monitoring.hj212.packet.PacketParser;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.hj212.report.DeviceProfile;
import io.qingce.monitoring.hj212.report.ReportReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Malformed packets, with and without a frame that fits them. {@code -Dqingce.fuzz=N} says how many of each. */
class PacketFuzzTest {

    private static final int EACH = Integer.getInteger("qingce.fuzz", 2_000);

    private final Map<String, Integer> counts = new TreeMap<>();
    private final ReportReader reports = new ReportReader(DeviceProfile.standard(ZoneId.of("Asia/Shanghai")));

    @Test
    void readsOrRefusesEveryMalformedPacket(TestReporter reporter) {
        Malformed.each(SamplePackets.ALL, EACH, 21, text -> stream(bytes(text)));
        Malformed.each(
                SamplePackets.ALL.stream()
                        .map(packet -> packet.substring(6, packet.length() - 4))
                        .toList(),
                EACH,
                22,
                text -> stream(FrameWriter.frame(text)));
        reporter.publishEntry("counts", counts.toString());
        assertEquals(2 * EACH, counts.get("input"));
        assertTrue(counts.getOrDefault("report", 0) > 0, counts.toString());
        assertTrue(counts.getOrDefault("refusal", 0) > 0, counts.toString());
    }

    private void stream(byte[] bytes) {
        count("input");
        FrameDecoder decoder = new FrameDecoder();
        decoder.decode(bytes, 0, bytes.length, this::take);
        decoder.finish(this::take);
    }

    private void take(Framed framed) {
        if (framed instanceof Frame frame) {
            read(frame.segment());
        } else {
            count(framed instanceof Refusal ? "refusal" : "aberration");
        }
    }

    private void read(RawBytes segment) {
        try {
            reports.read(PacketParser.parse(segment));
            count("report");
        } catch (UnusablePacketException unusable) {
            count("unusable");
        }
    }

    private static byte[] bytes(String text) {
        return (text + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}

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
import io.qingce.monitoring.hj212.packet.Passwords;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.hj212.upload.DeviceProfile;
import io.qingce.monitoring.hj212.upload.UploadReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Malformed packets, with and without a frame that fits them. {@code -Dqingce.fuzz=N} says how many of each. */
class PacketFuzzTest {

    private static final int EACH = Integer.getInteger("qingce.fuzz", 2_000);

    private final Map<String, Integer> counts = new TreeMap<>();
    private final UploadReader uploads = new UploadReader(DeviceProfile.standard(ZoneId.of("Asia/Shanghai")));

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
        assertTrue(counts.getOrDefault("upload", 0) > 0, counts.toString());
        assertTrue(counts.getOrDefault("refusal", 0) > 0, counts.toString());
    }

    /** Seeds 23 to 26. */
    @Test
    void readsOrRefusesFarDatesAbsurdNumbersOddEncodingsAndPacketsWithinPackets(TestReporter reporter) {
        each(23, random -> content("DataTime=" + farDate(random) + ";a34004-Avg=35,a34004-Flag=N;x1-Avg=1"));
        each(
                24,
                random -> content("DataTime=20260301230000;a34004-Avg=" + absurd(random) + ",a34004-Flag="
                        + absurd(random) + ";w01018-Avg=" + absurd(random)));
        each(25, PacketFuzzTest::oddlyEncoded);
        each(26, PacketFuzzTest::nested);
        reporter.publishEntry("counts", counts.toString());
        assertEquals(4 * EACH, counts.get("input"));
        assertTrue(counts.getOrDefault("upload", 0) > EACH, counts.toString());
        assertTrue(counts.getOrDefault("refusal", 0) > 0, counts.toString());
    }

    private void each(long seed, Function<Random, byte[]> maker) {
        Random random = new Random(seed);
        for (int i = 0; i < EACH; i++) {
            stream(maker.apply(random));
        }
    }

    private static byte[] content(String content) {
        return FrameWriter.frame("QN=20260302000011464;ST=22;CN=2061;PW=123456;MN=X;Flag=5;CP=&&" + content + "&&");
    }

    private static String farDate(Random random) {
        String year = "%04d"
                .formatted(
                        random.nextInt(5) == 0
                                ? List.of(0, 1, 9999, 1582, 1969).get(random.nextInt(5))
                                : random.nextInt(10_000));
        String date = year + "%02d%02d%02d0000".formatted(random.nextInt(14), random.nextInt(33), random.nextInt(25));
        return switch (random.nextInt(6)) {
            case 0 -> "-" + date;
            case 1 -> date + "9".repeat(random.nextInt(400));
            case 2 -> year + "-01-01T00:00:00+18:00";
            case 3 -> "９９９９" + date;
            default -> date;
        };
    }

    private static String absurd(Random random) {
        String digits = Long.toString(random.nextLong());
        return switch (random.nextInt(9)) {
            case 0 -> digits.repeat(1 + random.nextInt(40));
            case 1 -> digits + "e" + random.nextInt();
            case 2 -> "0E" + random.nextInt() + digits;
            case 3 -> "." + digits + ".";
            case 4 -> "-".repeat(random.nextInt(300)) + digits;
            case 5 -> "NaN";
            case 6 -> "٣٥";
            case 7 -> "1e-" + (Integer.MAX_VALUE - random.nextInt(3));
            default -> digits;
        };
    }

    private static byte[] oddlyEncoded(Random random) {
        byte[] segment = ("ST=22;CN=2061;PW=123456;MN=示例数采仪\u3000;Flag=5;CP=&&DataTime=20260301230000;"
                        + "烟尘-Avg=35\u3000,a34004-Flag=Ｎ&&")
                .getBytes(List.of(
                                StandardCharsets.UTF_8,
                                Charset.forName("GBK"),
                                StandardCharsets.UTF_16LE,
                                StandardCharsets.UTF_16)
                        .get(random.nextInt(4)));
        for (int i = random.nextInt(20); i > 0; i--) {
            segment[random.nextInt(segment.length)] = (byte) random.nextInt(256);
        }
        return FrameWriter.frame(RawBytes.copyOf(segment, 0, segment.length)).toBytes();
    }

    private static byte[] nested(Random random) {
        byte[] packet = FrameWriter.frame(SamplePackets.ALL.get(random.nextInt(SamplePackets.ALL.size())));
        for (int depth = random.nextInt(6); depth > 0 && 2 * packet.length < FrameWriter.MAX_SEGMENT - 100; depth--) {
            String inner = new String(packet, StandardCharsets.UTF_8);
            packet = FrameWriter.frame(
                    "ST=22;CN=2061;PW=1;MN=X;Flag=7;PNUM=2;PNO=1;CP=&&" + inner + (random.nextBoolean() ? "" : inner));
        }
        return packet;
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
        } else if (framed instanceof Refusal refusal) {
            count("refusal");
            blank(refusal);
        } else {
            count("aberration");
        }
    }

    private void read(RawBytes segment) {
        try {
            uploads.read(PacketParser.parse(segment));
            count("upload");
        } catch (UnusablePacketException unusable) {
            count("unusable");
            blank(unusable.of(FrameWriter.frame(segment)));
        }
    }

    /** As it goes to quarantine. */
    private static void blank(Refusal refusal) {
        Refusal blanked = Passwords.blank(refusal);
        assertEquals(blanked, Passwords.blank(blanked));
    }

    private static byte[] bytes(String text) {
        return (text + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}

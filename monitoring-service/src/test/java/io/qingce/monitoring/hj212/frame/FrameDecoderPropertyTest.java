package io.qingce.monitoring.hj212.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.hj212.SamplePackets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Properties over seeded random streams. */
class FrameDecoderPropertyTest {

    private static final int ROUNDS = 400;

    @Test
    void everyCutOfAStreamGivesTheSame() {
        Random random = new Random(20170501);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] stream = stream(random);
            List<Framed> whole = Decoded.of(stream).all();
            assertEquals(whole, cut(stream, random, 1 + random.nextInt(40)), "round " + round);
        }
    }

    @Test
    void byteByByteGivesTheSame() {
        Random random = new Random(2005);
        for (int round = 0; round < ROUNDS / 4; round++) {
            byte[] stream = stream(random);
            assertEquals(Decoded.of(stream).all(), cut(stream, random, 1), "round " + round);
        }
    }

    @Test
    void wholePacketsSurviveGarbageBetweenThem() {
        Random random = new Random(4);
        for (int round = 0; round < ROUNDS; round++) {
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            List<String> sent = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                String sample = SamplePackets.ALL.get(random.nextInt(SamplePackets.ALL.size()));
                stream.writeBytes(noise(random, random.nextInt(100)));
                stream.writeBytes((sample + "\r\n").getBytes(StandardCharsets.US_ASCII));
                sent.add(sample.substring(6, sample.length() - 4));
            }
            assertEquals(sent, Decoded.of(stream.toByteArray()).segments(), "round " + round);
        }
    }

    @Test
    void noBytesAreLostOrInvented() {
        Random random = new Random(99);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] stream = noise(random, random.nextInt(20_000));
            int refused = Decoded.of(stream).refusals().stream()
                    .mapToInt(refusal -> refusal.bytes().length())
                    .sum();
            assertEquals(stream.length, refused, "round " + round);
        }
    }

    @Test
    void randomBytesNeverThrowAndNeverHoldMoreThanTheBound() {
        Random random = new Random(7);
        FrameDecoder decoder = new FrameDecoder();
        for (int round = 0; round < 3000; round++) {
            byte[] chunk = round % 2 == 0 ? anything(random) : stream(random);
            decoder.decode(chunk, 0, chunk.length, framed -> {});
            assertTrue(decoder.held() <= FrameDecoder.MAX_HELD);
        }
        decoder.finish(framed -> {});
        assertEquals(0, decoder.held());
    }

    @Test
    void aChangedByteNeverPassesAsAnotherLengthOfThePacket() {
        Random random = new Random(13);
        for (int round = 0; round < ROUNDS; round++) {
            String sample = SamplePackets.ALL.get(random.nextInt(SamplePackets.ALL.size()));
            byte[] bytes = (sample + "\r\n").getBytes(StandardCharsets.US_ASCII);
            bytes[2 + random.nextInt(4)] = (byte) ('0' + random.nextInt(10));
            Decoded decoded = Decoded.of(bytes);
            boolean same = new String(bytes, StandardCharsets.US_ASCII).startsWith(sample);
            assertEquals(same ? 1 : 0, decoded.frames().size(), "round " + round);
        }
    }

    /** Packets, good and damaged, with and without line ends, with garbage in between. */
    private static byte[] stream(Random random) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        String[] ends = {"\r\n", "\n", "\r", "", "\r\n\r\n", " \r\n"};
        for (int i = random.nextInt(6); i >= 0; i--) {
            byte[] packet = SamplePackets.ALL
                    .get(random.nextInt(SamplePackets.ALL.size()))
                    .getBytes(StandardCharsets.US_ASCII);
            if (random.nextInt(3) == 0) {
                packet[random.nextInt(packet.length)] = (byte) "#0\r\n&;=Zé".charAt(random.nextInt(9));
            }
            int length = random.nextInt(8) == 0 ? random.nextInt(packet.length) : packet.length;
            stream.write(packet, 0, length);
            stream.writeBytes(ends[random.nextInt(ends.length)].getBytes(StandardCharsets.US_ASCII));
            if (random.nextInt(4) == 0) {
                stream.writeBytes(anything(random));
            }
        }
        return stream.toByteArray();
    }

    private static byte[] anything(Random random) {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            if (random.nextBoolean()) {
                bytes[i] = (byte) "##0123456789\r\n".charAt(random.nextInt(14));
            }
        }
        return bytes;
    }

    /** Bytes in which no packet and no padding begins. */
    private static byte[] noise(Random random, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (0x80 | random.nextInt(128));
        }
        return bytes;
    }

    private static List<Framed> cut(byte[] stream, Random random, int most) {
        FrameDecoder decoder = new FrameDecoder();
        List<Framed> found = new ArrayList<>();
        int from = 0;
        while (from < stream.length) {
            int size = Math.min(1 + random.nextInt(most), stream.length - from);
            decoder.decode(stream, from, size, found::add);
            from += size;
        }
        decoder.finish(found::add);
        return found;
    }
}

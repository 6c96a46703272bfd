package io.qingce.monitoring.hj212.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.packet.Factor;
import io.qingce.monitoring.hj212.packet.Packet;
import io.qingce.monitoring.hj212.packet.PacketParser;
import io.qingce.monitoring.hj212.packet.Part;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReassemblerTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private static final Reassembler.Limits LIMITS = new Reassembler.Limits(3, 9, 2000, Duration.ofSeconds(60));

    private final Reassembler reassembler = new Reassembler(LIMITS);

    @Test
    void refusesTooManyParts() {
        UnusablePacketException refused =
                assertThrows(UnusablePacketException.class, () -> offer(part("1", 10, 1, "a-Avg=1"), NOW));
        assertEquals(RefusalReason.TOO_MANY_PARTS, refused.reason());
        assertEquals(0, reassembler.held());
    }

    @Test
    void putsPartsOfOneRequestTogetherInWhateverOrder() {
        offer(part("1", 3, 3, "c-Avg=3"), NOW);
        offer(part("1", 3, 1, "a-Avg=1"), NOW);
        Packet whole = whole(offer(part("1", 3, 2, "b-Avg=2,c-Flag=N"), NOW));

        assertEquals(List.of("a", "b", "c"), codes(whole));
        assertEquals(2, whole.content().factors().get(2).fields().size());
        assertEquals(Part.WHOLE, whole.head().part());
        assertEquals(0, reassembler.held());
    }

    @Test
    void putsPartsWithRequestNumbersOfTheirOwnTogetherByTheirTime() {
        offer(part("1", 2, 1, "DataTime=20260301080000;a-Avg=1"), NOW);
        assertEquals(List.of("a", "b"), codes(whole(offer(part("2", 2, 2, "DataTime=20260301080000;b-Avg=2"), NOW))));
    }

    @Test
    void keepsPartsOfOtherTimesApart() {
        offer(part("1", 2, 1, "DataTime=20260301080000;a-Avg=1"), NOW);
        assertTrue(offer(part("1", 2, 2, "DataTime=20260301090000;b-Avg=2"), NOW)
                .completed()
                .isEmpty());
        assertTrue(offer(part("9", 2, 2, "b-Avg=2"), NOW).completed().isEmpty());
        assertEquals(3, reassembler.finish().size());
    }

    @Test
    void keepsPartsWithoutRequestNumberAndTimeApart() {
        offer(part("", 2, 1, "a-Avg=1"), NOW);
        assertTrue(offer(part("", 2, 2, "b-Avg=2"), NOW).completed().isEmpty());
    }

    @Test
    void keepsPartsOfOtherDevicesAndCommandsApart() {
        offer(parse("QN=1;CN=2061;MN=X;Flag=6;PNUM=2;PNO=1;CP=&&a-Avg=1&&"), NOW);
        assertTrue(offer(parse("QN=1;CN=2061;MN=Y;Flag=6;PNUM=2;PNO=2;CP=&&b-Avg=1&&"), NOW)
                .completed()
                .isEmpty());
        assertTrue(offer(parse("QN=1;CN=2051;MN=X;Flag=6;PNUM=2;PNO=2;CP=&&b-Avg=1&&"), NOW)
                .completed()
                .isEmpty());
    }

    @Test
    void takesARepeatedPartOnce() {
        offer(part("1", 2, 1, "a-Avg=1"), NOW);
        offer(part("1", 2, 1, "a-Avg=1"), NOW);
        assertEquals(List.of("a", "b"), codes(whole(offer(part("1", 2, 2, "b-Avg=2"), NOW))));
    }

    @Test
    void handsBackTheParts() {
        offer(part("1", 2, 2, "b-Avg=2"), NOW);
        List<Piece> pieces =
                offer(part("1", 2, 1, "a-Avg=1"), NOW).completed().orElseThrow().pieces();
        assertEquals(List.of(1, 2), pieces.stream().map(Piece::number).toList());
    }

    @Test
    void givesUpAfterItsPatience() {
        offer(part("1", 2, 1, "a-Avg=1"), NOW);
        offer(part("2", 2, 1, "a-Avg=1"), NOW.plusSeconds(10));

        assertEquals(List.of(), reassembler.expire(NOW.plusSeconds(59)));
        assertEquals(
                List.of("1 of 2"),
                reassembler.expire(NOW.plusSeconds(60)).stream()
                        .map(Reassembly.Abandoned::detail)
                        .toList());
        assertEquals(1, reassembler.expire(NOW.plusSeconds(70)).size());
        assertEquals(0, reassembler.held());
    }

    @Test
    void theOldestMakesRoom() {
        for (int request = 1; request <= 3; request++) {
            assertEquals(
                    List.of(), offer(part("" + request, 2, 1, "a-Avg=1"), NOW).abandoned());
        }
        List<Reassembly.Abandoned> abandoned =
                offer(part("4", 2, 1, "a-Avg=1"), NOW).abandoned();
        assertEquals("1", abandoned.get(0).pieces().get(0).packet().head().requestNumber());
    }

    @Test
    void neverHoldsMoreBytesThanAllowed() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            String values = "a-Avg=" + "1".repeat(random.nextInt(900));
            int count = 1 + random.nextInt(9);
            offer(part("" + random.nextInt(20), count, 1 + random.nextInt(count), values), NOW);
            assertTrue(reassembler.held() <= 2000);
        }
    }

    @Test
    void everyOrderOfArrivalGivesTheSame() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            List<Packet> parts = new ArrayList<>();
            for (int number = 1; number <= 6; number++) {
                parts.add(part("1", 6, number, "f" + number + "-Avg=" + number));
            }
            Collections.shuffle(parts, random);
            Reassembly last = null;
            for (Packet part : parts) {
                last = offer(part, NOW);
            }
            assertEquals(List.of("f1", "f2", "f3", "f4", "f5", "f6"), codes(whole(last)));
        }
    }

    @Test
    void givesUpItsOldestWhenItsDeviceHoldsTooMuchOverOtherConnections() {
        PartBudget budget = new PartBudget(new PartBudget.Share(3, 1000), new PartBudget.Share(100, 100_000));
        Reassembler one = new Reassembler(LIMITS, budget);
        Reassembler other = new Reassembler(LIMITS, budget);
        one.offer(part("1", 2, 1, "a-Avg=1"), RawBytes.of("x".repeat(400)), NOW);
        other.offer(part("2", 2, 1, "a-Avg=1"), RawBytes.of("x".repeat(400)), NOW);
        Reassembly third = other.offer(part("3", 2, 1, "a-Avg=1"), RawBytes.of("x".repeat(400)), NOW);
        assertEquals(1, third.abandoned().size());
        assertEquals(
                "2", third.abandoned().get(0).pieces().get(0).packet().head().requestNumber());
        assertEquals(800, budget.heldBytes());
    }

    @Test
    void holdsNoMoreThanAllMayTogetherAndGivesBackWhatItHeld() {
        PartBudget budget = new PartBudget(new PartBudget.Share(100, 100_000), new PartBudget.Share(2, 100_000));
        List<Reassembler> connections = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Reassembler connection = new Reassembler(LIMITS, budget);
            int given = connection
                    .offer(part("" + i, 2, 1, "a-Avg=1"), RawBytes.of("12345"), NOW)
                    .abandoned()
                    .size();
            assertEquals(i < 2 ? 0 : 1, given);
            connections.add(connection);
        }
        assertEquals(10, budget.heldBytes());
        connections.get(0).finish();
        assertTrue(connections
                .get(1)
                .offer(part("1", 2, 2, "b-Avg=1"), RawBytes.of("12345"), NOW)
                .completed()
                .isPresent());
        assertEquals(0, budget.heldBytes());
    }

    private Reassembly offer(Packet packet, Instant now) {
        String values = packet.content().toString();
        return reassembler.offer(packet, RawBytes.of(values), now);
    }

    private static Packet part(String request, int count, int number, String content) {
        return parse("QN=" + request + ";ST=22;CN=2061;PW=123456;MN=X;Flag=6;PNUM=" + count + ";PNO=" + number
                + ";CP=&&" + content + "&&");
    }

    private static Packet parse(String segment) {
        return PacketParser.parse(RawBytes.of(segment));
    }

    private static Packet whole(Reassembly reassembly) {
        return reassembly.completed().orElseThrow().packet();
    }

    private static List<String> codes(Packet packet) {
        return packet.content().factors().stream().map(Factor::code).toList();
    }
}

package io.qingce.monitoring.hj212.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.fixture.Made;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put around a data segment, and taken off again. */
class FrameWriterTest {

    @Test
    void refusesASegmentWhoseLengthFourDigitsCannotSay() {
        assertThrows(IllegalArgumentException.class, () -> FrameWriter.frame("x".repeat(10_000)));
    }

    @ParameterizedTest
    @CsvSource({"0, ##0000", "1, ##0001", "101, ##0101", "9999, ##9999"})
    void saysTheLengthInFourDigits(int length, String begin) {
        String packet = new String(FrameWriter.frame("x".repeat(length)), StandardCharsets.US_ASCII);
        assertTrue(packet.startsWith(begin));
        assertTrue(packet.endsWith("\r\n"));
        assertEquals(length + 12, packet.length());
    }

    @Test
    void countsBytesAndNotCharacters() {
        assertTrue(new String(FrameWriter.frame("断面"), StandardCharsets.UTF_8).startsWith("##0006"));
    }

    /** Whatever bytes a segment has, its packet is one frame, and the segment is found in it again. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isReadAsItWasWritten(long seed) {
        Arbitrary<byte[]> segments = Arbitraries.bytes()
                .filter(each -> each != '\r' && each != '\n')
                .array(byte[].class)
                .ofMaxSize(200);
        for (byte[] bytes : Made.of(segments, 200, seed)) {
            RawBytes segment = RawBytes.copyOf(bytes, 0, bytes.length);
            RawBytes packet = FrameWriter.frame(segment);
            assertEquals(segment, FrameWriter.segment(packet));
            assertEquals(
                    List.of(segment),
                    Decoded.of(packet.toBytes()).frames().stream()
                            .map(Frame::segment)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    void reliesOnNothingInAPacketThatDidNotComeWhole(RefusalReason reason) {
        assertEquals(
                Set.of("GARBAGE", "TRUNCATED", "WRONG_LENGTH", "WRONG_CRC").contains(reason.name()),
                reason.isOfFrame());
    }
}

package io.qingce.monitoring.hj212.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.hj212.SamplePackets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FrameDecoderTest {

    private static final String SEGMENT = "QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;"
            + "Flag=5;CP=&&RtdInterval=30&&";

    @Test
    void refusesTheCrcOfModbus() {
        assertRefusal(RefusalReason.WRONG_CRC, "says 0759, is 1C80", "##0101" + SEGMENT + "0759");
    }

    @Test
    void refusesTheMisprintedCrcOfTheStandard() {
        assertRefusal(RefusalReason.WRONG_CRC, "says 1C08, is 1C80", "##0101" + SEGMENT + "1C08");
    }

    @Test
    void refusesACrcThatIsNoHexadecimalNumber() {
        assertRefusal(RefusalReason.WRONG_CRC, "says 1G80, is 1C80", "##0101" + SEGMENT + "1G80");
    }

    @ParameterizedTest
    @CsvSource({"0100", "0102", "0000", "0400", "9999"})
    void refusesAWrongLength(String length) {
        assertRefusal(
                RefusalReason.WRONG_LENGTH,
                "says " + Integer.parseInt(length) + ", is 101",
                "##" + length + SEGMENT + "1C80");
    }

    @Test
    void refusesPublicSamplesWithAWrongCrc() {
        String changed = SamplePackets.OLD_STYLE.replace("4980", "4981");
        assertRefusal(RefusalReason.WRONG_CRC, "says 4981, is 4980", changed);
    }

    @Test
    void refusesAWrongLengthBeforeMoreArrives() {
        FrameDecoder decoder = new FrameDecoder();
        List<Framed> found = new ArrayList<>();
        byte[] bytes = ("##9999" + SEGMENT + "1C80\r\n").getBytes(StandardCharsets.UTF_8);

        decoder.decode(bytes, 0, bytes.length, found::add);

        assertEquals(1, found.size());
        assertEquals(0, decoder.held());
    }

    @Test
    void refusesWhatIsCutShort() {
        Decoded decoded = Decoded.of("##0101" + SEGMENT.substring(0, 50));
        assertEquals(RefusalReason.TRUNCATED, decoded.refusals().get(0).reason());
    }

    @Test
    void refusesGarbageAndKeepsItsBytes() {
        Decoded decoded = Decoded.of("NO CARRIER#" + packet() + "\r\n");
        assertEquals(List.of(SEGMENT), decoded.segments());
        assertEquals(List.of(new Refusal(RefusalReason.GARBAGE, "", RawBytes.of("NO CARRIER#"))), decoded.refusals());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void takesEverySample(String sample) {
        Decoded decoded = Decoded.of(sample + "\r\n");

        assertEquals(List.of(sample.substring(6, sample.length() - 4)), decoded.segments());
        assertEquals(List.of(), decoded.refusals());
    }

    static Stream<String> samples() {
        return SamplePackets.ALL.stream();
    }

    @Test
    void knowsThirteenSamples() {
        assertEquals(13, SamplePackets.ALL.size());
    }

    @Test
    void takesManyPacketsFromOneRead() {
        Decoded decoded = Decoded.of(String.join("\r\n", SamplePackets.ALL) + "\r\n");

        assertEquals(13, decoded.frames().size());
        assertEquals(List.of(), decoded.refusals());
        assertEquals(Map.of(Deviation.LOWER_CASE_CRC, 4), decoded.deviations());
    }

    @Test
    void goesOnAfterEachKindOfRefusal() {
        String bad = "##0101" + SEGMENT + "0759\r\n";
        String tooLong = "##0400" + SEGMENT + "1C80\r\n";
        String tooShort = "##0050" + SEGMENT + "1C80\r\n";
        String cut = "##0101" + SEGMENT.substring(0, 40);

        Decoded decoded = Decoded.of(
                "??" + packet() + bad + packet() + tooLong + packet() + tooShort + packet() + cut + packet() + "\r\n");

        assertEquals(5, decoded.frames().size());
        assertEquals(5, decoded.refusals().size());
    }

    @Test
    void findsThePacketsThatATooLongLengthWithoutLineEndsSwallows() {
        Decoded decoded = Decoded.of("##0400" + SEGMENT + "1C80" + packet().repeat(4));
        assertEquals(4, decoded.frames().size());
        assertEquals(
                List.of(RefusalReason.WRONG_LENGTH),
                decoded.refusals().stream().map(Refusal::reason).toList());
    }

    @Test
    void handsOnAPacketBeforeItsLineEnd() {
        FrameDecoder decoder = new FrameDecoder();
        List<Framed> found = new ArrayList<>();
        byte[] bytes = packet().getBytes(StandardCharsets.UTF_8);

        decoder.decode(bytes, 0, bytes.length, found::add);

        assertEquals(List.of(new Frame(RawBytes.of(SEGMENT), Set.of())), found);
    }

    @Test
    void countsLowerCaseCrc() {
        assertDeviations(Map.of(Deviation.LOWER_CASE_CRC, 1), "##0101" + SEGMENT + "1c80\r\n");
    }

    @Test
    void countsAbsentCarriageReturns() {
        assertDeviations(Map.of(Deviation.MISSING_CR, 2), (packet() + "\n").repeat(2));
    }

    @Test
    void countsAbsentLineFeeds() {
        assertDeviations(Map.of(Deviation.MISSING_LF, 2), (packet() + "\r").repeat(2));
    }

    @Test
    void countsAbsentLineEnds() {
        assertDeviations(Map.of(Deviation.MISSING_LINE_END, 3), packet().repeat(3));
    }

    @Test
    void countsPaddingOncePerRun() {
        assertDeviations(Map.of(Deviation.PADDING, 2), "\r\n \0" + packet() + "\r\n\r\n\r\n" + packet() + "\r\n");
    }

    @Test
    void countsSegmentsAboveTheStandardLength() {
        String segment = "X".repeat(1623);
        byte[] bytes = FrameWriter.frame(segment);

        Decoded decoded = Decoded.of(bytes);

        assertEquals(List.of(segment), decoded.segments());
        assertEquals(Map.of(Deviation.LONG_SEGMENT, 1), decoded.deviations());
    }

    @Test
    void takesTheLongestAndTheShortestPacket() {
        String longest = "Y".repeat(FrameWriter.MAX_SEGMENT);
        String stream = new String(FrameWriter.frame(longest), StandardCharsets.UTF_8) + "##0000FFFF\r\n";

        assertEquals(List.of(longest, ""), Decoded.of(stream).segments());
    }

    @Test
    void takesChineseTextCountedInBytes() {
        String segment = "ST=22;CN=3020;MN=X;CP=&&i11001-Info=清洗管路&&";
        assertEquals(List.of(segment), Decoded.of(FrameWriter.frame(segment)).segments());
    }

    @Test
    void leavesNothingBehindOnceAllIsTaken() {
        FrameDecoder decoder = new FrameDecoder();
        byte[] bytes = (packet() + "\r\n").repeat(500).getBytes(StandardCharsets.UTF_8);

        decoder.decode(bytes, 0, bytes.length, framed -> {});

        assertEquals(0, decoder.held());
    }

    @Test
    void splitsEndlessGarbageIntoBoundedPieces() {
        Decoded decoded = Decoded.of("z".repeat(50_000));
        assertTrue(decoded.refusals().stream().allMatch(it -> it.bytes().length() <= 4096));
        assertEquals(
                50_000,
                decoded.refusals().stream().mapToInt(it -> it.bytes().length()).sum());
    }

    private static String packet() {
        return "##0101" + SEGMENT + "1C80";
    }

    private static void assertRefusal(RefusalReason reason, String detail, String packet) {
        Decoded decoded = Decoded.of(packet + "\r\n");
        assertEquals(List.of(new Refusal(reason, detail, RawBytes.of(packet))), decoded.all());
    }

    private static void assertDeviations(Map<Deviation, Integer> expected, String stream) {
        Decoded decoded = Decoded.of(stream);
        assertTrue(decoded.segments().stream().allMatch(SEGMENT::equals));
        assertEquals(List.of(), decoded.refusals());
        assertEquals(expected, decoded.deviations());
    }
}

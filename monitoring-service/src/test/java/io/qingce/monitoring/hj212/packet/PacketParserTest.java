package io.qingce.monitoring.hj212.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.hj212.SamplePackets;
import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PacketParserTest {

    private static final String HEAD =
            "QN=20160801085857223;ST=22;CN=2061;PW=123456;MN=010000A8900016F000169DC0;Flag=5;";

    @ParameterizedTest
    @ValueSource(strings = {"", ";;;", "MN=X;CP=&&&&", "CN=;MN=X", "CN=20611;MN=X", "CN=20a1;MN=X", "CN=-061;MN=X"})
    void refusesAPacketWithoutCommand(String segment) {
        assertRefused(RefusalReason.NO_COMMAND, segment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN=2061;CP=&&&&", "CN=2061;MN=;CP=&&&&", "CN=2061;MN=  ;CP=&&&&", "CN=2061;CP=&&MN=X&&"})
    void refusesAPacketWithoutDeviceNumber(String segment) {
        assertRefused(RefusalReason.NO_DEVICE_NUMBER, segment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "256", "9999", "12345", "4.0"})
    void refusesAFlagThatIsNone(String flag) {
        assertRefused(RefusalReason.UNREADABLE_FLAG, "CN=2061;MN=X;Flag=" + flag + ";CP=&&&&");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PNUM=2;PNO=3", "PNUM=2;PNO=0", "PNUM=0;PNO=0", "PNUM=2", "PNO=1", "PNUM=a;PNO=1"})
    void refusesAnImpossiblePart(String part) {
        assertRefused(RefusalReason.UNREADABLE_PART, "CN=2061;MN=X;Flag=6;" + part + ";CP=&&&&");
    }

    @Test
    void refusesAHeadFieldLongerThanAnyoneMeans() {
        assertRefused(RefusalReason.LONG_HEAD_FIELD, "CN=2061;MN=" + "X".repeat(65) + ";CP=&&&&");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsEverySample(String sample) {
        Packet packet = parse(sample.substring(6, sample.length() - 4));

        assertEquals(List.of(), packet.content().leftovers());
        assertFalse(packet.deviations().contains(Deviation.CONTENT_MARKS));
        assertFalse(packet.content().isEmpty());
    }

    static Stream<String> samples() {
        return SamplePackets.ALL.stream();
    }

    @Test
    void readsTheHead() {
        Head head = parse(HEAD + "CP=&&&&").head();

        assertEquals("20160801085857223", head.requestNumber());
        assertEquals("2061", head.command());
        assertEquals(new Sender("22", "123456", "010000A8900016F000169DC0"), head.sender());
        assertEquals(new PacketFlag(5), head.flag());
        assertTrue(head.part().isWhole());
    }

    @Test
    void findsNothingToSayOfAPacketAsPrinted() {
        assertEquals(
                Set.of(),
                parse(HEAD + "CP=&&DataTime=20160801080000;a21026-Avg=6,a21026-Flag=N&&")
                        .deviations());
    }

    @Test
    void neverPrintsThePassword() {
        assertFalse(parse(HEAD + "CP=&&&&").toString().contains("123456"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, HJT212_2005, false, false", "1, HJT212_2005, true, false", "2, HJT212_2005, false, true",
        "4, HJ212_2017, false, false", "5, HJ212_2017, true, false", "7, HJ212_2017, true, true",
        "8, HJ212_2025, false, false", "9, HJ212_2025, true, false", "11, HJ212_2025, true, true"
    })
    void readsTheBitsOfTheFlag(int bits, Edition edition, boolean answer, boolean divided) {
        PacketFlag flag = new PacketFlag(bits);

        assertEquals(edition, flag.edition());
        assertEquals(answer, flag.wantsAnswer());
        assertEquals(divided, flag.isDivided());
    }

    @Test
    void takesAnUnknownEditionAs2017() {
        Packet packet =
                parse("QN=20160801085857223;ST=22;CN=2061;PW=123456;MN=010000A8900016F000169DC0;Flag=13;CP=&&&&");

        assertEquals(Edition.HJ212_2017, packet.head().flag().edition());
        assertEquals(Set.of(Deviation.UNKNOWN_EDITION), packet.deviations());
    }

    @Test
    void takesAMissingFlagAsADeviceOf2005() {
        Packet packet = parse("ST=32;CN=2011;PW=123456;MN=LD130133000015;CP=&&&&");

        assertEquals(PacketFlag.ABSENT, packet.head().flag());
        assertEquals(Set.of(Deviation.REQUEST_NUMBER), packet.deviations());
    }

    @Test
    void readsPartNumbers() {
        assertEquals(
                new Part(3, 2),
                parse("CN=2061;MN=X;Flag=6;PNUM=3;PNO=2;CP=&&&&").head().part());
    }

    @Test
    void countsPartNumbersThatTheFlagDenies() {
        assertTrue(
                parse("CN=2061;MN=X;Flag=4;PNUM=3;PNO=2;CP=&&&&").deviations().contains(Deviation.PART_NUMBERS));
        assertTrue(parse("CN=2061;MN=X;Flag=6;CP=&&&&").deviations().contains(Deviation.PART_NUMBERS));
    }

    @Test
    void countsWhatIsOddAboutTheHead() {
        Packet packet = parse("QN=2016;ST=101;cn=2061;PW=12345678;MN=AB_1;flag=4;CP=&&&&");
        assertEquals(
                Set.of(
                        Deviation.REQUEST_NUMBER,
                        Deviation.SYSTEM_TYPE,
                        Deviation.PASSWORD_LENGTH,
                        Deviation.DEVICE_NUMBER_LENGTH,
                        Deviation.FIELD_CASE),
                packet.deviations());
        assertEquals("2061", packet.head().command());
    }

    @Test
    void toleratesBlanksAroundValues() {
        Packet packet = parse("CN = 2061 ;MN=X ;Flag=5 ;CP=&& DataTime = 20160801080000 ; a21026-Avg = 6 &&");

        assertEquals("2061", packet.head().command());
        assertEquals(Optional.of("20160801080000"), packet.content().field("DataTime"));
        assertEquals(Optional.of("6"), packet.content().factors().get(0).value("Avg"));
    }

    @Test
    void keepsUnknownFieldsOfTheHead() {
        assertEquals(
                Optional.of("1"), parse("CN=2061;MN=X;RF=1;CP=&&&&").content().field("RF"));
    }

    @Test
    void randomSegmentsAreReadOrRefusedAndNothingElse() {
        Random random = new Random(212_2017);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = SamplePackets.ALL
                    .get(random.nextInt(SamplePackets.ALL.size()))
                    .getBytes(StandardCharsets.US_ASCII);
            for (int i = random.nextInt(12); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = random.nextBoolean()
                        ? (byte) random.nextInt(256)
                        : (byte) ";,=&-#CPMN".charAt(random.nextInt(10));
            }
            try {
                PacketParser.parse(RawBytes.copyOf(bytes, random.nextInt(10), bytes.length - random.nextInt(10)));
            } catch (UnusablePacketException refused) {
                assertEquals(0, refused.getStackTrace().length);
            }
        }
    }

    private static Packet parse(String segment) {
        return PacketParser.parse(RawBytes.of(segment));
    }

    private static void assertRefused(RefusalReason reason, String segment) {
        assertEquals(
                reason,
                assertThrows(UnusablePacketException.class, () -> parse(segment))
                        .reason());
    }
}

package io.qingce.monitoring.hj212.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.hj212.SamplePackets;
import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.frame.RawBytes;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import io.qingce.monitoring.hj212.packet.PacketParser;
import io.qingce.monitoring.hj212.packet.UnusablePacketException;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.standards.parameter.FactorCode;
import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.parameter.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadReaderTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DeviceProfile STANDARD = DeviceProfile.standard(ZONE);

    @ParameterizedTest
    @ValueSource(strings = {"1062", "9014", "9015", "9021", "7777"})
    void refusesCommandsThatUploadNoValues(String command) {
        assertRefused(RefusalReason.NOT_A_REPORT, command, "DataTime=20260301230000");
    }

    @Test
    void refusesDataWithoutTime() {
        assertRefused(RefusalReason.NO_DATA_TIME, "2061", "a21026-Avg=6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "20260230080000", "20260301240000"})
    void refusesTimesThatThereAreNot(String time) {
        assertRefused(RefusalReason.UNREADABLE_DATA_TIME, "2061", "DataTime=" + time);
    }

    @ParameterizedTest
    @CsvSource({
        "2061, 20260301083000",
        "2061, 20260301080100",
        "2061, 20260301075959",
        "2031, 20260301000100",
        "2031, 20260228235959",
        "2061, 20260301",
        "2031, 20260301010000",
        "2051, 20260301080500",
        "2051, 2026030108",
        "2011, 20260301",
        "2011, 2026030108"
    })
    void refusesTimesThatBoundNoSuchPeriod(String command, String time) {
        assertRefused(RefusalReason.MISFIT_DATA_TIME, command, "DataTime=" + time);
    }

    @Test
    void namesAnHourByItsEnd() {
        DataUpload upload = read("2061", "DataTime=20260301230000;a21026-Avg=6,a21026-Flag=N");

        assertEquals(at("2026-03-02T00:00:00+08:00"), upload.period().end());
        assertEquals(Averaging.HOUR, upload.period().averaging());
    }

    @ParameterizedTest
    @CsvSource({
        "2011, 20260301081530, 2026-03-01T08:15:30+08:00, PT0S",
        "2051, 20260301082000, 2026-03-01T08:30:00+08:00, PT10M",
        "2061, 20260301080000, 2026-03-01T09:00:00+08:00, PT1H",
        "2061, 2026030108, 2026-03-01T09:00:00+08:00, PT1H",
        "2031, 20260228000000, 2026-03-01T00:00:00+08:00, P1D",
        "2031, 20260228, 2026-03-01T00:00:00+08:00, P1D"
    })
    void knowsThePeriodOfEachCommand(String command, String time, String end, String averaging) {
        DataUpload upload = read(command, "DataTime=" + time);

        assertEquals(at(end), upload.period().end());
        assertEquals(averaging, upload.period().averaging().text());
    }

    @Test
    void believesADeviceThatNamesPeriodsByTheirEnd() {
        DeviceProfile profile = new DeviceProfile(ZONE, PeriodLabel.END, Optional.of(Averaging.MINUTE), Map.of());
        assertEquals(
                at("2022-05-13T16:26:00+08:00"),
                read(SamplePackets.AIR_MINUTE, profile).period().end());
    }

    @Test
    void readsAnHourThatTheOldSummerTimeLeftOut() {
        assertEquals(
                at("1986-05-04T03:00:00+09:00"),
                read("2061", "DataTime=19860504020000").period().end());
    }

    /** A clock ticks between the end of an hour and its report: what is a little late is the hour, and counted. */
    @ParameterizedTest
    @CsvSource({
        "START, 2061, 20201129210001, 2020-11-29T22:00:00+08:00",
        "START, 2061, 20201129210059, 2020-11-29T22:00:00+08:00",
        "START, 2061, 20201129210000123, 2020-11-29T22:00:00+08:00",
        "END, 2061, 20201129210001, 2020-11-29T21:00:00+08:00",
        "END, 2061, 20201129205959, 2020-11-29T21:00:00+08:00",
        "END, 2061, 20201129205901, 2020-11-29T21:00:00+08:00",
        "START, 2031, 20201129000030, 2020-11-30T00:00:00+08:00",
        "END, 2031, 20201128235959, 2020-11-29T00:00:00+08:00",
        "START, 2051, 20201129210505, 2020-11-29T21:10:00+08:00",
        "END, 2051, 20201129210458, 2020-11-29T21:05:00+08:00"
    })
    void takesALabelThatIsALittleOffAsTheTimeThatItMeans(PeriodLabel label, String command, String time, String end) {
        DataUpload upload = labelled(label, command, time);
        assertEquals(at(end), upload.period().end());
        assertTrue(upload.departures().contains(new Departure(Deviation.LATE_LABEL, "", time)));
    }

    /** Bounded: a minute of hours and days, a tenth of minutes; and a start is never early, since it may be meant as an end. */
    @ParameterizedTest
    @CsvSource({
        "START, 2061, 20201129210100",
        "START, 2061, 20201129205959",
        "END, 2061, 20201129205900",
        "END, 2061, 20201129210100",
        "START, 2051, 20201129210530",
        "END, 2051, 20201129210430"
    })
    void refusesALabelThatIsFurtherOff(PeriodLabel label, String command, String time) {
        assertEquals(
                RefusalReason.MISFIT_DATA_TIME,
                assertThrows(UnusablePacketException.class, () -> labelled(label, command, time))
                        .reason());
    }

    @Test
    void countsNoLabelThatIsOnTheHour() {
        assertEquals(List.of(), read("2061", "DataTime=20201129210000").departures());
    }

    @Test
    void refusesMinutesOfADeviceThatDoesNotSayHowLongTheyAre() {
        DeviceProfile silent = new DeviceProfile(ZONE, PeriodLabel.START, Optional.empty(), Map.of());
        UnusablePacketException refused =
                assertThrows(UnusablePacketException.class, () -> read(SamplePackets.AIR_MINUTE, silent));
        assertEquals(RefusalReason.NO_MINUTE_INTERVAL, refused.reason());
    }

    /** Nothing that is answered is nowhere: what has no place on record is kept aside as it came. */
    @ParameterizedTest
    @ValueSource(strings = {"2013", "2021", "2041", "2081"})
    void keepsDataOfTheEquipmentAside(String command) {
        DataUpload upload = read(command, "DataTime=20260301230102;SB1-RS=1;SB2-RS=0;RestartTime=20260301220000");
        assertEquals(Map.of(), upload.values());
        assertEquals(
                List.of(
                        new Aside("SB1", "RS=1"),
                        new Aside("SB2", "RS=0"),
                        new Aside("", "RestartTime=20260301220000")),
                upload.aside());
        assertEquals(Set.of(Deviation.OTHER_DATA), upload.deviations());
    }

    @Test
    void namesTheFactorsThatItDoesNotKnow() {
        DataUpload upload =
                read("2061", "DataTime=20260301080000;a21026-Avg=6,a21026-Flag=N;a01001-Avg=17,a01001-Flag=N");
        assertEquals(List.of(new Departure(Deviation.UNKNOWN_FACTOR, "a01001", "Avg=17,Flag=N")), upload.departures());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A34004", "ａ３４００４", "PM25", "pm2.5", "细颗粒物"})
    void readsAFactorHoweverItsCodeIsTypedAndCountsIt(String code) {
        DataUpload upload = read("2061", "DataTime=20260301080000;%1$s-Avg=35,%1$s-Flag=N".formatted(code));
        assertEquals(Map.of("PM2.5", "35"), valuesByCode(upload));
        assertEquals(Set.of(Deviation.FACTOR_SPELLING), upload.deviations());
    }

    @Test
    void countsTimesInOtherLayouts() {
        DataUpload upload = read("2011", "DataTime=20160824003817000");

        assertEquals(TimeLayout.MILLISECONDS, upload.period().layout());
        assertTrue(upload.deviations().contains(Deviation.TIME_LAYOUT));
    }

    @Test
    void readsTheSampleOfAmbientAir() {
        DeviceProfile profile = new DeviceProfile(ZONE, PeriodLabel.START, Optional.of(Averaging.MINUTE), Map.of());
        DataUpload upload = read(SamplePackets.AIR_MINUTE, profile);

        assertEquals("JLYP01_AIR01_0001", upload.deviceNumber());
        assertEquals(
                Map.of("SO2", "6", "NO2", "4", "PM10", "31", "PM2.5", "14", "CO", "0.427", "O3", "63"),
                valuesByCode(upload));
        assertEquals(
                List.of("a01007", "a01008", "a01001", "a01002", "a01006"),
                upload.aside().stream().map(Aside::factor).toList());
    }

    @Test
    void readsTheSampleOfSurfaceWater() {
        assertEquals(
                Map.ofEntries(
                        Map.entry("pH", "8.33"),
                        Map.entry("DO", "10.15"),
                        Map.entry("temperature", "9.7"),
                        Map.entry("conductivity", "1425"),
                        Map.entry("turbidity", "13.10"),
                        Map.entry("TP", "0"),
                        Map.entry("TN", "3.563168"),
                        Map.entry("NH3-N", "0.09055002"),
                        Map.entry("CODMn", "4.102818"),
                        Map.entry("volatile-phenol", "0")),
                valuesByCode(read(SamplePackets.WATER_REAL_TIME, STANDARD)));
    }

    @Test
    void readsCodesOf2005AndCountsValuesWithoutFlag() {
        DataUpload upload =
                read("2011", "DataTime=20160824003817;B01-Rtd=36.91;011-Rtd=231.0,011-Flag=N;060-Rtd=1.803;001-Rtd=7");

        assertEquals(Map.of("COD", "231.0", "NH3-N", "1.803", "pH", "7"), valuesByCode(upload));
        assertEquals("B01", upload.aside().get(0).factor());
        assertTrue(upload.deviations().contains(Deviation.VALUE_WITHOUT_FLAG));
    }

    @Test
    void keepsAFactorAsideThatHasNoValueOfTheKind() {
        DataUpload upload = read("2061", "DataTime=20260301080000;a21026-Rtd=6,a21026-Flag=N;a21004-i1-Avg=7");

        assertEquals(Map.of(), upload.values());
        assertEquals(2, upload.aside().size());
    }

    @Test
    void keepsAsideWhatIsSaidBesideAValue() {
        DataUpload upload = read(
                "2061",
                "DataTime=20260301080000;a21026-Min=2,a21026-Avg=6,a21026-Max=9,a21026-Flag=N,a21026-i1-Info=3;BeginTime=1;?");

        assertEquals(Map.of("SO2", "6"), valuesByCode(upload));
        assertEquals(
                List.of(new Aside("a21026", "Min=2,Max=9,i1-Info=3"), new Aside("", "BeginTime=1;?")), upload.aside());
    }

    /** The record rounds it, and keeps what was sent beside it: nothing is left to be kept aside. */
    @Test
    void handsANumberOnWithAllOfItsDecimals() {
        DataUpload upload =
                read("2061", "DataTime=20260301080000;w21003-Avg=0.09055002,w21003-Flag=N;w21011-Avg=0.10000000");
        assertEquals(Map.of("NH3-N", "0.09055002", "TP", "0.10000000"), valuesByCode(upload));
        assertEquals(List.of(), upload.aside());
    }

    /** Text where a number should stand is read as at every other door; the text itself is kept aside. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<0.02   | 0.02 | BELOW_DETECTION | NUMBER_SPELLING",
                "0.01L   | 0.01 | BELOW_DETECTION | NUMBER_SPELLING",
                "2.1mg/L | 2.1  |                 | NUMBER_SPELLING",
                "２．１  | 2.1  |                 | NUMBER_SPELLING",
                "NaN     |      |                 | NO_VALUE",
                "-       |      |                 | NO_VALUE",
                "''      |      |                 | NO_VALUE"
            })
    void readsWhatIsNoPlainNumberAsAtEveryDoor(String sent, BigDecimal number, String flag, Deviation deviation) {
        DataUpload upload = read("2061", "DataTime=20260301080000;w21003-Avg=%s,w21003-Flag=N".formatted(sent));
        Measured.Value value = upload.values().get(Parameter.NH3_N);
        assertEquals(number, value.number());
        assertEquals(flag == null ? List.of() : List.of(flag), value.flags());
        assertEquals(Set.of(deviation), upload.deviations());
        assertEquals(
                sent.isEmpty() ? List.of() : List.of(new Aside("w21003", "Avg=" + sent + ",Flag=N")), upload.aside());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.2.3", "0x10", "2.1ppb", "."})
    void makesNoValueOfWhatNobodyCanReadAndKeepsItAside(String sent) {
        DataUpload upload = read("2061", "DataTime=20260301080000;w21003-Avg=%s,w21003-Flag=D".formatted(sent));
        Measured.Value value = upload.values().get(Parameter.NH3_N);
        assertNull(value.number());
        assertEquals(List.of("FAULT", "UNUSABLE"), value.flags());
        assertEquals(Set.of(Deviation.BAD_VALUE), upload.deviations());
        assertEquals(List.of(new Aside("w21003", "Avg=" + sent + ",Flag=D")), upload.aside());
    }

    @Test
    void keepsNothingAsideOfAnUploadThatSaysValuesAndFlagsOnly() {
        assertEquals(
                List.of(),
                read("2061", "DataTime=20260301080000;a21026-avg=6,a21026-flag=N")
                        .aside());
    }

    @Test
    void keepsASecondCodeOfTheSameParameterAside() {
        DataUpload upload = read("2061", "DataTime=20260301080000;w20119-Avg=0.01;w20141-Avg=0.02");

        assertEquals(Map.of("As", "0.01"), valuesByCode(upload));
        assertEquals("w20141", upload.aside().get(0).factor());
    }

    @Test
    void handsANumberOnInTheUnitOfItsDevice() {
        DeviceProfile profile = new DeviceProfile(
                ZONE,
                PeriodLabel.START,
                Optional.of(Averaging.MINUTES_5),
                Map.of(
                        FactorCode.SO2, Unit.MILLIGRAM_PER_CUBIC_METRE,
                        FactorCode.CO, Unit.MICROGRAM_PER_CUBIC_METRE,
                        FactorCode.CD, Unit.MICROGRAM_PER_LITRE));
        Map<Parameter, Measured.Value> values = read(
                        "DataTime=20260301080000;a21026-Avg=0.0061;a21005-Avg=427;w20115-Avg=0.05", profile)
                .values();

        assertEquals(
                new Measured.Value(new BigDecimal("0.0061"), List.of(), new SentUnit(Unit.MILLIGRAM_PER_CUBIC_METRE)),
                values.get(Parameter.SO2));
        assertEquals("µg/m³", values.get(Parameter.CO).unit().symbol());
        assertEquals("µg/L", values.get(Parameter.CD).unit().symbol());
    }

    @Test
    void refusesUnitsThatMeasureSomethingElse() {
        Map<FactorCode, Unit> units = Map.of(FactorCode.PH, Unit.MILLIGRAM_PER_LITRE);
        assertThrows(
                IllegalArgumentException.class,
                () -> new DeviceProfile(ZONE, PeriodLabel.START, Optional.of(Averaging.MINUTES_5), units));
    }

    @ParameterizedTest
    @EnumSource(
            value = Averaging.class,
            names = {"SAMPLE", "HOUR", "DAY", "MONTH"})
    void refusesMinuteDataOfWhatAreNoMinutes(Averaging interval) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new DeviceProfile(ZONE, PeriodLabel.START, Optional.of(interval), Map.of()));
    }

    @Test
    void countsUnknownFlags() {
        assertTrue(read("2061", "DataTime=20260301080000;a21026-Avg=6,a21026-Flag=P")
                .deviations()
                .contains(Deviation.UNKNOWN_FLAG));
    }

    /** Every code that the standards have for a parameter is read as it, and nothing of it is left over. */
    @ParameterizedTest
    @EnumSource(FactorCode.class)
    void readsEveryCodeOfAParameter(FactorCode factor) {
        String content = "DataTime=20260301080000;%1$s-Avg=6.50,%1$s-Flag=N".formatted(factor.code());
        DataUpload upload = read("2061", content);
        assertEquals(Map.of(factor.parameter().code(), "6.50"), valuesByCode(upload));
        assertEquals(List.of(), upload.aside());
        assertEquals(Set.of(), upload.deviations());
    }

    /** Of a moment the value is called Rtd, of a period Avg; what a packet calls otherwise is kept aside. */
    @ParameterizedTest
    @CsvSource({
        "2011, Rtd, true",
        "2011, Avg, false",
        "2051, Avg, true",
        "2051, Rtd, false",
        "2061, Avg, true",
        "2061, Rtd, false",
        "2061, ZsAvg, false",
        "2031, Avg, true",
        "2031, Cou, false"
    })
    void takesTheValueOfTheKindThatTheCommandCarries(String command, String suffix, boolean taken) {
        DataUpload upload = read(command, "DataTime=20260301000000;a21026-" + suffix + "=6,a21026-Flag=N");
        assertEquals(taken, !upload.values().isEmpty());
        assertEquals(taken, upload.aside().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"64, false", "65, true"})
    void keepsFieldsOfACodeTooLongForOneWithThoseOfNoFactor(int length, boolean nameless) {
        String code = "x".repeat(length);
        DataUpload upload = read("2061", "DataTime=20260301080000;" + code + "-Avg=6");
        assertEquals(List.of(nameless ? new Aside("", code + "-Avg=6") : new Aside(code, "Avg=6")), upload.aside());
    }

    private static Map<String, String> valuesByCode(DataUpload upload) {
        return upload.values().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().code(),
                        entry -> entry.getValue().number().toPlainString()));
    }

    private static DataUpload read(String command, String content) {
        return new UploadReader(STANDARD)
                .read(PacketParser.parse(RawBytes.of("CN=" + command + ";MN=X;CP=&&" + content + "&&")));
    }

    private static DataUpload read(String text, DeviceProfile profile) {
        String segment =
                text.startsWith("##") ? text.substring(6, text.length() - 4) : "CN=2061;MN=X;CP=&&" + text + "&&";
        return new UploadReader(profile).read(PacketParser.parse(RawBytes.of(segment)));
    }

    private static DataUpload labelled(PeriodLabel label, String command, String time) {
        DeviceProfile profile = new DeviceProfile(ZONE, label, Optional.of(Averaging.MINUTES_5), Map.of());
        return new UploadReader(profile)
                .read(PacketParser.parse(RawBytes.of("CN=" + command + ";MN=X;CP=&&DataTime=" + time + "&&")));
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static void assertRefused(RefusalReason reason, String command, String content) {
        assertEquals(
                reason,
                assertThrows(UnusablePacketException.class, () -> read(command, content))
                        .reason());
    }
}

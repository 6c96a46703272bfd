package io.qingce.monitoring.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.fixture.Made;
import io.qingce.monitoring.fixture.Settings;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.QualityFlag;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Sent;
import io.qingce.monitoring.observation.Version;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:30:00Z");
    private static final Instant HOUR = Instant.parse("2026-03-01T12:00:00Z");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Admission strict = new Admission(config("0"), NOW, BEIJING);
    private final Admission tolerant = new Admission(config("5"), NOW, BEIJING);

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T22:00:00+08:00, PT1H, future",
        "2027-03-01T20:00:00+08:00, PT1H, future",
        "1999-12-31T23:00:00+08:00, PT1H, too-old",
        "2026-03-01T20:30:00+08:00, PT1H, not-on-the-hour",
        "2026-03-01T20:00:01+08:00, PT1H, not-on-the-hour",
        "2026-03-01T08:00:00+08:00, P1D, not-on-the-day",
        "2026-02-28T16:00:00Z, P1M, ",
        "2026-02-28T00:00:00+08:00, P1M, not-on-the-month",
        "2026-03-01T21:00:00+08:00, PT1H, ",
        "2000-01-01T00:00:00+08:00, PT1H, ",
        "2026-03-01T00:00:00+08:00, P1D, ",
        "2026-03-01T20:17:03+08:00, PT0S, ",
    })
    void knowsWhenAPeriodCanEnd(String end, String averaging, String reason) {
        Instant instant = OffsetDateTime.parse(end).toInstant();
        Averaging period = Averaging.of(averaging).orElseThrow();
        Measured measured = measured(instant, period, Map.of(Parameter.TP, value("1", List.of(), null)));
        if (reason == null) {
            assertEquals(instant, strict.admit(measured).key().periodEnd());
        } else {
            UnfitItemException refusal = assertThrows(UnfitItemException.class, () -> strict.admit(measured));
            assertEquals(reason, refusal.reason());
            assertEquals("periodEnd", refusal.field());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.001", "-1", "-12", "-998"})
    void refusesANegativeConcentration(String number) {
        UnfitItemException refusal =
                assertThrows(UnfitItemException.class, () -> reading(strict, Parameter.PM25, number));
        assertEquals("negative-concentration", refusal.reason());
    }

    @Test
    void keepsInstrumentNoiseWithinTheWindowWhereOneIsSet() {
        assertEquals(noise("-5"), reading(tolerant, Parameter.PM25, "-5"));
        assertThrows(UnfitItemException.class, () -> reading(tolerant, Parameter.PM25, "-5.1"));
        assertEquals(noise("-0.005"), reading(tolerant, Parameter.CO, "-0.005"));
        assertThrows(UnfitItemException.class, () -> reading(tolerant, Parameter.CO, "-0.1"));
    }

    @Test
    void countsNothingOfAValueThatIsFlaggedAsInvalidAndKeepsItAsSent() {
        Reading reading = admitted(strict, Parameter.PM25, "-35.0", List.of("FAULT"), null);
        assertNull(reading.value());
        assertEquals(new Sent(new BigDecimal("-35.0"), null), reading.sent());
    }

    @ParameterizedTest
    @CsvSource({"TP, 0.01, 0.005", "HG, 0.00005, 0.000025", "HG, 0.000001, 0.000000", "CU, 0, 0"})
    void countsHalfOfADetectionLimitOfWaterAndKeepsTheLimitAsSent(Parameter parameter, String limit, String counted) {
        Reading reading = admitted(strict, parameter, limit, List.of("BELOW_DETECTION"), null);
        assertEquals(0, new BigDecimal(counted).compareTo(reading.value()));
        assertEquals(new Sent(new BigDecimal(limit), null), reading.sent());
    }

    @Test
    void convertsADetectionLimitBeforeItIsHalved() {
        Reading reading = admitted(strict, Parameter.HG, "0.04", List.of("BELOW_DETECTION"), unit("µg/L"));
        assertEquals(0, new BigDecimal("0.00002").compareTo(reading.value()));
    }

    @Test
    void halvesNothingInTheAir() {
        Reading reading = admitted(strict, Parameter.SO2, "6", List.of("BELOW_DETECTION"), null);
        assertEquals(0, new BigDecimal("6").compareTo(reading.value()));
    }

    @Test
    void refusesAUnitOfAnotherMedium() {
        UnfitItemException refusal = assertThrows(
                UnfitItemException.class, () -> admitted(strict, Parameter.CO, "1", List.of(), unit("mg/L")));
        assertEquals("unknown-unit", refusal.reason());
    }

    @Test
    void convertsExactlyAndKeepsWhatWasSent() {
        Reading reading = admitted(strict, Parameter.CO, "1200.0", List.of(), unit("\u03bcg/m3"));
        assertEquals(new BigDecimal("1.2"), reading.value());
        assertEquals(new Sent(new BigDecimal("1200.0"), "µg/m³"), reading.sent());
        assertNull(
                admitted(strict, Parameter.PM25, "10", List.of(), unit("ug/m³")).sent());
    }

    /** S8: real rows of water and of programs that count in binary have more decimals than the record holds. */
    @ParameterizedTest
    @CsvSource({
        "NH3_N, 0.09055002, 0.09055",
        "NH3_N, 0.1234565, 0.123456",
        "NH3_N, 0.1234575, 0.123458",
        "NH3_N, 0.12345650000001, 0.123457",
        "TP, 0.30000000000000004, 0.3",
        "TP, 0.0000004, 0",
        "TEMPERATURE, -1.00000049, -1"
    })
    void takesMoreDecimalsThanTheRecordHoldsAndKeepsThemAsSent(Parameter parameter, String number, String held) {
        Reading reading = reading(strict, parameter, number);
        assertEquals(new BigDecimal(held), reading.value());
        assertEquals(new Sent(new BigDecimal(number), null), reading.sent());
    }

    @Test
    void saysNothingOfWhatWasSentWhereOnlyZerosStandBehindTheSixth() {
        assertNull(reading(strict, Parameter.TP, "0.1230000000").sent());
    }

    @Test
    void takesATemperatureBelowZero() {
        assertEquals(Reading.of(new BigDecimal("-1.5")), reading(strict, Parameter.TEMPERATURE, "-1.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-99", "-999", "-999.0", "-9999"})
    void readsCodesForNoValueAsMissing(String number) {
        assertNull(reading(strict, Parameter.PM25, number).value());
    }

    /** Every reason for which a value is refused, with the field that the feed knows it by. */
    @ParameterizedTest
    @CsvSource({
        "PM25, -6, , negative-concentration",
        "CO, 1, mg/L, unknown-unit",
        "PH, 7, mg/L, unknown-unit",
        "PM25, 1234567, , unreadable-number",
        "PM25, 1e400, , unreadable-number",
        "CD, 2000000000, µg/L, unreadable-number"
    })
    void namesTheFieldThatIsWrong(Parameter parameter, String number, String unit, String reason) {
        UnfitItemException refusal = assertThrows(
                UnfitItemException.class,
                () -> admitted(tolerant, parameter, number, List.of(), unit == null ? null : unit(unit)));
        assertEquals(reason, refusal.reason());
        assertEquals("values." + parameter.code(), refusal.field());
    }

    @ParameterizedTest
    @EnumSource(QualityFlag.class)
    void countsAValueUnlessAFlagSaysThatItIsNone(QualityFlag flag) {
        Reading reading = admitted(strict, Parameter.PM25, "35", List.of(flag.name()), null);
        assertEquals(flag.counts() ? new BigDecimal("35") : null, reading.value());
        assertEquals(List.of(flag.name()), reading.flags());
        assertEquals(flag.counts() ? null : new Sent(new BigDecimal("35"), null), reading.sent());
    }

    @Test
    void takesNoNumberWithItsFlags() {
        assertEquals(Reading.MISSING, admitted(strict, Parameter.O3, null, List.of(), null));
        assertEquals(new Reading(null, List.of("VOID")), admitted(strict, Parameter.O3, null, List.of("VOID"), null));
    }

    @Test
    void refusesAnItemThatCannotBeReadAndTakesTheOthers() {
        Item refused = strict.item(3, 7, () -> {
            throw new UnfitItemException("site", "missing", "'site' is needed.");
        });
        assertEquals(new Item.Refused(ItemOutcome.rejected(3, 7, "site", "missing", "'site' is needed.")), refused);
        assertEquals(0, refused.readings());
        Measured measured = measured(HOUR, Averaging.HOUR, Map.of(Parameter.O3, value("80", List.of(), null)));
        assertEquals(new Item.Read(4, 8, strict.admit(measured)), strict.item(4, 8, () -> measured));
    }

    @ParameterizedTest
    @CsvSource({"35.300000000000004, 35.3", "0.30000000000000004, 0.3", "0.1234565, 0.123456", "0.0000001, 0"})
    void roundsWhatHasMoreDecimalsThanCanBeKeptAndKeepsItAsSent(BigDecimal sent, String kept) {
        Reading reading = reading(strict, Parameter.PM25, sent.toPlainString());
        assertEquals(0, new BigDecimal(kept).compareTo(reading.value()));
        assertEquals(new Sent(sent, null), reading.sent());
    }

    @Test
    void losesAValueThatCannotBeTakenAndKeepsItAsSent() {
        Admission admission = new Admission(config("0"), NOW, BEIJING);
        Measured.Value unread = Measured.Value.unread("abc", new UnfitItemException("SO2", "unreadable-number", "no"));
        Map<Parameter, Reading> readings = admission
                .admit(measured(
                        HOUR,
                        Averaging.HOUR,
                        Map.of(
                                Parameter.PM25, value("-12", List.of(), null),
                                Parameter.SO2, unread,
                                Parameter.O3, value("80", List.of(), null))))
                .readings();
        assertEquals(
                new Reading(null, List.of("UNUSABLE"), new Sent(new BigDecimal("-12"), null)),
                readings.get(Parameter.PM25));
        assertEquals(new Reading(null, List.of("UNUSABLE")), readings.get(Parameter.SO2));
        assertEquals(Reading.of(new BigDecimal("80")), readings.get(Parameter.O3));
        assertEquals(
                List.of("-12 negative-concentration", "abc unreadable-number"),
                admission.remarks().values().stream()
                        .map(each -> each.sent() + " " + each.reason())
                        .sorted()
                        .toList());
    }

    @Test
    void refusesANumberOfAbsurdSize() {
        UnfitItemException refusal =
                assertThrows(UnfitItemException.class, () -> reading(strict, Parameter.PM25, "1e400"));
        assertEquals("unreadable-number", refusal.reason());
    }

    /** A microsecond more and it is not taken. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-01T13:30:00Z, true",
        "2026-03-01T13:30:00.000001Z, false",
        "1999-12-31T16:00:00Z, true",
        "1999-12-31T15:59:59.999999Z, false"
    })
    void takesASampleUpToTheToleranceOfClocksAndFromTheFirstDayOn(Instant end, boolean taken) {
        Measured measured = measured(end, Averaging.SAMPLE, Map.of(Parameter.TP, value("1", List.of(), null)));
        if (taken) {
            strict.checkPeriod(measured);
        } else {
            assertThrows(UnfitItemException.class, () -> strict.checkPeriod(measured));
        }
    }

    /** In µg/m³ as it is set, and a thousandth of it in milligrams; of a unit that is neither too. */
    @ParameterizedTest
    @CsvSource({
        "SO2, -5, -5.000001",
        "O3, -5, -5.000001",
        "CO, -0.005, -0.005001",
        "TP, -0.005, -0.005001",
        "DO, -0.005, -0.005001"
    })
    void takesNoiseUpToTheWindowOfItsUnit(Parameter parameter, String noise, String concentration) {
        assertEquals(noise(noise), reading(tolerant, parameter, noise));
        assertThrows(UnfitItemException.class, () -> reading(tolerant, parameter, concentration));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEMPERATURE", "REDOX_POTENTIAL", "FLOW", "WATER_LEVEL"})
    void takesValuesBelowZeroOfWhatCanBeBelowZero(Parameter parameter) {
        assertEquals(Reading.of(new BigDecimal("-12.5")), reading(strict, parameter, "-12.5"));
    }

    /** What stands on record is taken in again as it stands: a copy of one system can be put into another. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void takesWhatStandsOnRecordAsItStands(long seed) {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-5"), new BigDecimal("999999"))
                .ofScale(3);
        for (BigDecimal number : Made.of(numbers, 300, seed)) {
            Reading once = reading(tolerant, Parameter.PM25, number.toPlainString());
            if (once.value() != null) {
                String kept = once.value().toPlainString();
                assertEquals(
                        once.value(), reading(tolerant, Parameter.PM25, kept).value());
            }
        }
    }

    private static Reading reading(Admission admission, Parameter parameter, String number) {
        return admitted(admission, parameter, number, List.of(), null);
    }

    private static Reading admitted(
            Admission admission, Parameter parameter, String number, List<String> flags, SentUnit unit) {
        return admission
                .admit(measured(HOUR, Averaging.HOUR, Map.of(parameter, value(number, flags, unit))))
                .readings()
                .get(parameter);
    }

    private static Measured measured(Instant end, Averaging averaging, Map<Parameter, Measured.Value> values) {
        return new Measured("1001A", end, averaging, Version.REAL_TIME, values, Measured.Fields.OF_JSON);
    }

    private static Measured.Value value(String number, List<String> flags, SentUnit unit) {
        return new Measured.Value(number == null ? null : new BigDecimal(number), flags, unit);
    }

    private static Reading noise(String sent) {
        return new Reading(BigDecimal.ZERO, List.of("NOISE"), new Sent(new BigDecimal(sent), null));
    }

    private static SentUnit unit(String text) {
        return SentUnit.of(text).orElseThrow();
    }

    private static IngestConfig config(String noise) {
        return Settings.of(IngestConfig.class, "qingce.ingest.noise-window=" + noise);
    }
}

package io.qingce.monitoring.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Sent;
import io.qingce.standards.parameter.Parameter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:30:00Z");
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
        if (reason == null) {
            assertEquals(instant, strict.periodEnd("periodEnd", instant, period));
        } else {
            UnfitItemException refusal =
                    assertThrows(UnfitItemException.class, () -> strict.periodEnd("periodEnd", instant, period));
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
        Reading reading = strict.reading("v", Parameter.PM25, new BigDecimal("-35.0"), List.of("FAULT"));
        assertNull(reading.value());
        assertEquals(new Sent(new BigDecimal("-35.0"), null), reading.sent());
    }

    @ParameterizedTest
    @CsvSource({"TP, 0.01, 0.005", "HG, 0.00005, 0.000025", "HG, 0.000001, 0.000000", "CU, 0, 0"})
    void countsHalfOfADetectionLimitOfWaterAndKeepsTheLimitAsSent(Parameter parameter, String limit, String counted) {
        Reading reading = strict.reading("v", parameter, new BigDecimal(limit), List.of("BELOW_DETECTION"));
        assertEquals(0, new BigDecimal(counted).compareTo(reading.value()));
        assertEquals(new Sent(new BigDecimal(limit), null), reading.sent());
    }

    @Test
    void convertsADetectionLimitBeforeItIsHalved() {
        Reading reading =
                strict.reading("v", Parameter.HG, new BigDecimal("0.04"), List.of("BELOW_DETECTION"), unit("µg/L"));
        assertEquals(0, new BigDecimal("0.00002").compareTo(reading.value()));
    }

    @Test
    void halvesNothingInTheAir() {
        Reading reading = strict.reading("v", Parameter.SO2, new BigDecimal("6"), List.of("BELOW_DETECTION"));
        assertEquals(0, new BigDecimal("6").compareTo(reading.value()));
    }

    @Test
    void refusesAUnitOfAnotherMedium() {
        UnfitItemException refusal = assertThrows(
                UnfitItemException.class,
                () -> strict.reading("v", Parameter.CO, BigDecimal.ONE, List.of(), unit("mg/L")));
        assertEquals("unknown-unit", refusal.reason());
    }

    @Test
    void convertsExactlyAndKeepsWhatWasSent() {
        Reading reading = strict.reading("v", Parameter.CO, new BigDecimal("1200.0"), List.of(), unit("\u03bcg/m3"));
        assertEquals(new BigDecimal("1.2"), reading.value());
        assertEquals(new Sent(new BigDecimal("1200.0"), "µg/m³"), reading.sent());
        assertNull(strict.reading("v", Parameter.PM25, BigDecimal.TEN, List.of(), unit("ug/m³"))
                .sent());
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

    @Test
    void refusesANumberOfAbsurdSize() {
        UnfitItemException refusal =
                assertThrows(UnfitItemException.class, () -> reading(strict, Parameter.PM25, "1e400"));
        assertEquals("unreadable-number", refusal.reason());
    }

    private static Reading reading(Admission admission, Parameter parameter, String number) {
        return admission.reading("values." + parameter.code(), parameter, new BigDecimal(number), List.of());
    }

    private static Reading noise(String sent) {
        return new Reading(BigDecimal.ZERO, List.of("NOISE"), new Sent(new BigDecimal(sent), null));
    }

    private static SentUnit unit(String text) {
        return SentUnit.of(text).orElseThrow();
    }

    private static IngestConfig config(String noise) {
        return new SmallRyeConfigBuilder()
                .withMapping(IngestConfig.class)
                .withDefaultValue("qingce.ingest.noise-window", noise)
                .build()
                .getConfigMapping(IngestConfig.class);
    }
}

package io.qingce.report.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.intake.ObservationsRecorded.Observation;
import io.qingce.report.ledger.HourReading;
import io.qingce.report.sample.Sample;
import io.qingce.report.site.DataVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "2015-01-01T01:00:00+08:00, PT1H, PM2.5, true",
        "2015-01-01T01:00:00+08:00, PT1H, O3, true",
        "2014-12-31T17:00:00Z, PT1H, PM10, true",
        "2015-01-01T00:30:00+07:30, PT1H, PM10, true",
        "2015-01-01T01:30:00+08:00, PT1H, PM10, false",
        "2015-01-01T01:00:01+08:00, PT1H, PM10, false",
        "2015-01-01T01:00:00.5+08:00, PT1H, PM10, false",
        "2015-01-01T01:00:00+08:00, PT60M, PM10, false",
        "2015-01-01T01:00:00+08:00, P1D, PM10, false",
        "2015-01-01T01:00:00+08:00, PT1H, TSP, false",
        "2015-01-01T01:00:00+08:00, PT1H, NH3-N, false"
    })
    void isAnAirHourIfItEndsWithALocalHourAndHoldsOneOfTheSixItems(
            OffsetDateTime end, String averaging, String code, boolean isHour) {
        assertEquals(
                isHour,
                observation(end, averaging, Map.of(code, BigDecimal.ONE)).isAirHour(ZONE));
    }

    @Test
    void isAnAirHourAsSoonAsOneOfItsItemsIsOneOfTheSix() {
        Map<String, BigDecimal> values = Map.of("TSP", BigDecimal.ONE, "CO", BigDecimal.TEN);

        assertTrue(observation(OffsetDateTime.parse("2015-01-01T01:00:00+08:00"), "PT1H", values)
                .isAirHour(ZONE));
        assertFalse(
                observation(OffsetDateTime.parse("2015-01-01T01:00:00+08:00"), "PT1H", Map.of("TSP", BigDecimal.ONE))
                        .isAirHour(ZONE));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-01-01T00:00:00+08:00, 2014-12-31, 24",
        "2014-12-31T16:00:00Z, 2014-12-31, 24",
        "2014-12-31T17:00:00Z, 2015-01-01, 1",
        "2015-01-01T23:00:00+08:00, 2015-01-01, 23"
    })
    void belongsToTheLocalDayInWhichItBegan(OffsetDateTime end, LocalDate day, int hour) {
        HourReading reading =
                observation(end, "PT1H", Map.of("CO", BigDecimal.ONE)).toHour("S", ZONE);

        assertEquals(day, reading.day().day());
        assertEquals(hour, reading.hour());
        assertEquals(DataVersion.REVIEWED, reading.day().version());
    }

    @Test
    void keepsTheSixItemsInTheirPlacesAndNothingElse() {
        Map<String, BigDecimal> values = new HashMap<>();
        values.put("O3", new BigDecimal("60.0"));
        values.put("SO2", new BigDecimal("8"));
        values.put("PM10", null);
        values.put("TSP", new BigDecimal("99"));

        HourReading reading = observation(OffsetDateTime.parse("2015-01-01T01:00:00+08:00"), "PT1H", values)
                .toHour("S", ZONE);

        assertEquals("8 - - - - 60.0", reading.slot().readings());
        assertEquals(7, reading.slot().revision());
    }

    @Test
    void keepsASampleWholeWithWhatIsMissing() {
        Map<String, BigDecimal> values = new HashMap<>();
        values.put("TP", new BigDecimal("0.10"));
        values.put("Hg", null);

        Sample sample = observation(OffsetDateTime.parse("2015-01-01T10:00:00+08:00"), "PT0S", values)
                .toSample("S");

        assertEquals(
                new Sample("S", Instant.parse("2015-01-01T02:00:00Z"), "PT0S", DataVersion.REVIEWED, 7, values),
                sample);
    }

    private static Observation observation(OffsetDateTime end, String averaging, Map<String, BigDecimal> values) {
        return new Observation(end, averaging, DataVersion.REVIEWED, 7, values);
    }
}

package io.qingce.monitoring.hj212.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.hj212.upload.DeviceProfile;
import io.qingce.monitoring.hj212.upload.PeriodLabel;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.standards.parameter.FactorCode;
import io.qingce.standards.parameter.Unit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of a device, and what is told of it. */
class DeviceTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "123456 ", "123457", "１２３４５６"})
    void fitsNoOtherPassword(String password) {
        assertFalse(PasswordHash.of("123456").fits(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "a", "密码", "s3cret ; & #"})
    void fitsItsPassword(String password) {
        assertTrue(PasswordHash.of(password).fits(password));
        assertFalse(PasswordHash.OF_NOBODY.fits(password));
    }

    @Test
    void printsNothingOfAPassword() {
        assertEquals("PasswordHash", PasswordHash.of("123456").toString());
    }

    @Test
    void isReadByWhatItsPacketsDoNotSay() {
        DeviceProfile profile =
                device(PeriodLabel.END, Optional.of(Averaging.MINUTES_5)).profile(ZONE);
        assertEquals(PeriodLabel.END, profile.label());
        assertEquals(Optional.of(Averaging.MINUTES_5), profile.minutes());
        assertEquals(ZONE, profile.zone());
    }

    /** Its minutes wait in quarantine then; of hours and days nothing is missing. */
    @Test
    void isReadWithoutKnownMinutesToo() {
        assertEquals(
                Optional.empty(),
                device(PeriodLabel.START, Optional.empty()).profile(ZONE).minutes());
    }

    @Test
    void isToldWithTheCodesAndUnitsAsTheyArePrinted() {
        DeviceResponse told = DeviceResponse.from(device(PeriodLabel.END, Optional.of(Averaging.MINUTES_5)), null);
        assertEquals(
                new DeviceResponse(
                        "MN1", "1001A", PeriodLabel.END, 5L, Map.of("a21026", "mg/m³", "w21011", "µg/L"), null),
                told);
        assertNull(DeviceResponse.from(device(PeriodLabel.START, Optional.empty()), null)
                .minuteInterval());
    }

    @Test
    void survivesTheWayToTheTableAndBackWithoutMinutes() {
        Device device = device(PeriodLabel.START, Optional.empty());
        StoredDevice stored = new StoredDevice("MN1");
        stored.take(device, Instant.EPOCH);
        assertEquals(device, stored.toDevice());
    }

    private static Device device(PeriodLabel label, Optional<Averaging> minutes) {
        return new Device(
                "MN1",
                "1001A",
                PasswordHash.of("123456"),
                label,
                minutes,
                Map.of(
                        FactorCode.SO2, Unit.MILLIGRAM_PER_CUBIC_METRE,
                        FactorCode.TP, Unit.MICROGRAM_PER_LITRE));
    }
}

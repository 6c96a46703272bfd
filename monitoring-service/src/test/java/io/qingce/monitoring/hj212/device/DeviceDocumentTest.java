package io.qingce.monitoring.hj212.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.fixture.Refused;
import io.qingce.monitoring.hj212.upload.PeriodLabel;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.standards.parameter.FactorCode;
import io.qingce.standards.parameter.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A device as it is put, and every reason for which it is refused. */
class DeviceDocumentTest {

    private static final String LONG = "x".repeat(65);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 1001A, secret, -, device, missing",
                "' ', 1001A, secret, -, device, not-allowed",
                "LONG, 1001A, secret, -, device, not-allowed",
                "MN1, -, secret, -, site, missing",
                "MN1, LONG, secret, -, site, not-allowed",
                "MN1, 1001A, -, -, password, missing",
                "MN1, 1001A, LONG, -, password, not-allowed",
                "MN1, 1001A, secret, 0, minuteInterval, not-allowed",
                "MN1, 1001A, secret, 7, minuteInterval, not-allowed",
                "MN1, 1001A, secret, 60, minuteInterval, not-allowed"
            })
    void namesTheMemberThatIsWrong(
            String device, String site, String password, Integer minutes, String field, String reason) {
        assertRefused(field, reason, document(said(device), said(site), said(password), minutes, null));
    }

    @ParameterizedTest
    @CsvSource({
        "b99999, µg/m³, unknown-factor",
        "a21026, ppb, unknown-unit",
        "a21026, mg/L, unknown-unit",
        "w01001, mg/L, unknown-unit"
    })
    void namesTheFactorWhoseUnitIsWrong(String factor, String unit, String reason) {
        assertRefused("units." + factor, reason, document("MN1", "1001A", "secret", null, Map.of(factor, unit)));
    }

    /** One parameter has one unit, under whichever of its codes a device sends it. */
    @ParameterizedTest
    @CsvSource({"w21011, 101", "w21011, 总磷", "w20119, w20141"})
    void refusesTwoUnitsOfOneParameter(String one, String other) {
        Map<String, String> units = new LinkedHashMap<>();
        units.put(one, "mg/L");
        units.put(other, "µg/L");
        assertRefused("units." + other, "repeated", document("MN1", "1001A", "secret", null, units));
    }

    @ParameterizedTest
    @CsvSource({
        "a34004, ng/m³, PM25, NANOGRAM_PER_CUBIC_METRE",
        "A34004, ng/m3, PM25, NANOGRAM_PER_CUBIC_METRE",
        "PM2.5, 纳克/立方米, PM25, NANOGRAM_PER_CUBIC_METRE",
        "a21026, ｕｇ／ｍ３, SO2, MICROGRAM_PER_CUBIC_METRE",
        "a21026, μg/m³, SO2, MICROGRAM_PER_CUBIC_METRE",
        "w21003, MG/L, NH3_N, MILLIGRAM_PER_LITRE"
    })
    void readsCodesAndUnitsHoweverTheyAreTyped(String code, String unit, FactorCode factor, Unit read) {
        assertEquals(
                Map.of(factor, read),
                document("MN1", "1001A", "secret", null, Map.of(code, unit))
                        .toDevice()
                        .units());
    }

    @Test
    void refusesAnotherNumberThanThatOfThePath() {
        UnfitItemException refusal = assertThrows(
                UnfitItemException.class,
                () -> document("MN1", "1001A", "secret", null, null).under("MN2"));
        assertEquals("other-device", refusal.reason());
    }

    @Test
    void registersWhatIsSaidAndAssumesWhatTheStandardSays() {
        Device device = document(null, "1001A", "secret", 5, Map.of("a21026", "mg/m³"))
                .under("MN1")
                .toDevice();
        assertEquals("MN1", device.number());
        assertEquals(PeriodLabel.START, device.label());
        assertEquals(Optional.of(Averaging.MINUTES_5), device.minutes());
        assertEquals(Map.of(FactorCode.SO2, Unit.MILLIGRAM_PER_CUBIC_METRE), device.units());
        assertTrue(device.password().fits("secret"));
        assertFalse(device.password().fits("Secret"));
        assertFalse(device.toString().contains("secret"));
    }

    @Test
    void givesEachPasswordASaltOfItsOwn() {
        assertFalse(PasswordHash.of("secret").equals(PasswordHash.of("secret")));
    }

    @Test
    void survivesTheWayToTheTableAndBack() {
        Device device =
                document("MN1", "1001A", "secret", 5, Map.of("a21026", "mg/m³")).toDevice();
        StoredDevice stored = new StoredDevice("MN1");
        stored.take(device, java.time.Instant.EPOCH);
        assertEquals(device, stored.toDevice());
    }

    private static String said(String text) {
        return "LONG".equals(text) ? LONG : text;
    }

    private static DeviceDocument document(
            String device, String site, String password, Integer minutes, Map<String, String> units) {
        return new DeviceDocument(device, site, password, null, minutes, units);
    }

    private static void assertRefused(String field, String reason, DeviceDocument document) {
        assertEquals(field + " " + reason, Refused.item(document::toDevice));
    }
}

package io.qingce.monitoring.hj212.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.standards.parameter.FactorCode;
import io.qingce.standards.parameter.Unit;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceProfileTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Its own unit, or another one of what it measures; the particles of table B.2 are in ng/m³. */
    @ParameterizedTest
    @CsvSource({
        "SO2, NANOGRAM_PER_CUBIC_METRE, true",
        "SO2, MICROGRAM_PER_CUBIC_METRE, true",
        "SO2, MILLIGRAM_PER_CUBIC_METRE, true",
        "SO2, GRAM_PER_CUBIC_METRE, true",
        "PM25, NANOGRAM_PER_CUBIC_METRE, true",
        "SO2, MILLIGRAM_PER_LITRE, false",
        "SO2, PARTS_PER_BILLION, false",
        "CO, MICROGRAM_PER_CUBIC_METRE, true",
        "CO, GRAM_PER_CUBIC_METRE, true",
        "CO, NANOGRAM_PER_CUBIC_METRE, true",
        "TP, MICROGRAM_PER_LITRE, true",
        "TP, GRAM_PER_LITRE, true",
        "TP, NANOGRAM_PER_LITRE, true",
        "PH, DIMENSIONLESS, true",
        "PH, PERCENT, false",
        "TEMPERATURE, CELSIUS, true"
    })
    void sendsAFactorInAnyUnitOfWhatItMeasures(FactorCode factor, Unit unit, boolean can) {
        assertEquals(can, DeviceProfile.canBeSent(factor, unit));
        if (can) {
            profile(Map.of(factor, unit));
        } else {
            assertThrows(IllegalArgumentException.class, () -> profile(Map.of(factor, unit)));
        }
    }

    /** A unit is one of the parameter, under whichever of its codes the device sends it. */
    @ParameterizedTest
    @CsvSource({
        "SO2, MILLIGRAM_PER_CUBIC_METRE, SO2",
        "PM25, NANOGRAM_PER_CUBIC_METRE, PM25",
        "TP, MICROGRAM_PER_LITRE, TP_2005",
        "TP_2005, GRAM_PER_LITRE, TP"
    })
    void knowsTheUnitOfAFactor(FactorCode factor, Unit unit, FactorCode sent) {
        assertEquals(new SentUnit(unit), profile(Map.of(factor, unit)).unit(sent));
    }

    @Test
    void knowsNoUnitOfAFactorThatIsSentAsUsual() {
        assertNull(DeviceProfile.standard(ZONE).unit(FactorCode.SO2));
        assertNull(
                profile(Map.of(FactorCode.CO, Unit.MICROGRAM_PER_CUBIC_METRE)).unit(FactorCode.SO2));
    }

    @Test
    void assumesWhatTheStandardSays() {
        DeviceProfile standard = DeviceProfile.standard(ZONE);
        assertEquals(PeriodLabel.START, standard.label());
        assertEquals(Optional.of(Averaging.MINUTES_10), standard.minutes());
        assertEquals(ZONE, standard.zone());
    }

    private static DeviceProfile profile(Map<FactorCode, Unit> units) {
        return new DeviceProfile(ZONE, PeriodLabel.START, Optional.of(Averaging.MINUTES_5), units);
    }
}

package io.qingce.monitoring.hj212.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.monitoring.observation.Averaging;
import io.qingce.standards.parameter.FactorCode;
import io.qingce.standards.parameter.Unit;
import java.math.BigDecimal;
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

    @ParameterizedTest
    @CsvSource({
        "SO2, MILLIGRAM_PER_CUBIC_METRE, 0.006, 6",
        "SO2, NANOGRAM_PER_CUBIC_METRE, 6000, 6",
        "CO, MICROGRAM_PER_CUBIC_METRE, 427, 0.427",
        "TP, MICROGRAM_PER_LITRE, 20, 0.02",
        "TP, GRAM_PER_LITRE, 0.00002, 0.02",
        "PH, DIMENSIONLESS, 7.2, 7.2"
    })
    void changesAValueExactlyIntoTheUnitInWhichItIsKept(
            FactorCode factor, Unit unit, BigDecimal sent, BigDecimal kept) {
        assertEquals(0, kept.compareTo(profile(Map.of(factor, unit)).canonical(factor, sent)));
    }

    @Test
    void changesNothingOfAFactorWhoseUnitIsUsual() {
        BigDecimal sent = new BigDecimal("6.10");
        assertSame(sent, DeviceProfile.standard(ZONE).canonical(FactorCode.SO2, sent));
        assertSame(
                sent,
                profile(Map.of(FactorCode.CO, Unit.MICROGRAM_PER_CUBIC_METRE)).canonical(FactorCode.SO2, sent));
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

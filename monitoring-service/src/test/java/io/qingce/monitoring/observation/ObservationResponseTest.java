package io.qingce.monitoring.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qingce.monitoring.fixture.Observed;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An observation as it is told. */
class ObservationResponseTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({"REAL_TIME, UNREVIEWED", "REVIEWED, REVIEWED"})
    void saysHowFarItHasBeenReviewed(Version version, ObservationResponse.Status status) {
        ObservationResponse told = told(Observed.hour("1001A", 0, version), "SO2=6");
        assertEquals(status, told.status());
        assertEquals(version, told.version());
    }

    @Test
    void tellsTimesInTheZoneOfTheAgency() {
        ObservationResponse told = told(Observed.hour("1001A", 0), "SO2=6");
        assertEquals(OffsetDateTime.parse("2026-03-01T08:00:00+08:00"), told.periodEnd());
        assertEquals(OffsetDateTime.parse("2026-03-01T08:30:00+08:00"), told.lastModified());
        assertEquals("PT1H", told.averaging());
        assertEquals(1, told.revision());
    }

    @Test
    void tellsAValueThatIsMissingAsNull() {
        ObservationResponse told = told(Observed.hour("1001A", 0), "O3=- SO2=6");
        assertEquals(List.of("SO2", "O3"), List.copyOf(told.values().keySet()));
        assertEquals(new BigDecimal("6"), told.values().get("SO2"));
        assertNull(told.values().get("O3"));
    }

    @Test
    void leavesOutWhatThereIsNot() {
        ObservationResponse told = told(Observed.hour("1001A", 0), "SO2=6");
        assertNull(told.flags());
        assertNull(told.asSent());
        assertNull(told.findings());
    }

    @Test
    void tellsFlagsAndWhatWasSentWhereThereAreAny() {
        Sent sent = new Sent(new BigDecimal("1200"), "µg/m³");
        Observation observation = new Observation(
                Observed.hour("1001A", 0),
                Map.of(
                        Parameter.CO, new Reading(new BigDecimal("1.2"), List.of(), sent),
                        Parameter.O3, new Reading(null, List.of("VOID"))));
        ObservationResponse told = ObservationResponse.from(Recorded.first(observation, Observed.END), BEIJING);
        assertEquals(Map.of("O3", List.of("VOID")), told.flags());
        assertEquals(Map.of("CO", sent), told.asSent());
    }

    @Test
    void tellsWhatTheRulesFound() {
        Finding found = new Finding("SO2", "FROZEN", "FROZEN-SO2", 2, "6, 24 times in a row or more");
        ObservationResponse told = ObservationResponse.from(
                Observed.recorded(Observed.hour("1001A", 0), "SO2=6"), BEIJING, List.of(found));
        assertEquals(List.of(found), told.findings());
    }

    private static ObservationResponse told(ObservationKey key, String values) {
        return ObservationResponse.from(Observed.recorded(key, values), BEIJING);
    }
}

package io.qingce.monitoring.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObservationTest {

    private static final ObservationKey KEY =
            new ObservationKey("A", Instant.parse("2026-01-01T00:00:00Z"), Averaging.HOUR, Version.REAL_TIME);

    @Test
    void refusesToBeEmpty() {
        assertThrows(IllegalArgumentException.class, () -> observation(Map.of()));
    }

    @Test
    void aNewParameterAddsToIt() {
        Observation held = observation(Map.of(Parameter.PM25, reading("35")));
        Observation newer = observation(Map.of(Parameter.O3, reading("80")));
        assertEquals(Observation.Effect.ADDS, held.effectOf(newer));
        assertEquals(
                Map.of(Parameter.PM25, reading("35"), Parameter.O3, reading("80")),
                held.with(newer).readings());
    }

    @Test
    void anotherValueReplacesOneAlsoBesideANewParameter() {
        Observation held = observation(Map.of(Parameter.PM25, reading("35")));
        Observation newer = observation(Map.of(Parameter.O3, reading("80"), Parameter.PM25, reading("36")));
        assertEquals(Observation.Effect.REPLACES, held.effectOf(newer));
    }

    @Test
    void aGapDoesNotChangeIt() {
        Observation held = observation(Map.of(Parameter.PM25, reading("35")));
        Observation gap = observation(Map.of(Parameter.PM25, Reading.MISSING));
        assertEquals(Observation.Effect.NONE, held.effectOf(gap));
        assertEquals(held, held.with(gap));
    }

    @Test
    void theOrderOfANumberAndAGapDoesNotMatter() {
        Observation number = observation(Map.of(Parameter.PM25, reading("35")));
        Observation gap = observation(Map.of(Parameter.PM25, Reading.MISSING));
        assertEquals(number.with(gap), gap.with(number));
    }

    @Test
    void survivesTheWayToTheTableAndBack() {
        Observation observation = observation(Map.of(
                Parameter.PM25,
                reading("35.25"),
                Parameter.CO,
                new Reading(null, List.of("VOID", "QC-1")),
                Parameter.O3,
                Reading.MISSING));
        assertEquals(
                observation.readings(),
                ReadingsJson.read(ReadingsJson.values(observation), ReadingsJson.flags(observation), null));
    }

    private static Observation observation(Map<Parameter, Reading> readings) {
        return new Observation(KEY, readings);
    }

    private static Reading reading(String number) {
        return Reading.of(new BigDecimal(number));
    }
}

package io.qingce.monitoring.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.monitoring.fixture.Made;
import io.qingce.monitoring.fixture.Observed;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final Arbitrary<String> PIECES = Combinators.combine(
                    Arbitraries.of("SO2", "NO2", "O3"), Arbitraries.of("-", "1", "2", "-:VOID"))
            .as((code, value) -> code + "=" + value);

    /** Saying what taking in would do and doing it are the same. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void saysExactlyWhatTakingInDoes(long seed) {
        for (List<String> pair : Made.of(PIECES.list().ofSize(2), 300, seed)) {
            Observation held = Observed.of(KEY, pair.get(0));
            Observation newer = Observed.of(KEY, pair.get(1));
            Observation after = held.with(newer);
            boolean adds =
                    !held.readings().keySet().containsAll(newer.readings().keySet());
            Observation.Effect effect = after.equals(held)
                    ? Observation.Effect.NONE
                    : adds ? Observation.Effect.ADDS : Observation.Effect.REPLACES;
            assertEquals(effect, held.effectOf(newer), pair::toString);
            assertEquals(Observation.Effect.NONE, after.effectOf(newer), pair::toString);
        }
    }

    @Test
    void hasItsReadingsInTheOrderOfTheParametersAndKeepsThem() {
        Map<Parameter, Reading> readings = new HashMap<>(Observed.readings("pH=7 SO2=6 O3=80"));
        Observation observation = observation(readings);
        readings.clear();
        assertEquals(
                List.of(Parameter.SO2, Parameter.O3, Parameter.PH),
                List.copyOf(observation.readings().keySet()));
        assertThrows(
                UnsupportedOperationException.class,
                () -> observation.readings().clear());
    }

    private static Observation observation(Map<Parameter, Reading> readings) {
        return new Observation(KEY, readings);
    }

    private static Reading reading(String number) {
        return Reading.of(new BigDecimal(number));
    }
}

package io.qingce.monitoring.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.monitoring.fixture.Made;
import io.qingce.monitoring.fixture.Observed;
import io.qingce.standards.parameter.Parameter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readings on their way to the columns of their table and back. */
class ReadingsJsonTest {

    private static final ObservationKey KEY = Observed.hour("1001A", 0);

    private static final Arbitrary<@Nullable BigDecimal> NUMBERS = Arbitraries.bigDecimals()
            .between(new BigDecimal("-999999"), new BigDecimal("999999"))
            .ofScale(6)
            .injectNull(0.2);

    private static final Arbitrary<List<String>> FLAGS =
            Arbitraries.of("VOID", "NOISE", "QC-1", "DEVICE-P", "A_B").list().ofMaxSize(3);

    private static final Arbitrary<@Nullable Sent> SENT = Combinators.combine(
                    Arbitraries.bigDecimals()
                            .between(new BigDecimal("-99"), new BigDecimal("99"))
                            .ofScale(9),
                    Arbitraries.of("µg/m³", "mg/L", "").injectNull(0.3))
            .as(Sent::new)
            .injectNull(0.5);

    private static final Arbitrary<Map<Parameter, Reading>> READINGS = Arbitraries.maps(
                    Arbitraries.of(Parameter.class),
                    Combinators.combine(NUMBERS, FLAGS, SENT).as(Reading::new))
            .ofMinSize(1)
            .ofMaxSize(12);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void areReadAsTheyWereWritten(long seed) {
        for (Map<Parameter, Reading> readings : Made.of(READINGS, 300, seed)) {
            Observation observation = new Observation(KEY, readings);
            assertEquals(
                    observation.readings(),
                    ReadingsJson.read(
                            ReadingsJson.values(observation),
                            ReadingsJson.flags(observation),
                            ReadingsJson.sent(observation)));
        }
    }

    @Test
    void areWrittenInTheOrderOfTheParametersAsPlainNumbers() {
        Observation observation = Observed.of(KEY, "pH=7.90 SO2=1e2 O3=- PM2.5=0.000001");
        assertEquals("{\"SO2\":100,\"PM2.5\":0.000001,\"O3\":null,\"pH\":7.9}", ReadingsJson.values(observation));
    }

    @Test
    void leaveColumnsEmptyThatWouldSayNothing() {
        Observation observation = Observed.of(KEY, "SO2=6");
        assertNull(ReadingsJson.flags(observation));
        assertNull(ReadingsJson.sent(observation));
    }

    @Test
    void nameOnlyWhatHasFlagsOrWasSentOtherwise() {
        Observation observation = new Observation(
                KEY,
                Map.of(
                        Parameter.SO2, Reading.of(BigDecimal.ONE),
                        Parameter.CO,
                                new Reading(
                                        BigDecimal.ONE, List.of("B", "A"), new Sent(new BigDecimal("1E+3"), "µg/m³")),
                        Parameter.O3, new Reading(null, List.of("VOID"), new Sent(new BigDecimal("6.0"), null))));
        assertEquals("{\"CO\":[\"A\",\"B\"],\"O3\":[\"VOID\"]}", ReadingsJson.flags(observation));
        assertEquals(
                "{\"CO\":{\"value\":1000,\"unit\":\"µg/m³\"},\"O3\":{\"value\":6.0}}", ReadingsJson.sent(observation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"SO2\":6", "{\"SO2\":six}", "{\"SO2\" 6}"})
    void sayThatARowIsDamaged(String values) {
        assertThrows(UncheckedIOException.class, () -> ReadingsJson.read(values, null, null));
        assertThrows(UncheckedIOException.class, () -> ReadingsJson.read("{}", null, values));
    }

    @Test
    void nameNoParameterThatThereIsNot() {
        assertThrows(NoSuchElementException.class, () -> ReadingsJson.read("{\"SO3\":6}", null, null));
        assertThrows(NoSuchElementException.class, () -> ReadingsJson.read("{}", "{\"SO3\":[]}", null));
    }
}

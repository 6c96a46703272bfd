package io.qingce.monitoring.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Version;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the members of an observation mean together. */
class ObservationRequestTest {

    @ParameterizedTest
    @CsvSource({"16, true", "17, false"})
    void takesAsManyFlagsAsAValueMayHave(int flags, boolean sound) {
        List<String> all = IntStream.range(0, flags).mapToObj(i -> "QC-" + i).toList();
        ObservationRequest request = request(Map.of("SO2", BigDecimal.ONE), Map.of("SO2", all), null);
        if (sound) {
            assertEquals(
                    all,
                    request.toMeasured(Version.REAL_TIME)
                            .values()
                            .get(Parameter.SO2)
                            .flags());
        } else {
            assertEquals("too-many-flags", refusal(request).reason());
        }
    }

    @ParameterizedTest
    @CsvSource({"A, true", "QC-2_A, true", "'', false", "a, false", "1A, false", "-A, false", "A B, false", "质控, false"
    })
    void takesFlagsOfCapitalLettersDigitsAndHyphens(String flag, boolean sound) {
        ObservationRequest request = request(Map.of("SO2", BigDecimal.ONE), Map.of("SO2", List.of(flag)), null);
        if (sound) {
            request.toMeasured(Version.REAL_TIME);
        } else {
            assertEquals("flags.SO2", refusal(request).field());
        }
    }

    @ParameterizedTest
    @CsvSource({"32, true", "33, false"})
    void takesAFlagOfAtMost32Characters(int length, boolean sound) {
        assertEquals(sound, Reading.isFlag("F".repeat(length)));
    }

    @Test
    void refusesNothingInTheListOfFlags() {
        List<String> flags = new ArrayList<>();
        flags.add(null);
        assertEquals(
                "unreadable-flag",
                refusal(request(Map.of("SO2", BigDecimal.ONE), Map.of("SO2", flags), null))
                        .reason());
    }

    /** Nothing is changed of what is not there. */
    @Test
    void asksForNoUnitOfAValueThatIsNot() {
        Map<String, BigDecimal> values = new HashMap<>();
        values.put("SO2", null);
        Measured measured = request(values, null, Map.of("SO2", "furlongs")).toMeasured(Version.REAL_TIME);
        assertEquals(Measured.Value.MISSING, measured.values().get(Parameter.SO2));
    }

    @Test
    void isAnHourOfTheVersionOfTheRequestUnlessItSaysOtherwise() {
        Measured usual = request(Map.of("SO2", BigDecimal.ONE), null, null).toMeasured(Version.REVIEWED);
        assertEquals(Averaging.HOUR, usual.averaging());
        assertEquals(Version.REVIEWED, usual.version());
        Measured said = new ObservationRequest(
                        "1001A", "2026-03-01T00:00:00Z", "PT5M", "REAL_TIME", Map.of("SO2", BigDecimal.ONE), null, null)
                .toMeasured(Version.REVIEWED);
        assertEquals(Averaging.MINUTES_5, said.averaging());
        assertEquals(Version.REAL_TIME, said.version());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T08:00:00+08:00, 2026-03-01T00:00:00Z",
        "2026-03-01T00:00:00Z, 2026-03-01T00:00:00Z",
        "2026-02-28T19:00:00-05:00, 2026-03-01T00:00:00Z",
        "2026-03-01T08:00+08:00, 2026-03-01T00:00:00Z"
    })
    void meansTheSameMomentWhateverTheOffset(String said, Instant end) {
        assertEquals(
                end,
                new ObservationRequest("1001A", said, null, null, Map.of("SO2", BigDecimal.ONE), null, null)
                        .toMeasured(Version.REAL_TIME)
                        .periodEnd());
    }

    private static UnfitItemException refusal(ObservationRequest request) {
        return assertThrows(UnfitItemException.class, () -> request.toMeasured(Version.REAL_TIME));
    }

    private static ObservationRequest request(
            Map<String, BigDecimal> values,
            @Nullable Map<String, List<String>> flags,
            @Nullable Map<String, String> units) {
        return new ObservationRequest("1001A", "2026-03-01T00:00:00Z", null, null, values, flags, units);
    }
}

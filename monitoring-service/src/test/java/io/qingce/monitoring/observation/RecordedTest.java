package io.qingce.monitoring.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.qingce.monitoring.fixture.Observed;
import io.qingce.standards.parameter.Parameter;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedTest {

    private static final ObservationKey KEY = Observed.hour("1001A", 0);
    private static final Recorded HELD = Observed.recorded(KEY, "SO2=6 O3=80 CO=-");

    @Test
    void beginsAtRevisionOneAndCountsEveryContent() {
        Instant later = Observed.END.plusSeconds(7200);
        Recorded next = HELD.replacedBy(Observed.of(KEY, "SO2=7"), later);
        assertEquals(1, HELD.revision());
        assertEquals(2, next.revision());
        assertEquals(later, next.recordedAt());
        assertEquals(KEY, next.key());
    }

    @ParameterizedTest
    @CsvSource({"SO2, SO2=6", "CO, CO=-", "'O3,SO2', SO2=6 O3=80", "'SO2,NO2', SO2=6"})
    void showsTheReadingsAloneThatAreAskedFor(String asked, String shown) {
        assertEquals(
                shown, Observed.text(HELD.only(parameters(asked)).observation().readings()));
        assertEquals(HELD.revision(), HELD.only(parameters(asked)).revision());
    }

    @Test
    void showsAllWhereNoneIsAskedForOrNoneIsThere() {
        assertSame(HELD, HELD.only(Set.of()));
        assertSame(HELD, HELD.only(Set.of(Parameter.NO2)));
    }

    /** What the database keeps of a time is microseconds; a key that knew more would never be found again. */
    @Test
    void hasAKeyOfWholeMicroseconds() {
        Instant end = Instant.parse("2026-03-01T00:00:00.123456789Z");
        ObservationKey key = new ObservationKey("1001A", end, Averaging.SAMPLE, Version.REAL_TIME);
        assertEquals(Instant.parse("2026-03-01T00:00:00.123456Z"), key.periodEnd());
        assertEquals(key, new ObservationKey("1001A", key.periodEnd(), Averaging.SAMPLE, Version.REAL_TIME));
    }

    @ParameterizedTest
    @CsvSource({"REAL_TIME, REAL_TIME", "REVIEWED, REVIEWED", "reviewed, ", "'', ", "DRAFT, "})
    void isOfAVersionByItsExactName(String text, @Nullable Version version) {
        assertEquals(Optional.ofNullable(version), Version.of(text));
    }

    private static Set<Parameter> parameters(String codes) {
        return Arrays.stream(codes.split(","))
                .map(code -> Parameter.of(code).orElseThrow())
                .collect(Collectors.toSet());
    }
}

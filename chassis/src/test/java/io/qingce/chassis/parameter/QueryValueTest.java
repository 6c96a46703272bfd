package io.qingce.chassis.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-01-01T00:00:00",
                "2026-02-30T00:00:00Z",
                "+999999999-12-31T23:59:59Z",
                "-3001-01-01T00:00:00Z"
            })
    void refusesWhatIsNoTimeOrOneThatNobodyMeans(String text) {
        ProblemException refused = assertThrows(ProblemException.class, () -> QueryValue.time("from", text));
        assertEquals(400, refused.status());
        assertEquals("from", refused.violations().get(0).field());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-2-3", "2026-02-30", "+10000-01-01", "-999999999-01-01"})
    void refusesWhatIsNoDayOrOneThatNobodyMeans(String text) {
        assertThrows(ProblemException.class, () -> QueryValue.day("on", text));
    }

    @Test
    void refusesADayThatIsMissingAndNeeded() {
        ProblemException refused = assertThrows(ProblemException.class, () -> QueryValue.neededDay("on", null));
        assertEquals("missing", refused.violations().get(0).reason());
    }

    @Test
    void readsAPlusThatArrivesAsABlank() {
        assertEquals(
                Optional.of(Instant.parse("2025-12-31T16:00:00Z")),
                QueryValue.time("from", "2026-01-01T00:00:00 08:00"));
    }

    @Test
    void readsDaysAndNothing() {
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), QueryValue.day("on", "2024-02-29"));
        assertEquals(Optional.empty(), QueryValue.day("on", null));
        assertEquals(Optional.empty(), QueryValue.time("from", null));
    }
}

package io.qingce.report.moment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentFilterTest {

    private static final Instant NOW = Instant.parse("2026-03-15T04:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-15T04:00:00.001Z, in-the-future",
        "2026-03-15T12:00:01+08:00, in-the-future",
        "9998-01-01T00:00:00Z, in-the-future",
        "2026-03-15T12:00:00, ",
        "2026-03-15, ",
        "yesterday, ",
        "'', ",
        "0000-01-01T00:00:00Z, "
    })
    void refusesAMomentThatIsNoneOrStillToCome(String text, String reason) {
        ProblemException refused = assertThrows(ProblemException.class, () -> MomentFilter.asked(text, NOW));

        assertEquals(400, refused.status());
        assertEquals("asOf", refused.violations().get(0).field());
        if (reason != null) {
            assertEquals(reason, refused.violations().get(0).reason());
        }
    }

    @Test
    void asksForNowWhereNothingIsSaid() {
        assertEquals(AsOf.NOW, MomentFilter.asked(null, NOW));
    }

    /** A plus that was not encoded arrives as a blank. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-15T12:00:00+08:00, 2026-03-15T04:00:00Z",
        "2026-03-15T12:00:00 08:00, 2026-03-15T04:00:00Z",
        "2026-03-15T04:00:00Z, 2026-03-15T04:00:00Z",
        "1970-01-01T00:00:00Z, 1970-01-01T00:00:00Z"
    })
    void takesAPastMomentWithItsOffset(String text, Instant moment) {
        assertEquals(new AsOf(moment), MomentFilter.asked(text, NOW));
    }
}

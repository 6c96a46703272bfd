package io.qingce.monitoring.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.ingest.Batch;
import io.qingce.monitoring.observation.Version;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The year that a request says for times without one, and how its items are taken. */
class IngestYearTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "21", "202", "20211", "0999", "3000", "2021 ", "２０２１", "+2021", "MMXXI"})
    void isFourDigitsOfOurTime(String text) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> IngestParameters.year(text));
        assertEquals(400, refusal.status());
        assertEquals("year", refusal.violations().get(0).field());
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000", "1999, 1999", "2021, 2021", "2999, 2999", ", "})
    void isReadAsItIs(@Nullable String text, @Nullable Integer year) {
        assertEquals(year, IngestParameters.year(text));
    }

    @Test
    void isOfTheRealTimeVersionAndForTheRecordUnlessSaidOtherwise() {
        IngestParameters parameters = new IngestParameters();
        assertEquals(Version.REAL_TIME, parameters.version());
        assertEquals(Batch.Purpose.RECORD, parameters.purpose());
        parameters.dryRun = true;
        assertEquals(Batch.Purpose.DRY_RUN, parameters.purpose());
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 0, 1", "1, 1, 0", "-1, 1, 1"})
    void isStoredByLimitsUnderWhichSomethingCanBeStored(int waiting, int together, int lanes) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new GroupCommitLimits(waiting, together, lanes, Duration.ofSeconds(1)));
    }
}

package io.qingce.monitoring.partition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.fixture.Refused;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Months of the table, which are those of UTC. */
class DetachedMonthsTest {

    private static final List<YearMonth> DETACHED =
            List.of(YearMonth.of(2025, 1), YearMonth.of(2025, 2), YearMonth.of(2025, 12));

    @ParameterizedTest
    @CsvSource({
        "2025-03-01T00:00:00Z, 2025-11-30T23:59:59Z, ''",
        "2025-02-28T23:59:59Z, 2025-11-30T23:59:59Z, 2025-02",
        "2025-03-01T00:00:00+08:00, 2025-03-02T00:00:00+08:00, 2025-02",
        "2025-03-01T00:00:00Z, 2025-12-01T00:00:00Z, 2025-12",
        "2024-12-31T00:00:00Z, 2025-01-01T00:00:00Z, 2025-01",
        "2024-01-01T00:00:00Z, 2024-12-31T23:59:59Z, ''",
        "2024-01-01T00:00:00Z, 2026-12-31T00:00:00Z, 2025-01 2025-02 2025-12",
        "2025-02-10T00:00:00Z, , 2025-02 2025-12",
        "2026-01-01T00:00:00Z, , ''",
        ", 2026-01-01T00:00:00Z, ''",
        ", , ''"
    })
    void areTouchedByAPeriodFromItsBeginningToItsEnd(
            @Nullable OffsetDateTime from, @Nullable OffsetDateTime to, String touched) {
        assertEquals(
                touched,
                DetachedMonths.touched(
                                DETACHED,
                                Optional.ofNullable(from).map(OffsetDateTime::toInstant),
                                Optional.ofNullable(to).map(OffsetDateTime::toInstant))
                        .stream()
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"2026-03, false", "2026-02, false", "2026-01, true", "2025-12, true", "2026-04, false", "2099-01, false"
    })
    void areTakenOffOnlyIfNothingComesInAnyMore(YearMonth month, boolean past) {
        Instant now = Instant.parse("2026-03-01T00:00:00Z");
        if (past) {
            PartitionResource.requirePast(month, now);
        } else {
            assertEquals(409, Refused.status(() -> PartitionResource.requirePast(month, now)));
        }
    }

    /** Early in a month in Beijing, in UTC it is still the one before. */
    @Test
    void runAsTheyDoInUtc() {
        Instant firstHours = OffsetDateTime.parse("2026-03-01T07:59:59+08:00").toInstant();
        assertThrows(ProblemException.class, () -> PartitionResource.requirePast(YearMonth.of(2026, 1), firstHours));
        PartitionResource.requirePast(YearMonth.of(2026, 1), firstHours.plusSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-1", "2026-13", "01-2026", "2026-01-01", "last", "2026-00"})
    void refuseAMonthThatIsNone(String text) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> PartitionResource.month(text));
        assertEquals(400, refusal.status());
        assertEquals("month", refusal.violations().get(0).field());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T00:00:00Z, 2026-03",
        "2026-02-28T23:59:59.999999Z, 2026-02",
        "2026-03-01T07:00:00+08:00, 2026-02"
    })
    void holdTheReadingsWhosePeriodsEndInThem(OffsetDateTime end, YearMonth month) {
        assertEquals(
                month,
                ObservationPartitions.month(
                        new ObservationKey("1001A", end.toInstant(), Averaging.HOUR, Version.REAL_TIME)));
    }
}

package io.qingce.monitoring.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AveragingTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "PT8H", "PT24H", "PT60M", "PT7M", "P1Y", "hour"})
    void knowsNoRunningMeanAndNoOtherWriting(String text) {
        assertEquals(Optional.empty(), Averaging.of(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -5, 7, 25, 60})
    void hasNoMinutesThatHj212DoesNotAllow(long minutes) {
        assertEquals(Optional.empty(), Averaging.ofMinutes(minutes));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30})
    void hasTheMinutesThatHj212Allows(long minutes) {
        Averaging averaging = Averaging.ofMinutes(minutes).orElseThrow();
        assertEquals(minutes, averaging.minutes());
        assertEquals("PT" + minutes + "M", averaging.text());
    }

    @ParameterizedTest
    @CsvSource({
        "SAMPLE, 2026-03-01T08:15:30, true",
        "MINUTES_12, 2026-03-01T08:24:00, true",
        "MINUTES_12, 2026-03-01T08:25:00, false",
        "HOUR, 2026-03-01T08:00:00, true",
        "HOUR, 2026-03-01T08:00:00.000000001, false",
        "DAY, 2026-03-01T00:00:00, true",
        "DAY, 2026-03-01T01:00:00, false",
        "MONTH, 2026-03-01T00:00:00, true",
        "MONTH, 2026-03-02T00:00:00, false"
    })
    void knowsWhereAPeriodEnds(Averaging averaging, LocalDateTime end, boolean can) {
        assertEquals(can, averaging.canEndAt(end));
    }

    @ParameterizedTest
    @CsvSource({
        "SAMPLE, 2026-03-01T08:15:30, 2026-03-01T08:15:30",
        "MINUTES_10, 2026-03-01T23:50:00, 2026-03-02T00:00:00",
        "HOUR, 2026-03-01T23:00:00, 2026-03-02T00:00:00",
        "DAY, 2026-02-28T00:00:00, 2026-03-01T00:00:00",
        "MONTH, 2026-02-01T00:00:00, 2026-03-01T00:00:00"
    })
    void endsWhereTheNextBegins(Averaging averaging, LocalDateTime start, LocalDateTime end) {
        assertEquals(end, averaging.endAfter(start));
    }

    @ParameterizedTest
    @CsvSource({
        "SAMPLE, 2026-03-01T08:15:30, 2026-03-01T08:15:30",
        "MINUTES_5, 2026-03-01T08:15:30, 2026-03-01T08:15:00",
        "MINUTES_12, 2026-03-01T08:35:59.999, 2026-03-01T08:24:00",
        "HOUR, 2026-03-01T21:00:01, 2026-03-01T21:00:00",
        "HOUR, 2026-03-01T21:00:00, 2026-03-01T21:00:00",
        "DAY, 2026-03-01T23:59:59, 2026-03-01T00:00:00",
        "MONTH, 2026-03-31T23:59:59, 2026-03-01T00:00:00"
    })
    void hasAnEndBeforeEveryTime(Averaging averaging, LocalDateTime time, LocalDateTime boundary) {
        assertEquals(boundary, averaging.lastBoundary(time));
        assertTrue(averaging.canEndAt(boundary));
    }

    @ParameterizedTest
    @EnumSource(Averaging.class)
    void isWrittenAsItIsRead(Averaging averaging) {
        assertEquals(Optional.of(averaging), Averaging.of(averaging.text()));
        LocalDateTime start = LocalDateTime.parse("2026-03-01T00:00:00");
        assertTrue(averaging.canEndAt(start) && averaging.canEndAt(averaging.endAfter(start)));
    }

    @Test
    void countsNeitherSamplesNorHoursAsMinutes() {
        assertEquals(
                11,
                java.util.Arrays.stream(Averaging.values())
                        .filter(Averaging::isMinutes)
                        .count());
    }
}

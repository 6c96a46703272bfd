package io.qingce.monitoring.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.quality.rule.Grain;
import io.qingce.standards.parameter.SiteKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Stretches that are judged anew, as far before and behind a day as a changed reading moves flags. */
class WindowTest {

    @Test
    void reachFiveDaysBeyondADayOfHoursAndReadAsFarAgain() {
        Window window = due("a", Grain.HOURS, 10).window();
        assertEquals(at("2026-03-05T00:00:00Z"), window.first());
        assertEquals(at("2026-03-16T00:00:00Z"), window.last());
        assertEquals(at("2026-02-28T00:00:00Z"), window.readFrom());
        assertEquals(at("2026-03-21T00:00:00Z"), window.readTo());
    }

    @Test
    void reachSixHoursBeyondADayOfMinutes() {
        Window window = due("a", Grain.MINUTES, 10).window();
        assertEquals(at("2026-03-09T18:00:00Z"), window.first());
        assertEquals(at("2026-03-11T06:00:00Z"), window.last());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T23:59:59Z, false",
        "2026-03-05T00:00:00Z, true",
        "2026-03-10T12:00:00Z, true",
        "2026-03-16T00:00:00Z, true",
        "2026-03-16T00:00:01Z, false"
    })
    void holdWhatEndsWithinThemBothBoundsToo(Instant end, boolean holds) {
        assertEquals(holds, due("a", Grain.HOURS, 10).window().holds(end));
    }

    @Test
    void areOneOfDaysThatMeet() {
        List<Window> windows = Window.of(List.of(due("a", Grain.HOURS, 1), due("a", Grain.HOURS, 2)));
        assertEquals(1, windows.size());
        assertEquals(at("2026-02-24T00:00:00Z"), windows.get(0).first());
        assertEquals(at("2026-03-08T00:00:00Z"), windows.get(0).last());
    }

    /** Twenty days between two: what one reads ends where the other begins to read. */
    @ParameterizedTest
    @CsvSource({"2, 1", "22, 1", "23, 2"})
    void areOneAsLongAsWhatTheyReadMeets(int day, int windows) {
        assertEquals(
                windows,
                Window.of(List.of(due("a", Grain.HOURS, 1), due("a", Grain.HOURS, day)))
                        .size());
    }

    @Test
    void areSeparateOfOtherSitesAndOfMinutes() {
        assertEquals(
                3,
                Window.of(List.of(due("a", Grain.HOURS, 1), due("b", Grain.HOURS, 1), due("b", Grain.MINUTES, 1)))
                        .size());
        assertEquals(List.of(), Window.of(List.of()));
    }

    /** A bulk load of years is judged in pieces. */
    @ParameterizedTest
    @EnumSource(Grain.class)
    void areNoLongerThanOneMayBeAndLeaveNoDayOut(Grain grain) {
        List<Window.Due> days = IntStream.rangeClosed(1, 400)
                .mapToObj(day -> due("a", grain, day))
                .toList();
        List<Window> windows = Window.of(days);
        assertTrue(windows.size() > 1);
        for (Window window : windows) {
            assertTrue(Duration.between(window.first(), window.last()).compareTo(grain.longest()) <= 0);
        }
        for (Window.Due day : days) {
            assertTrue(windows.stream().anyMatch(window -> covers(window, day.window())), day::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(Averaging.class)
    void areOfOneGrainForEachAveraging(Averaging averaging) {
        Grain grain = averaging.isMinutes() ? Grain.MINUTES : Grain.HOURS;
        assertEquals(grain, Grain.of(averaging));
        for (Grain each : Grain.values()) {
            assertEquals(each == grain, each.averagings().contains(averaging.text()));
        }
    }

    /** Whoever reaches less far than the longest run would judge a run by a part of it. */
    @ParameterizedTest
    @EnumSource(Grain.class)
    void reachAsFarAsTheLongestRunThatARuleMayAskFor(Grain grain) {
        Duration run = grain == Grain.HOURS ? Duration.ofHours(96) : Duration.ofHours(5);
        assertTrue(grain.reach().compareTo(run) > 0);
    }

    private static boolean covers(Window window, Window of) {
        return !window.first().isAfter(of.first()) && !window.last().isBefore(of.last());
    }

    private static Window.Due due(String site, Grain grain, int day) {
        return new Window.Due(
                site, SiteKind.AIR_STATION, grain, LocalDate.of(2026, 3, 1).plusDays(day - 1L));
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}

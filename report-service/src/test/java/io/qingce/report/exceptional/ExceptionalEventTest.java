package io.qingce.report.exceptional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.ledger.HourSlot;
import io.qingce.report.ledger.SiteDay;
import io.qingce.report.site.DataVersion;
import io.qingce.report.site.Site;
import io.qingce.report.site.SiteKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionalEventTest {

    private static final LocalDate TENTH = LocalDate.of(2023, 4, 10);
    private static final HourSlot FULL = HourSlot.of(
            1, IntStream.rangeClosed(1, 6).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new));

    @ParameterizedTest
    @CsvSource({
        "2023-04-10T01:00, 2023-04-10T01:00, 2023-04-10, 2023-04-10",
        "2023-04-10T00:00, 2023-04-10T00:00, 2023-04-09, 2023-04-09",
        "2023-04-10T00:00, 2023-04-10T01:00, 2023-04-09, 2023-04-10",
        "2023-04-10T01:00, 2023-04-11T00:00, 2023-04-10, 2023-04-10",
        "2023-04-10T23:00, 2023-04-11T01:00, 2023-04-10, 2023-04-11"
    })
    void countsAnHourThatEndsAtMidnightToTheDayBefore(
            LocalDateTime first, LocalDateTime last, LocalDate firstDay, LocalDate lastDay) {
        ExceptionalEvent event = event(first, last, List.of("PM10"));

        assertEquals(firstDay, event.firstDay());
        assertEquals(lastDay, event.lastDay());
        assertFalse(event.touches(firstDay.minusDays(1)));
        assertTrue(event.touches(firstDay));
        assertTrue(event.touches(lastDay));
        assertFalse(event.touches(lastDay.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-10T05:00, 2023-04-10T08:00, 5, 8",
        "2023-04-10T05:00, 2023-04-10T05:00, 5, 5",
        "2023-04-09T05:00, 2023-04-10T02:00, 1, 2",
        "2023-04-10T23:00, 2023-04-12T08:00, 23, 24",
        "2023-04-10T23:00, 2023-04-11T00:00, 23, 24",
        "2023-04-01T01:00, 2023-04-30T01:00, 1, 24"
    })
    void takesOutTheHoursFromTheFirstToTheLast(LocalDateTime first, LocalDateTime last, int from, int to) {
        SiteDay left = event(first, last, List.of("PM10")).without(fullDay());

        assertEquals(IntStream.rangeClosed(from, to).boxed().toList(), hoursWithout(left, 2));
    }

    @ParameterizedTest
    @CsvSource({"2023-04-09T05:00, 2023-04-10T00:00", "2023-04-11T01:00, 2023-04-11T09:00"})
    void takesNothingOutOfADayThatItDoesNotTouch(LocalDateTime first, LocalDateTime last) {
        assertEquals(fullDay(), event(first, last, List.of("PM10")).without(fullDay()));
    }

    @Test
    void takesOutOnlyTheItemsThatItNamesAndIgnoresThoseThatNobodyMeasures() {
        SiteDay left = event(TENTH.atTime(3, 0), TENTH.atTime(3, 0), List.of("PM10", "PM2.5", "TSP"))
                .without(fullDay());

        assertEquals(
                Arrays.asList("1", "2", null, null, "5", "6"),
                left.slots().get(2).values().stream()
                        .map(value -> value == null ? null : value.toPlainString())
                        .toList());
    }

    @Test
    void affectsTheSitesThatItNamesAndAllOfItsRegions() {
        ExceptionalEvent event = new ExceptionalEvent(
                "E",
                1,
                "DUST",
                ExceptionalEvent.ACCEPTED,
                List.of("甲市"),
                List.of("S9"),
                List.of("PM10"),
                TENTH.atTime(1, 0),
                TENTH.atTime(2, 0),
                "沙尘〔2023〕1号");

        assertTrue(event.affects(site("S1", "甲市")));
        assertTrue(event.affects(site("S9", "乙市")));
        assertFalse(event.affects(site("S1", "乙市")));
        assertTrue(event.isOf(Set.of("甲市"), Set.of()));
        assertTrue(event.isOf(Set.of(), Set.of("S9")));
        assertFalse(event.isOf(Set.of("乙市"), Set.of("S1")));
    }

    private static List<Integer> hoursWithout(SiteDay day, int place) {
        return IntStream.rangeClosed(1, SiteDay.HOURS)
                .filter(hour -> day.slots().get(hour - 1).values().get(place) == null)
                .boxed()
                .toList();
    }

    private static SiteDay fullDay() {
        return new SiteDay(
                new SiteDay.Key("S1", TENTH, DataVersion.REAL_TIME), Collections.nCopies(SiteDay.HOURS, FULL));
    }

    private static ExceptionalEvent event(LocalDateTime first, LocalDateTime last, List<String> items) {
        return new ExceptionalEvent(
                "E", 1, "DUST", ExceptionalEvent.ACCEPTED, List.of("甲市"), List.of(), items, first, last, null);
    }

    private static Site site(String code, String region) {
        return new Site(code, 1, "站", SiteKind.AIR_STATION, region, false, false, null);
    }
}

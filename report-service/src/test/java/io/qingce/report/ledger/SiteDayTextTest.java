package io.qingce.report.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SiteDayTextTest {

    @Test
    void writesAnHourALineAndAnEmptyOneAsRevisionNought() {
        SiteDay day = SomeDays.day(Map.of(
                1, HourSlotTest.hour(12, "8", null, "40.5").recordedAt(1_700_000_000_000L),
                24, HourSlotTest.hour(3, "1").recordedAt(7)));

        String hours = SiteDayText.hours(day);
        assertEquals(SiteDay.HOURS, hours.lines().count());
        assertEquals("12 8 - 40.5 - - -", hours.lines().findFirst().orElseThrow());
        assertEquals(22, hours.lines().filter("0 - - - - - -"::equals).count());
        assertEquals("1700000000000" + " 0".repeat(22) + " 7", SiteDayText.recorded(day));
    }

    @RepeatedTest(50)
    void readsEveryDayBackAsItWasWritten(RepetitionInfo repetition) {
        SiteDay day = SomeDays.random(new Random(repetition.getCurrentRepetition()));

        assertEquals(day, SiteDayText.read(day.key(), SiteDayText.hours(day), SiteDayText.recorded(day)));
    }

    @Test
    void readsADayOfWhichNothingWasHeard() {
        SiteDay empty = SiteDay.empty(SomeDays.KEY);

        assertEquals(empty, SiteDayText.read(empty.key(), SiteDayText.hours(empty), SiteDayText.recorded(empty)));
    }
}

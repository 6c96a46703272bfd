package io.qingce.report.ledger;

import static io.qingce.report.ledger.HourSlotTest.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteDaysTest {

    private static final HourSlot FIRST = hour(1, "10").recordedAt(1_000);
    private static final HourSlot SECOND = hour(2, "20").recordedAt(2_000);

    @ParameterizedTest
    @CsvSource({"999, 0", "1000, 1", "1999, 1", "2000, 2", "2001, 2"})
    void knowsOfAnHourTheRevisionThatWasRecordedByThen(long moment, long revision) {
        Map<Integer, HourSlot> replaced = moment < 1_000 ? Map.of() : Map.of(5, FIRST);

        SiteDay then = SiteDays.asOf(moment, SomeDays.day(Map.of(5, SECOND)), replaced);

        assertEquals(revision, then.slots().get(4).revision());
    }

    @Test
    void knowsNothingOfAnHourThatCameLaterAndReplacedNone() {
        SiteDay day = SomeDays.day(Map.of(1, FIRST, 24, SECOND));

        assertEquals(SomeDays.day(Map.of(1, FIRST)), SiteDays.asOf(1_500, day, Map.of()));
    }

    @Test
    void putsAReplacedHourBackInItsOwnPlace() {
        SiteDay day = SomeDays.day(Map.of(1, SECOND, 2, FIRST, 3, SECOND));

        assertEquals(SomeDays.day(Map.of(1, FIRST, 2, FIRST)), SiteDays.asOf(1_500, day, Map.of(1, FIRST, 7, SECOND)));
    }
}

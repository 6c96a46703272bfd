package io.qingce.report.ledger;

import static io.qingce.report.ledger.HourSlotTest.hour;
import static io.qingce.report.ledger.SomeDays.KEY;
import static io.qingce.report.ledger.SomeDays.day;
import static io.qingce.report.ledger.SomeDays.key;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.report.site.DataVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HourFolderTest {

    private static final long NOW = 1_700_000_000_000L;

    @Test
    void foldsTheHoursOfADayIntoOneDayEachInItsPlace() {
        List<HourReading> heard = List.of(
                new HourReading(KEY, 1, hour(1, "10")),
                new HourReading(KEY, 24, hour(2, "20")),
                new HourReading(key("S", 28, DataVersion.REAL_TIME), 24, hour(3, "30")));

        Map<SiteDay.Key, SiteDay> days = HourFolder.byDay(heard, NOW);

        assertEquals(2, days.size());
        assertEquals(
                day(Map.of(1, hour(1, "10").recordedAt(NOW), 24, hour(2, "20").recordedAt(NOW))), days.get(KEY));
    }

    @Test
    void keepsOfAnHourThatCameTwiceTheNewerRevisionInWhateverOrder() {
        List<HourReading> heard = new ArrayList<>();
        for (int revision = 1; revision <= 6; revision++) {
            heard.add(new HourReading(KEY, 7, hour(revision, "" + revision)));
        }
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(heard, new Random(round));

            assertEquals(
                    day(Map.of(7, hour(6, "6").recordedAt(NOW))),
                    HourFolder.byDay(heard, NOW).get(KEY));
        }
    }

    @Test
    void keepsTheVersionsOfADayApart() {
        SiteDay.Key reviewed = key("S", 29, DataVersion.REVIEWED);
        List<HourReading> heard =
                List.of(new HourReading(KEY, 1, hour(9, "10")), new HourReading(reviewed, 1, hour(1, "20")));

        Map<SiteDay.Key, SiteDay> days = HourFolder.byDay(heard, NOW);

        assertEquals(9, days.get(KEY).highestRevision());
        assertEquals(1, days.get(reviewed).highestRevision());
    }

    /** Two writers that take rows in the same order never wait for each other for ever. */
    @Test
    void takesTheDaysInTheOrderOfTheirKeysWhateverOrderTheyCameIn() {
        List<SiteDay.Key> keys = List.of(
                key("A", 2, DataVersion.REAL_TIME),
                key("A", 2, DataVersion.REVIEWED),
                key("A", 10, DataVersion.REAL_TIME),
                key("B", 1, DataVersion.REVIEWED));
        List<HourReading> heard = new ArrayList<>();
        keys.forEach(key -> heard.add(new HourReading(key, 1, hour(1, "1"))));
        Collections.reverse(heard);

        assertEquals(keys, List.copyOf(HourFolder.byDay(heard, NOW).keySet()));
    }

    @Test
    void replacesOnlyWhatWasHeardOfBefore() {
        SiteDay before = day(Map.of(3, hour(1, "10"), 4, hour(5, "40")));
        SiteDay after = before.merge(day(Map.of(2, hour(1, "5"), 3, hour(2, "11"), 4, hour(4, "39"))));

        assertEquals(List.of(new FormerHour(KEY, 3, hour(1, "10"))), HourFolder.replaced(before, after));
    }

    @Test
    void replacesNothingByADayThatIsTheSame() {
        SiteDay before = day(Map.of(3, hour(1, "10")));

        assertEquals(List.of(), HourFolder.replaced(before, before.merge(before)));
    }
}

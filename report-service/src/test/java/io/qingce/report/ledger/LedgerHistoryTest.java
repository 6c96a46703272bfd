package io.qingce.report.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Whatever came in whatever order: a day as of a moment, put together from what stands and from what was replaced, is the
 * day that stood then.
 */
class LedgerHistoryTest {

    @RepeatedTest(30)
    void findsEveryDayAgainAsItStood(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        SiteDay day = SiteDay.empty(SomeDays.KEY);
        List<FormerHour> former = new ArrayList<>();
        List<SiteDay> stood = new ArrayList<>(List.of(day));
        for (long moment = 1; moment <= 60; moment++) {
            SiteDay heard = HourFolder.byDay(heard(random), moment).get(SomeDays.KEY);
            SiteDay next = day.merge(heard);
            former.addAll(HourFolder.replaced(day, next));
            day = SiteDayText.read(next.key(), SiteDayText.hours(next), SiteDayText.recorded(next));
            stood.add(day);
        }

        for (int moment = 0; moment < stood.size(); moment++) {
            assertEquals(stood.get(moment), SiteDays.asOf(moment, day, recordedBy(moment, former)), "as of " + moment);
        }
    }

    /** As the table answers: of each hour the newest of the replaced revisions that were recorded by then. */
    private static Map<Integer, HourSlot> recordedBy(long moment, List<FormerHour> former) {
        Map<Integer, HourSlot> newest = new HashMap<>();
        former.stream()
                .filter(hour -> hour.slot().recorded() <= moment)
                .sorted(Comparator.comparing(hour -> hour.slot().revision()))
                .forEach(hour -> newest.put(hour.hour(), hour.slot()));
        return newest;
    }

    /** A few hours, each in some revision; its content follows from the revision, as it does on the wire. */
    private static List<HourReading> heard(Random random) {
        List<HourReading> heard = new ArrayList<>();
        int hours = 1 + random.nextInt(4);
        for (int i = 0; i < hours; i++) {
            int hour = 1 + random.nextInt(6);
            int revision = 1 + random.nextInt(12);
            heard.add(new HourReading(SomeDays.KEY, hour, HourSlotTest.hour(revision, hour + "." + revision)));
        }
        return heard;
    }
}

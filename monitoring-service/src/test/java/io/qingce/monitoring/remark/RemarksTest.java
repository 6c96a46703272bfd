package io.qingce.monitoring.remark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is said about a feed stays small, whatever the feed. */
class RemarksTest {

    private final Remarks remarks = new Remarks();

    @Test
    void countsEveryRemarkAndListsTheFirstDifferentOnes() {
        for (int i = 0; i < 3 * Remarks.MOST_REMARKS; i++) {
            remarks.at(i, i + 2);
            remarks.on(RemarkReason.UNKNOWN_FIELD, "name-" + i, null);
        }
        assertEquals(3 * Remarks.MOST_REMARKS, remarks.countOfIgnored());
        assertEquals(Remarks.MOST_REMARKS, remarks.ignored().size());
        assertEquals(2, remarks.ignored().get(0).line());
    }

    @Test
    void countsEveryValueAndListsTheFirstOnes() {
        for (int i = 0; i < 2 * Remarks.MOST_VALUES; i++) {
            remarks.aside("SO2", "x", "unreadable-number", "no number");
        }
        assertEquals(2 * Remarks.MOST_VALUES, remarks.countOfValues());
        assertEquals(Remarks.MOST_VALUES, remarks.values().size());
    }

    @Test
    void makesOneRemarkOfWhatIsAlike() {
        remarks.at(0, 2);
        remarks.on(RemarkReason.OTHER_NUMBER, "SO2", "35");
        remarks.at(1, 3);
        remarks.on(RemarkReason.OTHER_NUMBER, "SO2", "36");
        remarks.on(RemarkReason.UNKNOWN_FIELD, "SO2", null);
        Remark tolerated = remarks.tolerated().get(0);
        assertEquals("35 2 2", tolerated.as() + " " + tolerated.line() + " " + tolerated.times());
        assertEquals(1, remarks.ignored().size());
    }

    @Test
    void repeatsNothingThatCannotBeShownAndNothingLong() {
        remarks.on(RemarkReason.UNKNOWN_FIELD, "a\u0000b\u001fc\ud800", null);
        remarks.on(RemarkReason.UNKNOWN_FIELD, "x".repeat(1000), null);
        assertEquals("a\uFFFDb\uFFFDc\uFFFD", remarks.ignored().get(0).name());
        assertEquals(100, remarks.ignored().get(1).name().length());
    }

    @Test
    void saysNothingOfAFeedThatIsAsItShouldBe() {
        assertTrue(remarks.isEmpty());
        assertTrue(remarks.ignored().isEmpty()
                && remarks.tolerated().isEmpty()
                && remarks.values().isEmpty());
    }
}

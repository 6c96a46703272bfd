package io.qingce.monitoring.hj212.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is noted of a device between two writings. */
class SheetTest {

    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
    private static final Trouble BAD = Trouble.of(Deviation.BAD_VALUE, "a21026");

    /** A device that invents names costs no more memory than one that does not. */
    @Test
    void staysBoundedWhateverNamesADeviceInvents() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 5000; i++) {
            sheet.add(Trouble.of(Deviation.UNKNOWN_FACTOR, "x" + i), "Avg=" + "1".repeat(5000), NOON);
        }
        assertTrue(sheet.troubles().size() <= 201, sheet.troubles().size() + " kinds");
        assertEquals(
                5000,
                sheet.troubles().values().stream().mapToLong(Sheet.Count::times).sum());
        assertTrue(sheet.troubles().values().stream()
                .allMatch(count -> count.sent().length() <= 200));
    }

    @Test
    void remembersHowOftenAndWhatCameTheLastTime() {
        Sheet sheet = new Sheet()
                .add(BAD, "Avg=-12", NOON)
                .add(BAD, "Avg=-13", NOON.plusSeconds(60))
                .add(Trouble.of(RefusalReason.WRONG_CRC), "", NOON);
        assertEquals(
                new Sheet.Count(2, NOON.plusSeconds(60), "Avg=-13"),
                sheet.troubles().get(BAD));
        assertEquals(2, sheet.troubles().size());
    }

    /** What could not be written goes to what was noted meanwhile, and nothing is counted twice or lost. */
    @Test
    void isPutToALaterOne() {
        Sheet earlier = new Sheet().seen("2061", NOON).accepted(NOON).add(BAD, "Avg=-12", NOON);
        Sheet later = new Sheet().seen("2011", NOON.plusSeconds(9)).add(BAD, "Avg=-13", NOON.plusSeconds(9));
        Sheet both = earlier.and(later);
        assertEquals(NOON.plusSeconds(9), both.seen());
        assertEquals("2011", both.command());
        assertEquals(NOON, both.accepted());
        assertEquals(
                new Sheet.Count(2, NOON.plusSeconds(9), "Avg=-13"),
                both.troubles().get(BAD));
        assertNull(new Sheet().and(new Sheet()).seen());
    }
}

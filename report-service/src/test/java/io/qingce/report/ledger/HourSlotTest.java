package io.qingce.report.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HourSlotTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 7})
    void refusesAnHourThatHasNotSixValues(int values) {
        BigDecimal[] given = new BigDecimal[values];

        assertThrows(IllegalArgumentException.class, () -> HourSlot.of(1, given));
    }

    @Test
    void refusesARevisionThatIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new HourSlot(-1, 0, HourSlot.EMPTY.readings()));
        assertEquals(0, HourSlot.EMPTY.revision());
    }

    @ParameterizedTest
    @CsvSource({"8, 8", "8.0, 8.0", "0.50, 0.50", "1E+3, 1000", "1E-7, 0.0000001", "-2, -2"})
    void keepsEveryDigitAsItWasSent(String sent, String kept) {
        HourSlot slot = hour(3, sent, null, null, null, "1.20", null);

        assertEquals(kept + " - - - 1.20 -", slot.readings());
        assertEquals(
                Arrays.asList(new BigDecimal(kept), null, null, null, new BigDecimal("1.20"), null), slot.values());
    }

    @Test
    void readsBackTheLastValueAsWellAsTheFirst() {
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), texts(hour(1, "1", "2", "3", "4", "5", "6")));
    }

    @Test
    void hasNoReadingsIfNothingWasHeardOrEverythingIsVoid() {
        assertFalse(HourSlot.EMPTY.hasReadings());
        assertFalse(hour(4, null, null, null, null, null, null).hasReadings());
        assertTrue(hour(4, null, null, null, null, null, "0").hasReadings());
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 2", "2, 1, 2", "0, 1, 1", "9, 10, 10"})
    void givesWayOnlyToAHigherRevision(long mine, long other, long kept) {
        assertEquals(kept, hour(mine, "1").newer(hour(other, "2")).revision());
    }

    @Test
    void staysAsItIsWhenTheSameRevisionComesAgain() {
        HourSlot first = hour(5, "1").recordedAt(1_000);

        assertSame(first, first.newer(hour(5, "1").recordedAt(2_000)));
    }

    @Test
    void losesOnlyTheValuesThatAreTakenOut() {
        HourSlot slot = hour(7, "1", "2", "3", "4", "5", "6").recordedAt(99);

        assertEquals(new HourSlot(7, 99, "- 2 3 - 5 6"), slot.without(Set.of(0, 3)));
        assertEquals(slot, slot.without(Set.of()));
        assertSame(HourSlot.EMPTY, HourSlot.EMPTY.without(Set.of(0, 1, 2)));
    }

    /** An hour with these values, the missing ones at the end left out. */
    static HourSlot hour(long revision, String... values) {
        BigDecimal[] six = new BigDecimal[AirCode.COUNT];
        for (int i = 0; i < values.length; i++) {
            six[i] = values[i] == null ? null : new BigDecimal(values[i]);
        }
        return HourSlot.of(revision, six);
    }

    private static List<String> texts(HourSlot slot) {
        return slot.values().stream().map(BigDecimal::toPlainString).toList();
    }
}

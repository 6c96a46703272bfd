package io.qingce.report.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.report.site.DataVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SiteDayTest {

    private static final SiteDay.Key KEY = new SiteDay.Key("S", LocalDate.of(2024, 2, 29), DataVersion.REAL_TIME);

    @Test
    void refusesADayThatHasNotTwentyFourHours() {
        assertThrows(IllegalArgumentException.class, () -> new SiteDay(KEY, List.of(HourSlot.EMPTY)));
        assertThrows(IllegalArgumentException.class, () -> HourSlot.of(1, new BigDecimal[5]));
    }

    @Test
    void countsMidnightToTheDayThatEnds() {
        HourReading reading =
                HourReading.endingAt("S", LocalDateTime.of(2024, 3, 1, 0, 0), DataVersion.REAL_TIME, HourSlot.EMPTY);

        assertEquals(KEY, reading.day());
        assertEquals(24, reading.hour());
    }

    @Test
    void countsOneOClockAsTheFirstHour() {
        HourReading reading =
                HourReading.endingAt("S", LocalDateTime.of(2024, 2, 29, 1, 0), DataVersion.REAL_TIME, HourSlot.EMPTY);

        assertEquals(KEY, reading.day());
        assertEquals(1, reading.hour());
    }

    @Test
    void knowsTheNewestHourOfWhichAnythingWasHeardEvenIfItsValuesAreVoid() {
        List<HourSlot> slots = new ArrayList<>(SiteDay.empty(KEY).slots());
        assertEquals(Optional.empty(), new SiteDay(KEY, slots).newestHour());
        slots.set(6, HourSlot.of(3, new BigDecimal[6]));
        slots.set(2, HourSlot.of(9, new BigDecimal[6]));
        assertEquals(Optional.of(KEY.day().atTime(7, 0)), new SiteDay(KEY, slots).newestHour());
        slots.set(23, HourSlot.of(1, new BigDecimal[6]));
        assertEquals(Optional.of(KEY.day().plusDays(1).atStartOfDay()), new SiteDay(KEY, slots).newestHour());
    }

    /** Whoever writes many days writes them in this order. */
    @Test
    void sortsBySiteThenByDayThenByVersion() {
        List<SiteDay.Key> sorted = List.of(
                SomeDays.key("A", 2, DataVersion.REAL_TIME),
                SomeDays.key("A", 2, DataVersion.REVIEWED),
                SomeDays.key("A", 10, DataVersion.REAL_TIME),
                SomeDays.key("B", 1, DataVersion.REAL_TIME));
        List<SiteDay.Key> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(3));

        assertEquals(sorted, shuffled.stream().sorted().toList());
    }

    @Test
    void knowsTheHighestRevisionOfItsHours() {
        assertEquals(0, SiteDay.empty(KEY).highestRevision());
        assertEquals(
                9,
                SiteDay.empty(KEY)
                        .merge(SomeDays.day(Map.of(3, HourSlotTest.hour(9, "1"), 4, HourSlotTest.hour(2, "1"))))
                        .highestRevision());
    }

    @Test
    void mergesToTheSameDayInWhateverOrderAndHoweverOften() {
        Random random = new Random(5);
        List<SiteDay> parts = new ArrayList<>();
        for (int part = 0; part < 40; part++) {
            parts.add(part(random));
        }
        SiteDay merged = merge(parts);
        for (int round = 0; round < 50; round++) {
            parts.add(parts.get(random.nextInt(parts.size())));
            Collections.shuffle(parts, random);
            assertEquals(merged, merge(parts));
        }
    }

    /** The content of an hour follows from its revision, as it does on the wire. */
    private static SiteDay part(Random random) {
        List<HourSlot> slots = new ArrayList<>(SiteDay.empty(KEY).slots());
        for (int i = 0; i < 6; i++) {
            int hour = random.nextInt(24);
            int revision = 1 + random.nextInt(9);
            BigDecimal[] six = new BigDecimal[6];
            six[revision % 6] = BigDecimal.valueOf(revision * 100L + hour, 1);
            slots.set(hour, HourSlot.of(revision, six));
        }
        return new SiteDay(KEY, slots);
    }

    private static SiteDay merge(List<SiteDay> parts) {
        return parts.stream().reduce(SiteDay.empty(KEY), SiteDay::merge);
    }
}

package io.qingce.monitoring.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.monitoring.fixture.Observed;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemTest {

    /** The months of partitions are those of UTC: the first hours of a month in Beijing are of the month before. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-28T15:00:00Z, true",
        "2026-02-28T23:59:59.999999Z, true",
        "2026-03-01T00:00:00Z, false",
        "2026-02-01T00:00:00Z, true",
        "2026-01-31T23:00:00Z, false"
    })
    void isRefusedIfTheReadingsOfItsMonthAreOffLine(Instant end, boolean offLine) {
        ObservationKey key = new ObservationKey("1001A", end, Averaging.SAMPLE, Version.REAL_TIME);
        Item item = new Item.Read(3, 4, Observed.of(key, "SO2=6"));
        Item after = item.unless(Set.of(YearMonth.of(2026, 2), YearMonth.of(2025, 3)));
        if (offLine) {
            ItemOutcome refusal = ((Item.Refused) after).outcome();
            assertEquals("detached-month", refusal.reason());
            assertEquals("periodEnd", refusal.field());
            assertEquals(3, refusal.index());
            assertEquals(4, refusal.line());
        } else {
            assertSame(item, after);
        }
    }

    @Test
    void staysRefusedForTheReasonItWasRefusedFor() {
        Item refused = new Item.Refused(ItemOutcome.rejected(0, null, "site", "missing", "needed"));
        assertSame(refused, refused.unless(Set.of(YearMonth.of(2026, 3))));
    }

    @Test
    void countsItsReadings() {
        assertEquals(2, new Item.Read(0, null, Observed.of(Observed.hour("1001A", 0), "SO2=6 O3=-")).readings());
        assertEquals(0, new Item.Refused(ItemOutcome.rejected(0, null, null, "x", "y")).readings());
    }

    @Test
    void keepsItemsThatWereReadInTheirOrder() {
        List<Item> items = List.of(
                new Item.Read(0, null, Observed.of(Observed.hour("b", 0), "SO2=6")),
                new Item.Refused(ItemOutcome.rejected(1, null, null, "x", "y")),
                new Item.Read(2, null, Observed.of(Observed.hour("a", 0), "SO2=6")));
        assertEquals(
                List.of(0, 2),
                Ingestor.reads(items).stream().map(Item.Read::index).toList());
    }
}

package io.qingce.report.moment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static final Instant PAST = Instant.parse("2026-03-10T00:00:00Z");

    @Test
    void readsTheTableItselfNow() {
        assertTrue(AsOf.NOW.isNow());
        assertEquals(Optional.empty(), AsOf.NOW.past());
        assertEquals("kept", AsOf.NOW.rows("kept", "kept_former", "site"));
    }

    @Test
    void readsOfAPastMomentWhatWasRecordedByThenOfBothTables() {
        String rows = new AsOf(PAST).rows("kept", "kept_former", "site, day");
        assertEquals(
                "(select distinct on (site, day) * from (select * from kept union all select * from kept_former) v"
                        + " where v.recorded_at <= timestamptz '2026-03-10T00:00:00Z' order by site, day, v.revision desc)",
                rows.replaceAll("\\s+", " "));
    }

    @Test
    void countsWhatIsRecordedByThenAndNowEverything() {
        assertEquals(PAST, new AsOf(PAST).latest());
        assertTrue(AsOf.NOW.latest().isAfter(Instant.parse("2999-12-31T00:00:00Z")));
    }
}

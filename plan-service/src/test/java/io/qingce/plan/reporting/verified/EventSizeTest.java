package io.qingce.plan.reporting.verified;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.plan.reporting.outline.ReportingPeriod;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is verified can be told, however much a unit writes. */
class EventSizeTest {

    private static final int LIMIT = 900_000;
    private static final String LONG = "已".repeat(1_000);

    @Test
    void keepsOfLongWordsTheBeginningWhereAllOfThemWouldBeTooMany() {
        ProgressReported whole = new ProgressReported("plan", "K1", 1, Collections.nCopies(1_500, progress(LONG)));
        assertFalse(whole.toOutbox().fits(LIMIT));
        assertTrue(whole.excerpted().toOutbox().fits(LIMIT));
        assertEquals(1_500, whole.excerpted().reports().size());
        assertTrue(whole.excerpted().reports().get(0).words().endsWith("已…"));
    }

    @Test
    void leavesShortWordsAsTheyAre() {
        ProgressReported brief = new ProgressReported("plan", "K1", 1, List.of(progress("完成70%")));
        assertEquals(brief, brief.excerpted());
        assertNull(Excerpt.of(null));
    }

    @Test
    void doesNotTearACharacterInTwo() {
        assertEquals("𠀀".repeat(100) + "…", Excerpt.of("𠀀".repeat(101)));
    }

    private static ProgressReported.Progress progress(String words) {
        ReportingPeriod period = ReportingPeriod.parse("2024-05").orElseThrow();
        return new ProgressReported.Progress(
                1, ValueReported.Period.from(period), "市生态环境局", null, words, Instant.parse("2024-05-20T02:00:00Z"));
    }
}

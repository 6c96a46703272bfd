package io.qingce.monitoring.site.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.site.SiteDocument;
import io.qingce.standards.parameter.SiteKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SiteTimelineTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);

    @Test
    void knowsNothingOfDaysBeforeTheFirstContent() {
        assertEquals(Optional.empty(), name(List.of(revision(1, SPRING)), SPRING.minusDays(1)));
    }

    @Test
    void keepsTheContentOfEarlierDays() {
        List<SiteDocument> revisions = List.of(revision(1, null), revision(2, SPRING), revision(3, AUTUMN));
        assertEquals(Optional.of("1"), name(revisions, SPRING.minusDays(1)));
        assertEquals(Optional.of("2"), name(revisions, SPRING));
        assertEquals(Optional.of("2"), name(revisions, AUTUMN.minusDays(1)));
        assertEquals(Optional.of("3"), name(revisions, AUTUMN));
    }

    @Test
    void letsACorrectionWithoutDayHoldForAllDays() {
        List<SiteDocument> revisions = List.of(revision(1, null), revision(2, SPRING), revision(3, null));
        assertEquals(Optional.of("3"), name(revisions, SPRING.minusYears(9)));
        assertEquals(1, new SiteTimeline(revisions).contents().size());
    }

    @Test
    void letsALaterRevisionOfAnEarlierDayReplaceWhatCameAfterThatDay() {
        List<SiteDocument> revisions = List.of(revision(1, null), revision(2, AUTUMN), revision(3, SPRING));
        assertEquals(Optional.of("3"), name(revisions, AUTUMN));
        assertEquals(Optional.of("1"), name(revisions, SPRING.minusDays(1)));
    }

    private static Optional<String> name(List<SiteDocument> revisions, LocalDate day) {
        return new SiteTimeline(revisions).on(day).map(SiteDocument::name);
    }

    private static SiteDocument revision(long number, @Nullable LocalDate from) {
        return new SiteDocument(
                "s",
                number,
                Long.toString(number),
                SiteKind.RIVER_SECTION,
                "r",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                from);
    }
}

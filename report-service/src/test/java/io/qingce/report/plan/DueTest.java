package io.qingce.report.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final Span PLAN = new Span(day("2021-01-01"), day("2025-12-31"));

    @Test
    void refusesAYearWithoutTheYear() {
        assertThrows(IllegalArgumentException.class, () -> new Due(Due.Kind.YEAR, null, null, null, null, null));
        assertThrows(IllegalArgumentException.class, () -> new Due(Due.Kind.DAY, null, null, null, null, null));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Due(Due.Kind.PERIOD, null, null, day("2021-01-01"), null, null));
        assertThrows(IllegalArgumentException.class, () -> new Span(day("2021-01-02"), day("2021-01-01")));
    }

    @Test
    void assessesTheCalendarYearOfAYear() {
        Due due = new Due(Due.Kind.YEAR, 2025, null, null, null, null);

        assertEquals(Span.year(2025), due.assessed(PLAN, day("2023-06-01")));
    }

    @Test
    void assessesTheYearUpToAnInheritedDay() {
        Due due = new Due(Due.Kind.INHERITED, null, day("2023-12-31"), null, null, null);

        assertEquals(Span.year(2023), due.assessed(PLAN, day("2026-01-01")));
    }

    @Test
    void assessesTheYearBeforeTheOneThatItMustPrecede() {
        assertEquals(
                Span.year(2024),
                new Due(Due.Kind.BEFORE, 2025, null, null, null, null).assessed(PLAN, day("2023-01-01")));
        assertEquals(
                new Span(day("2025-01-01"), day("2025-09-29")),
                new Due(Due.Kind.BEFORE, null, day("2025-09-30"), null, null, null).assessed(PLAN, day("2023-01-01")));
    }

    @Test
    void assessesTheCurrentYearOfWhatHoldsEveryYear() {
        Due each = new Due(Due.Kind.EACH_YEAR, null, null, null, null, null);

        assertEquals(Span.year(2023), each.assessed(PLAN, day("2023-05-01")));
        assertEquals(Span.year(2021), each.assessed(PLAN, day("2019-05-01")));
        assertEquals(Span.year(2025), each.assessed(PLAN, day("2031-05-01")));
    }

    @Test
    void assessesAStandingRequirementInsideThePlan() {
        Due standing = new Due(Due.Kind.STANDING, null, null, null, null, null);

        assertEquals(Span.year(2025), standing.assessed(PLAN, day("2026-05-01")));
    }

    @Test
    void assessesWhatHoldsFromAYearOnInTheYearsAfter() {
        Due from = new Due(Due.Kind.FROM, 2024, null, null, null, null);

        assertEquals(Span.year(2024), from.assessed(PLAN, day("2022-05-01")));
        assertEquals(Span.year(2025), from.assessed(PLAN, day("2025-05-01")));
    }

    @Test
    void assessesAPeriodAsItIs() {
        Due period = new Due(Due.Kind.PERIOD, null, null, day("2021-01-01"), day("2024-06-30"), null);

        assertEquals(new Span(day("2021-01-01"), day("2024-06-30")), period.assessed(PLAN, day("2022-05-01")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

package io.qingce.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.report.plan.Span;
import io.qingce.standards.period.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    @Test
    void hasPassedNoDaysBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> at("2024-12-31").passed());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, NOT_BEGUN, 2024-12-31",
        "2025-01-01, RUNNING, 2025-01-01",
        "2025-12-30, RUNNING, 2025-12-30",
        "2025-12-31, OVER, 2025-12-31",
        "2026-07-01, OVER, 2025-12-31"
    })
    void knowsHowFarItHasCome(String through, Assessment.Phase phase, LocalDate lastCounted) {
        assertEquals(phase, at(through).phase());
        assertEquals(lastCounted, at(through).lastCounted());
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, 2025-01-01", "2025-06-30, 2025-06-30", "2026-06-30, 2025-12-31"})
    void countsTheDaysThatHavePassed(String through, LocalDate last) {
        assertEquals(new Period(LocalDate.of(2025, 1, 1), last), at(through).passed());
    }

    private static Assessment at(String through) {
        return new Assessment(Span.year(2025), LocalDate.parse(through));
    }
}

package io.qingce.report.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import io.qingce.standards.result.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SameDaysTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
    private static final Period YEAR = Period.ofYear(2023);

    @Test
    void refusesAPastYearWithTooFewDays() {
        assertTrue(SameDays.course(
                        days(NEW_YEAR, 100, 20), YEAR, NEW_YEAR.plusDays(99), days(NEW_YEAR.minusYears(1), 200, 40), 1)
                .isEmpty());
    }

    @Test
    void leavesTheLeapDayOut() {
        LocalDate leap = LocalDate.of(2024, 1, 1);
        List<AirDay> course = SameDays.course(
                        List.of(), YEAR, NEW_YEAR.minusDays(1), days(leap.minusYears(4), 366, 40), 3)
                .orElseThrow();
        assertEquals(365, course.size());
        assertEquals(365, course.stream().map(AirDay::date).distinct().count());
    }

    @Test
    void carriesOnWithTheDaysOfThePastYear() {
        List<AirDay> course = SameDays.course(
                        days(NEW_YEAR, 100, 20), YEAR, NEW_YEAR.plusDays(99), days(NEW_YEAR.minusYears(1), 365, 40), 1)
                .orElseThrow();
        assertEquals(365, course.size());
        assertEquals(
                100, course.stream().filter(day -> pm(day).equals(Exact.of(20))).count());
    }

    private static Exact pm(AirDay day) {
        return day.value(AirItem.PM25).known().orElseThrow().exact();
    }

    private static List<AirDay> days(LocalDate first, int count, int pm25) {
        return IntStream.range(0, count)
                .mapToObj(i -> AirDay.of(
                        first.plusDays(i), Map.of(AirItem.PM25, Outcome.of(DailyValue.of(Exact.of(pm25), 24, 20)))))
                .toList();
    }
}

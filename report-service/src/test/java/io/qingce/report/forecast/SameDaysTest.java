package io.qingce.report.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.air.DailyValue;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.period.Period;
import io.qingce.standards.result.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    @Test
    void saysWhatTheCoursesSayTogether() {
        Forecast none = new Forecast(List.of());
        assertTrue(none.verdict().isEmpty() && none.middle().isEmpty());
        Forecast two = new Forecast(
                List.of(new Forecast.Course(2022, Exact.of(40), true), new Forecast.Course(2021, Exact.of(50), false)));
        assertEquals(Forecast.Verdict.LIKELY_MET, two.verdict().orElseThrow());
        assertEquals(Exact.of(45), two.middle().orElseThrow());
    }

    /** A path that follows a past year exactly ends with nothing saved if the days are the same. */
    @Test
    void balancesToNothingOnAPathOfItsOwn() {
        Map<LocalDate, BigDecimal> past = new TreeMap<>();
        Map<LocalDate, BigDecimal> now = new TreeMap<>();
        for (LocalDate day = NEW_YEAR.minusYears(1); day.getYear() == 2022; day = day.plusDays(1)) {
            BigDecimal value = BigDecimal.valueOf(day.getMonthValue() < 3 ? 80 : 30);
            past.put(day, value);
            now.put(day.plusYears(1), value);
        }
        BigDecimal mean = past.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(365), java.math.MathContext.DECIMAL64);
        List<ProfitAndLoss.Point> line = ProfitAndLoss.ofMean(mean, past, now);
        assertEquals(0, line.get(364).balance().signum());
        assertEquals(12, ProfitAndLoss.monthly(line).size());
    }

    @Test
    void countsDaysAgainstAFlatPathWithoutPastYears() {
        Map<LocalDate, Boolean> days = new TreeMap<>();
        IntStream.range(0, 73).forEach(i -> days.put(NEW_YEAR.plusDays(i), i % 2 == 0));
        List<ProfitAndLoss.Point> many =
                ProfitAndLoss.ofDays(200, true, Map.of(), days, NEW_YEAR, LocalDate.of(2023, 12, 31));
        assertEquals(new BigDecimal("40.00"), many.get(72).path());
        assertEquals(new BigDecimal("-3.00"), many.get(72).balance());
        List<ProfitAndLoss.Point> few =
                ProfitAndLoss.ofDays(200, false, Map.of(), days, NEW_YEAR, LocalDate.of(2023, 12, 31));
        assertEquals(new BigDecimal("3.00"), few.get(72).balance());
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

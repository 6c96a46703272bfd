package io.qingce.standards.period;

import static io.qingce.standards.period.RegionDays.RULES_2012;
import static io.qingce.standards.period.RegionDays.constant;
import static io.qingce.standards.period.RegionDays.day;
import static io.qingce.standards.period.RegionDays.headline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases C7 to C10: days needed. */
class ValidityTest {

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> new Period(day, day.minusDays(1)));
    }

    @ParameterizedTest(name = "{0}: {1} without {2} days from {3}")
    @CsvSource({
        "C7 324 days, 2025, 41, 2025-01-01 4, true, ",
        "C8 323 days, 2025, 42, 2025-01-01 4, false, TOO_FEW_DAYS",
        "C9 April 26, 2025, 4, 2025-04-01 4, false, TOO_FEW_DAYS_IN_MONTH",
        "April 27, 2025, 3, 2025-04-01 4, true, ",
        "C10 February 25 of 28, 2025, 3, 2025-02-01 3, true, ",
        "C10 February 24 of 28, 2025, 4, 2025-02-01 4, false, TOO_FEW_DAYS_IN_MONTH",
        "C10 February 25 of 29, 2024, 4, 2024-02-01 4, true, ",
        "C10 February 24 of 29, 2024, 5, 2024-02-01 5, false, TOO_FEW_DAYS_IN_MONTH"
    })
    void needsDaysInTheYearAndInEachMonth(
            String origin, int year, int missing, String from, boolean isValid, Reason shortfall) {
        List<AirDay> days = constant(AirItem.PM25, Period.ofYear(year), "30");
        LocalDate first = LocalDate.parse(from.split(" ")[0]);
        int perMonth = Integer.parseInt(from.split(" ")[1]);
        for (int i = 0; i < missing; i++) {
            LocalDate out = first.plusMonths(i / perMonth).plusDays(i % perMonth);
            LocalDate kept = missing > 6 ? spread(year, i) : out;
            days.removeIf(d -> d.date().equals(kept));
        }
        PeriodValue value = headline(PeriodStatistics.of(RULES_2012, Period.ofYear(year), days), AirItem.PM25);
        assertEquals(isValid, value.isValid());
        assertEquals(Optional.ofNullable(shortfall), value.validity().shortfall());
        assertEquals(324, value.validity().needed());
        assertEquals(days.size(), value.validity().valid());
    }

    /** Missing days spread so that every month keeps at least 27, February 25: four in the long months, three else. */
    private static LocalDate spread(int year, int index) {
        int[] room = {4, 3, 4, 3, 4, 3, 4, 4, 3, 4, 3, 4};
        int rest = index;
        for (int month = 0; month < room.length; month++) {
            if (rest < room[month]) {
                return LocalDate.of(year, month + 1, 1 + rest);
            }
            rest -= room[month];
        }
        return LocalDate.of(year, 1, 28);
    }

    @Test
    void namesTheMonthThatIsShort() {
        List<AirDay> days = constant(AirItem.PM25, Period.ofYear(2025), "30");
        days.removeIf(d -> d.date().getMonthValue() == 4 && d.date().getDayOfMonth() <= 4);
        Validity validity =
                PeriodStatistics.of(RULES_2012, Period.ofYear(2025), days).validity(AirItem.PM25);
        assertEquals(List.of(YearMonth.of(2025, 4)), validity.shortMonths());
    }

    @ParameterizedTest(name = "{0} of {1} to {2} needs {3}")
    @CsvSource({
        "PM25, 2025-01-01, 2025-12-31, 324", "PM25, 2025-01-01, 2025-01-31, 27", "PM25, 2025-02-01, 2025-02-28, 25",
        "PM25, 2025-01-01, 2025-03-31, 79", "PM25, 2025-01-15, 2025-03-31, 52", "PM25, 2025-01-15, 2025-01-20, 1",
        "PM25, 2025-01-01, 2025-12-30, 295", "TSP, 2025-01-01, 2025-12-31, 60", "PB, 2025-04-01, 2025-06-30, 15",
        "BAP, 2025-04-01, 2025-04-30, 5", "PB, 2025-04-01, 2025-07-31, 20"
    })
    void knowsHowManyDaysAPeriodNeeds(AirItem item, LocalDate from, LocalDate to, int needed) {
        assertEquals(
                needed, Validity.of(new Period(from, to), item, 0, month -> 0).needed());
    }

    @Test
    void recognisesCalendarPeriods() {
        assertTrue(Period.ofYear(2024).isYear());
        assertTrue(Period.ofQuarter(2025, 4).isQuarter());
        assertEquals(LocalDate.of(2025, 10, 1), Period.ofQuarter(2025, 4).from());
        assertFalse(Period.ofMonth(YearMonth.of(2025, 1)).isQuarter());
        assertFalse(Period.ofMonth(YearMonth.of(2025, 1)).isYear());
        assertEquals(366, Period.ofYear(2024).days());
        assertFalse(Period.ofYear(2024).contains(LocalDate.of(2025, 1, 1)));
        assertFalse(Period.ofYear(2024).contains(LocalDate.of(2023, 12, 31)));
    }
}

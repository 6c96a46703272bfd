package io.qingce.standards.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.result.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every span of days, and of the days that are valid in it. */
class PeriodLawsTest {

    private static final int ROUNDS = 300;
    private static final AirItem[] ITEMS = AirItem.values();

    @RepeatedTest(3)
    void hasTheDaysItContainsAndTheMonthsItContainsWhole(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < ROUNDS; i++) {
            Period period = anyPeriod(random);
            List<LocalDate> days = days(period);

            assertEquals(days.size(), period.days());
            assertTrue(days.stream().allMatch(period::contains));
            assertFalse(period.contains(period.from().minusDays(1)));
            assertFalse(period.contains(period.to().plusDays(1)));
            assertEquals(
                    byMonth(days).entrySet().stream()
                            .filter(month ->
                                    month.getValue().size() == month.getKey().lengthOfMonth())
                            .map(Map.Entry::getKey)
                            .sorted()
                            .toList(),
                    period.wholeMonths());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 1999, 2000, 2023, 2024, 2100})
    void isAYearAsItsQuartersAndMonthsTogether(int year) {
        List<LocalDate> quarters = new ArrayList<>();
        List<LocalDate> months = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            quarters.addAll(days(Period.ofQuarter(year, quarter)));
        }
        for (int month = 1; month <= 12; month++) {
            months.addAll(days(Period.ofMonth(YearMonth.of(year, month))));
        }

        assertEquals(days(Period.ofYear(year)), quarters);
        assertEquals(quarters, months);
    }

    /** One day more or less at either end, and it is another span. */
    @ParameterizedTest
    @CsvSource({"2023, 1", "2024, 1", "2024, 2", "2024, 3", "2024, 4"})
    void isAYearOrAQuarterToTheDay(int year, int quarter) {
        for (Period whole : List.of(Period.ofYear(year), Period.ofQuarter(year, quarter))) {
            assertTrue(whole.isYear() ^ whole.isQuarter());
            for (Period near : List.of(
                    new Period(whole.from().plusDays(1), whole.to()),
                    new Period(whole.from().minusDays(1), whole.to()),
                    new Period(whole.from(), whole.to().plusDays(1)),
                    new Period(whole.from(), whole.to().minusDays(1)))) {
                assertFalse(near.isYear() || near.isQuarter(), near.toString());
            }
        }
    }

    @RepeatedTest(3)
    void losesItsValidityWithADayAndNeverWinsItByOne(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < ROUNDS; i++) {
            Period period = anyPeriod(random);
            AirItem item = ITEMS[random.nextInt(ITEMS.length)];
            Set<LocalDate> valid = new HashSet<>(days(period));
            valid.removeIf(day -> random.nextInt(14) == 0);
            boolean before = validity(period, item, valid).isValid();

            valid.remove(period.from().plusDays(random.nextInt(period.days())));

            assertTrue(before || !validity(period, item, valid).isValid(), period + " " + item);
        }
    }

    @RepeatedTest(3)
    void saysWhyADayMoreIsNeeded(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < ROUNDS; i++) {
            Period period = anyPeriod(random);
            AirItem item = ITEMS[random.nextInt(ITEMS.length)];
            Set<LocalDate> valid = new HashSet<>(days(period));
            valid.removeIf(day -> random.nextInt(10) == 0);

            Validity validity = validity(period, item, valid);

            assertEquals(valid.size(), validity.valid());
            Optional<Reason> ofAll =
                    valid.size() < validity.needed() ? Optional.of(Reason.TOO_FEW_DAYS) : Optional.empty();
            Optional<Reason> ofMonths =
                    validity.shortMonths().isEmpty() ? Optional.empty() : Optional.of(Reason.TOO_FEW_DAYS_IN_MONTH);
            assertEquals(ofAll.or(() -> ofMonths), validity.shortfall(), period + " " + item);
        }
    }

    /** Months need their days each, and a span of whole months what they need together, but the year and the quarter of samples. */
    @RepeatedTest(3)
    void isShortInExactlyTheMonthsThatAreShortAlone(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < ROUNDS; i++) {
            Period period = anyPeriod(random);
            AirItem item = ITEMS[random.nextInt(ITEMS.length)];
            Set<LocalDate> valid = new HashSet<>(days(period));
            valid.removeIf(day -> random.nextInt(9) == 0);

            assertEquals(
                    period.wholeMonths().stream()
                            .filter(month -> !validity(Period.ofMonth(month), item, valid)
                                    .isValid())
                            .toList(),
                    validity(period, item, valid).shortMonths());
        }
    }

    private static Validity validity(Period period, AirItem item, Set<LocalDate> valid) {
        List<LocalDate> inside = valid.stream().filter(period::contains).toList();
        Map<YearMonth, List<LocalDate>> months = byMonth(inside);
        return Validity.of(
                period,
                item,
                inside.size(),
                month -> months.getOrDefault(month, List.of()).size());
    }

    private static Map<YearMonth, List<LocalDate>> byMonth(List<LocalDate> days) {
        return days.stream().collect(Collectors.groupingBy(YearMonth::from));
    }

    private static List<LocalDate> days(Period period) {
        return period.from().datesUntil(period.to().plusDays(1)).toList();
    }

    private static Period anyPeriod(Random random) {
        LocalDate from = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2_000));
        List<Function<LocalDate, Period>> kinds = List.of(
                day -> Period.ofYear(day.getYear()),
                day -> Period.ofQuarter(day.getYear(), 1 + random.nextInt(4)),
                day -> Period.ofMonth(YearMonth.from(day)),
                day -> new Period(day, day.plus(random.nextInt(500), ChronoUnit.DAYS)));
        return kinds.get(random.nextInt(kinds.size())).apply(from);
    }
}

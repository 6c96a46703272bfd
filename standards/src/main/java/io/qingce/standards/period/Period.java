package io.qingce.standards.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A span of civil days.
 *
 * @param from first day
 * @param to last day, included
 */
public record Period(LocalDate from, LocalDate to) {

    /** Refuses an end before the beginning. */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static Period ofMonth(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** A quarter, 1 to 4. */
    public static Period ofQuarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, 3 * quarter - 2);
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Calendar days. */
    public int days() {
        return (int) (to.toEpochDay() - from.toEpochDay() + 1);
    }

    /** Whether it is one whole calendar year. */
    public boolean isYear() {
        return equals(ofYear(from.getYear()));
    }

    /** Whether it is one whole calendar quarter. */
    public boolean isQuarter() {
        return equals(ofQuarter(from.getYear(), (from.getMonthValue() + 2) / 3));
    }

    /** The calendar months that lie wholly inside. */
    public List<YearMonth> wholeMonths() {
        List<YearMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.from(to);
        for (YearMonth month = YearMonth.from(from); !month.isAfter(last); month = month.plusMonths(1)) {
            if (contains(month.atDay(1)) && contains(month.atEndOfMonth())) {
                months.add(month);
            }
        }
        return months;
    }
}

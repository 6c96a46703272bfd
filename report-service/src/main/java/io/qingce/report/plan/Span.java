package io.qingce.report.plan;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days from the first to the last, both included.
 *
 * @param from first day
 * @param to last day
 */
public record Span(LocalDate from, LocalDate to) {

    public Span {
        if (from == null || to == null || to.isBefore(from)) {
            throw new IllegalArgumentException("a period needs a first day and a last day that is not before it");
        }
    }

    public static Span year(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Whether all days of the other are days of this one. */
    public boolean contains(Span other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** Whether they have a day in common. */
    public boolean meets(Span other) {
        return !other.from.isAfter(to) && !from.isAfter(other.to);
    }

    /** As an official writes it: 2025年, 2025年6月, or the first and the last day. */
    public String chinese() {
        if (equals(year(from.getYear()))) {
            return from.getYear() + "年";
        }
        YearMonth month = YearMonth.from(from);
        if (from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())) {
            return from.getYear() + "年" + from.getMonthValue() + "月";
        }
        return from.equals(to) ? from.toString() : from + "至" + to;
    }

    /** The same in English: 2025, 2025-06, or the first and the last day. */
    public String english() {
        if (equals(year(from.getYear()))) {
            return String.valueOf(from.getYear());
        }
        YearMonth month = YearMonth.from(from);
        if (from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())) {
            return month.toString();
        }
        return from.equals(to) ? from.toString() : from + " to " + to;
    }

    /** From the first of January to this day. */
    public static Span yearUpTo(LocalDate day) {
        return new Span(day.withDayOfYear(1), day);
    }
}

package io.qingce.report.plan;

import java.time.LocalDate;

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

    /** From the first of January to this day. */
    public static Span yearUpTo(LocalDate day) {
        return new Span(day.withDayOfYear(1), day);
    }
}

package io.qingce.plan.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When a point is due (期限).
 *
 * @param kind which of the other members count
 * @param year for YEAR, BEFORE and FROM
 * @param date for DAY and INHERITED, and for BEFORE and FROM where a day is printed
 * @param from first day, for PERIOD, and for EACH_YEAR if it is not the period of the plan
 * @param to last day, as for {@code from}
 * @param text the printed words of the date
 * @param place where an inherited date is printed
 */
public record Due(
        Kind kind,
        @Nullable Integer year,
        @Nullable LocalDate date,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text,
        @Nullable String place) {

    /** The kinds of due date. */
    public enum Kind {
        /** 年度: judged over this year. */
        YEAR,
        /** 截止日: by the end of this day. */
        DAY,
        /** 每年: in every year. */
        EACH_YEAR,
        /** 时期内: over the whole period. */
        PERIOD,
        /** 长期: at all times, or without a date. */
        STANDING,
        /** 随规划总目标: no date of its own, the date of the plan's goal holds. */
        INHERITED,
        /** 某年(日)前: before it begins. */
        BEFORE,
        /** 自某年(日)起: an effective date, not a deadline. */
        FROM
    }

    /**
     * The calendar years in which this is due, ascending: a period counts in its last year, a yearly point in every
     * year, a standing one in none; "before 2025" counts under 2025, as it is printed.
     *
     * @param plan the period of the plan, for yearly points without bounds of their own
     */
    public List<Integer> years(PlanDocument.Period plan) {
        return switch (kind) {
            case STANDING -> List.of();
            case EACH_YEAR ->
                IntStream.rangeClosed(
                                Objects.requireNonNullElse(from, plan.from()).getYear(),
                                Objects.requireNonNullElse(to, plan.to()).getYear())
                        .boxed()
                        .toList();
            case PERIOD -> yearsOf(null, to);
            case YEAR, DAY, INHERITED, BEFORE, FROM -> yearsOf(year, date);
        };
    }

    private static List<Integer> yearsOf(@Nullable Integer year, @Nullable LocalDate day) {
        TreeSet<Integer> years = new TreeSet<>();
        Arrays.asList(year, day == null ? null : day.getYear()).forEach(known -> {
            if (known != null) {
                years.add(known);
            }
        });
        return List.copyOf(years);
    }
}

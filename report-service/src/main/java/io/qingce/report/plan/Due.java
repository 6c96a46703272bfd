package io.qingce.report.plan;

import io.qingce.chassis.language.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When a requirement is due (期限).
 *
 * @param kind how the date is given
 * @param year for YEAR, BEFORE and FROM
 * @param date for DAY and INHERITED, and for BEFORE and FROM where a day is printed
 * @param from first day, for PERIOD and EACH_YEAR
 * @param to last day, for PERIOD and EACH_YEAR
 * @param text printed words
 */
public record Due(
        Kind kind,
        @Nullable Integer year,
        @Nullable LocalDate date,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text) {

    /** How the date is given. */
    public enum Kind {
        YEAR,
        DAY,
        EACH_YEAR,
        PERIOD,
        STANDING,
        INHERITED,
        BEFORE,
        FROM
    }

    public Due {
        if (kind == null) {
            throw new IllegalArgumentException("due.kind is missing");
        }
        if (kind == Kind.YEAR && year == null) {
            throw new IllegalArgumentException("due.year is missing");
        }
        if ((kind == Kind.DAY || kind == Kind.INHERITED) && date == null) {
            throw new IllegalArgumentException("due.date is missing");
        }
        if (kind == Kind.PERIOD && (from == null || to == null)) {
            throw new IllegalArgumentException("due.from or due.to is missing");
        }
    }

    /**
     * The days whose readings decide. A target due on a day is judged by the calendar year up to that day, as annual
     * figures are; a standing one, and one for each year, by the year of the day asked about, inside the plan.
     *
     * @param plan the period of the plan
     * @param asOf the day asked about
     */
    public Span assessed(Span plan, LocalDate asOf) {
        return switch (kind) {
            case YEAR -> Span.year(Objects.requireNonNull(year));
            case DAY, INHERITED -> Span.yearUpTo(Objects.requireNonNull(date));
            case BEFORE ->
                date != null
                        ? Span.yearUpTo(date.minusDays(1))
                        : Span.year((year == null ? plan.to().getYear() : year) - 1);
            case PERIOD -> new Span(Objects.requireNonNull(from), Objects.requireNonNull(to));
            case EACH_YEAR -> current(new Span(from == null ? plan.from() : from, to == null ? plan.to() : to), asOf);
            case STANDING -> current(plan, asOf);
            case FROM -> current(new Span(start(plan), latest(start(plan), plan.to())), asOf);
        };
    }

    /**
     * Every stretch of days that is judged by itself: each year of a yearly requirement, and of an undated one each year up
     * to the day asked about.
     *
     * @param plan the period of the plan
     * @param asOf the day asked about
     */
    public List<Span> occasions(Span plan, LocalDate asOf) {
        Span now = assessed(plan, asOf);
        return switch (kind) {
            case YEAR, DAY, INHERITED, BEFORE, PERIOD -> List.of(now);
            case EACH_YEAR -> years(from == null ? plan.from() : from, to == null ? plan.to() : to);
            case STANDING -> years(plan.from(), now.to());
            case FROM -> years(start(plan), now.to());
        };
    }

    private static List<Span> years(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(Span::year)
                .toList();
    }

    /** No day is printed by which it is due 未印期限: asked of its unit round by round, and never overdue. */
    public boolean isUndated() {
        return kind == Kind.STANDING || kind == Kind.FROM;
    }

    /** The day, or else the year, from which it is printed to hold 自……起; empty where no beginning is printed. */
    public Optional<Words> beginning() {
        if (kind != Kind.FROM) {
            return Optional.empty();
        }
        return date == null
                ? Optional.ofNullable(year).map(first -> new Words(first + "年", first.toString()))
                : Optional.of(new Words(date.toString(), date.toString()));
    }

    /** A day is printed, other than the end of a year: what holds on that day is asked. */
    public boolean isADay(Span assessed) {
        boolean dated = kind == Kind.DAY || kind == Kind.INHERITED || (kind == Kind.BEFORE && date != null);
        return dated && !assessed.equals(Span.year(assessed.to().getYear()));
    }

    private LocalDate start(Span plan) {
        if (date != null) {
            return date;
        }
        return year == null ? plan.from() : LocalDate.of(year, 1, 1);
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static Span current(Span span, LocalDate asOf) {
        LocalDate day = asOf.isBefore(span.from()) ? span.from() : asOf.isAfter(span.to()) ? span.to() : asOf;
        return Span.year(day.getYear());
    }
}

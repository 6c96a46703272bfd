package io.qingce.plan.reporting.outline;

import io.qingce.plan.document.Due;
import io.qingce.plan.document.PlanDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The last days on which a point is in time. */
public final class Deadlines {

    private Deadlines() {}

    /**
     * The last days, ascending: the end of the year for a year, one for each year for a yearly point, the day before for
     * "before", none for what stands or begins.
     *
     * @param plan the period of the plan, for points without bounds of their own
     */
    public static List<LocalDate> of(Due due, PlanDocument.Period plan) {
        return switch (due.kind()) {
            case STANDING, FROM -> List.of();
            case EACH_YEAR -> due.years(plan).stream().map(Deadlines::endOfYear).toList();
            case PERIOD -> List.of(Objects.requireNonNullElse(due.to(), plan.to()));
            case YEAR, DAY, INHERITED -> orNone(due.date(), due.year());
            case BEFORE ->
                orNone(due.date() == null ? null : due.date().minusDays(1), due.year() == null ? null : due.year() - 1);
        };
    }

    private static List<LocalDate> orNone(@Nullable LocalDate day, @Nullable Integer year) {
        if (day != null) {
            return List.of(day);
        }
        return year == null ? List.of() : List.of(endOfYear(year));
    }

    private static LocalDate endOfYear(int year) {
        return LocalDate.of(year, 12, 31);
    }
}

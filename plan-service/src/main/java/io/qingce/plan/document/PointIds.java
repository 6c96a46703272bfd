package io.qingce.plan.document;

import io.qingce.standards.indicator.Comparator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers of the points of a target (时点编号), on which reports hang. One that the document gives stays; a point without
 * one is named after its date, so that it keeps its name wherever it stands and whatever its number becomes. Where several
 * share a date each is named after its comparison as well: a report on one of them never comes to hang on another.
 *
 * @param taken those that a point has already
 * @param shared dates of several points without an identifier
 */
record PointIds(Set<String> taken, Set<String> shared) {

    /** The same points, each with its identifier. */
    static List<Point> given(List<Point> points) {
        PointIds ids = new PointIds(new HashSet<>(), shared(points));
        points.stream().map(Point::id).filter(Objects::nonNull).forEach(ids.taken::add);
        List<Point> named = new ArrayList<>();
        points.forEach(point -> named.add(point.id() == null ? point.named(ids.free(point)) : point));
        return List.copyOf(named);
    }

    private static Set<String> shared(List<Point> points) {
        Set<String> seen = new HashSet<>();
        return points.stream()
                .filter(point -> point.id() == null)
                .map(point -> date(point.due()))
                .filter(date -> !seen.add(date))
                .collect(Collectors.toSet());
    }

    /** Two requirements of one date are told apart by how they compare. */
    private String free(Point point) {
        String date = date(point.due());
        String compared = date + "-" + hyphenated(point.comparator());
        return IntStream.iterate(shared.contains(date) ? 1 : 0, i -> i + 1)
                .mapToObj(i -> i == 0 ? date : i == 1 ? compared : compared + "-" + i)
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }

    private static String date(Due due) {
        return switch (due.kind()) {
            case YEAR, DAY, INHERITED -> dayOrYear(due);
            case BEFORE -> "before-" + dayOrYear(due);
            case FROM -> "from-" + dayOrYear(due);
            case PERIOD -> days(due.from(), due.to());
            case EACH_YEAR -> due.from() == null ? "each-year" : "each-year-" + days(due.from(), due.to());
            case STANDING -> "standing";
        };
    }

    private static String dayOrYear(Due due) {
        return due.date() == null ? String.valueOf(due.year()) : due.date().toString();
    }

    private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from + "." + to;
    }

    private static String hyphenated(Comparator comparator) {
        return comparator.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

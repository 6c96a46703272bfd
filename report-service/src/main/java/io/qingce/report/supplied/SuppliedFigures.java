package io.qingce.report.supplied;

import io.qingce.report.plan.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The supplied figures of one plan as they stand. */
public final class SuppliedFigures {

    public static final SuppliedFigures NONE = new SuppliedFigures(List.of());

    private final Map<String, List<SuppliedFigure>> byTarget;

    public SuppliedFigures(List<SuppliedFigure> figures) {
        this.byTarget = figures.stream().collect(Collectors.groupingBy(SuppliedFigure::target));
    }

    /** The base value of a target or part: of this whole year, or of the newest whole year where none is said. */
    public Optional<SuppliedFigure> baseline(String target, @Nullable Integer part, OptionalInt year) {
        return of(target, SuppliedFigure.Kind.BASELINE)
                .filter(figure -> figure.isOf(part))
                .filter(figure -> figure.span().equals(Span.year(figure.to().getYear())))
                .filter(figure -> year.isEmpty() || figure.to().getYear() == year.getAsInt())
                .max(Comparator.comparing(SuppliedFigure::to));
    }

    /** All of a target. */
    public List<SuppliedFigure> ofTarget(String target) {
        return byTarget.getOrDefault(target, List.of());
    }

    /** The figures of a kind about a target or one of its parts. */
    public List<SuppliedFigure> of(String target, SuppliedFigure.Kind kind, @Nullable Integer part) {
        return of(target, kind).filter(figure -> figure.isOf(part)).toList();
    }

    private Stream<SuppliedFigure> of(String target, SuppliedFigure.Kind kind) {
        return byTarget.getOrDefault(target, List.of()).stream().filter(figure -> figure.kind() == kind);
    }
}

package io.qingce.report.supplied;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /**
     * The newest figure of a target or part whose days end in a span.
     *
     * @param part position of the part, absent for the target itself
     */
    public Optional<SuppliedFigure> newest(
            String target, SuppliedFigure.Kind kind, @Nullable Integer part, LocalDate from, LocalDate to) {
        return of(target, kind)
                .filter(figure -> Objects.equals(figure.part(), part))
                .filter(figure -> endsIn(figure, from, to))
                .max(Comparator.comparing(SuppliedFigure::to));
    }

    /** The base value of a target or part, of whatever year. */
    public Optional<SuppliedFigure> baseline(String target, @Nullable Integer part) {
        return newest(target, SuppliedFigure.Kind.BASELINE, part, LocalDate.MIN, LocalDate.MAX);
    }

    /** The figures of the peers over the newest period that ends in a span; empty if there are none. */
    public List<SuppliedFigure> peers(String target, LocalDate from, LocalDate to) {
        List<SuppliedFigure> all = of(target, SuppliedFigure.Kind.PEER)
                .filter(figure -> endsIn(figure, from, to) && !figure.from().isBefore(from))
                .toList();
        Optional<SuppliedFigure> newest = all.stream()
                .max(Comparator.comparing(SuppliedFigure::to)
                        .thenComparing(SuppliedFigure::from, Comparator.reverseOrder()));
        return newest.map(last -> all.stream()
                        .filter(figure ->
                                figure.from().equals(last.from()) && figure.to().equals(last.to()))
                        .toList())
                .orElse(List.of());
    }

    private Stream<SuppliedFigure> of(String target, SuppliedFigure.Kind kind) {
        return byTarget.getOrDefault(target, List.of()).stream().filter(figure -> figure.kind() == kind);
    }

    private static boolean endsIn(SuppliedFigure figure, LocalDate from, LocalDate to) {
        return !figure.to().isBefore(from) && !figure.to().isAfter(to);
    }
}

package io.qingce.report.period;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What figures are to be compared with, as a request lists it.
 *
 * @param kinds in the order of the request
 */
public record Comparisons(Set<ComparisonKind> kinds) {

    public static final Comparisons NONE = new Comparisons(Set.of());

    private static final List<ComparisonKind> ASKED_FOR =
            List.of(ComparisonKind.PREVIOUS_YEAR, ComparisonKind.PREVIOUS_PERIOD);

    /** The comparisons of a list with commas; empty if one is unknown. */
    public static Optional<Comparisons> of(String text) {
        Set<ComparisonKind> kinds = new LinkedHashSet<>();
        for (String name : text.split(",", -1)) {
            List<ComparisonKind> found =
                    ASKED_FOR.stream().filter(kind -> kind.name().equals(name)).toList();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            kinds.addAll(found);
        }
        return Optional.of(new Comparisons(kinds));
    }
}

package io.qingce.report.period;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Editions of the standard, as a request lists them.
 *
 * @param choices at least one, the first one's figures stand first, each once
 */
public record Editions(List<EditionChoice> choices) {

    public static final Editions IN_FORCE = new Editions(List.of(EditionChoice.IN_FORCE));

    public Editions {
        choices = List.copyOf(choices);
    }

    /** The editions of a list with commas, that in force if it is blank; empty if one is unknown. */
    public static Optional<Editions> of(String text) {
        if (text.isBlank()) {
            return Optional.of(IN_FORCE);
        }
        List<Optional<EditionChoice>> read = Arrays.stream(text.split(",", -1))
                .map(code -> EditionChoice.of(code.strip()))
                .toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Editions(
                        read.stream().flatMap(Optional::stream).distinct().toList()))
                : Optional.empty();
    }
}

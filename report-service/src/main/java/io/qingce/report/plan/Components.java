package io.qingce.report.plan;

import io.qingce.standards.indicator.Comparator;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a compound target: all of them have to be met, or any one.
 *
 * @param count number of parts in the print, where they are not all listed
 * @param perObject of which every single one has to meet the parts
 * @param open printed words that leave the list open, such as 等
 */
public record Components(
        Kind kind,
        @Nullable Integer count,
        @Nullable String perObject,
        @Nullable String open,
        List<Part> parts) {

    private static final String AND_OTHERS = "等";
    private static final String COMMA = "、";

    /** What follows 等 where it closes the list by a number or is another word. */
    private static final Pattern CLOSED = Pattern.compile("^(?:[级量于同额]|[0-9０-９一二两三四五六七八九十].*)", Pattern.DOTALL);

    /** How many parts have to be met. */
    public enum Kind {
        ALL_OF,
        ANY_OF
    }

    /** One part of a compound target: another target of the plan, a place or object, or a condition of its own. */
    public record Part(
            @Nullable String target,
            @Nullable String name,
            @Nullable String unit,
            @Nullable Comparator comparator,
            @Nullable BigDecimal value,
            @Nullable String words,
            Target.@Nullable Baseline baseline,
            @Nullable String change) {

        /** What it is called: its name, its words, or the target that it is. */
        public String label() {
            return name != null ? name : words != null ? words : String.valueOf(target);
        }

        /** What it asks as printed, or else its comparison and number. */
        private String asked() {
            if (words != null) {
                return words;
            }
            return (comparator == null ? "" : comparator.chinese())
                    + (value == null ? "" : value.toPlainString())
                    + (unit == null ? "" : unit);
        }
    }

    public Components {
        if (kind == null) {
            throw new IllegalArgumentException("components have a kind");
        }
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** Whether the print has parts that are not listed, so that nobody can know all of them. */
    public boolean hasUnlisted() {
        return open != null || (count != null && count > parts.size());
    }

    /** The same, open if the print ends the list of the parts with 等 and the document does not say so apart. */
    Components asPrinted(@Nullable String words) {
        boolean isOpen = parts.stream()
                .flatMap(part -> Stream.ofNullable(part.name()))
                .anyMatch(name -> isLeftOpen(name, words == null ? "" : words));
        return open == null && isOpen ? new Components(kind, count, perObject, AND_OTHERS, parts) : this;
    }

    private static boolean isLeftOpen(String name, String words) {
        if (name.endsWith(AND_OTHERS)) {
            return !name.contains(COMMA);
        }
        int at = words.indexOf(name + AND_OTHERS);
        return at >= 0
                && !CLOSED.matcher(words.substring(at + name.length() + 1)).find();
    }

    /**
     * What each part is called, in their order and no two alike: parts of one name have what they ask behind it. Figures hang on it, so
     * that they stay with their part wherever a revision of the plan puts it, and decide nothing that asks something else.
     */
    public List<String> names() {
        List<String> labels = parts.stream().map(Part::label).toList();
        Set<String> given = new LinkedHashSet<>();
        for (Part part : parts) {
            String name =
                    Collections.frequency(labels, part.label()) == 1 ? part.label() : part.label() + "：" + part.asked();
            String free = name;
            for (int number = 2; !given.add(free); number++) {
                free = name + "（" + number + "）";
            }
        }
        return List.copyOf(given);
    }
}

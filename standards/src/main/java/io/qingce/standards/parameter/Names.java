package io.qingce.standards.parameter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Things that go by several names: a key, and the official names in print. A name is found however it is typed: full or half
 * width, with or without blanks, with any µ, dash, subscript or case of the letters.
 *
 * @param <T> what is named
 */
public final class Names<T> {

    private static final int MOST_NEAREST = 3;

    /** What is longer is compared by its beginning. */
    private static final int LONGEST = 100;

    private final Map<String, T> byFolded = new LinkedHashMap<>();

    private Names() {}

    /**
     * An index of things by their names.
     *
     * @param names of a thing, each of no other one
     * @throws IllegalArgumentException if two things go by one name
     */
    public static <T> Names<T> of(List<T> things, Function<T, List<String>> names) {
        Names<T> index = new Names<>();
        for (T thing : things) {
            for (String name : names.apply(thing)) {
                T other = index.byFolded.put(fold(name), thing);
                if (other != null && other != thing) {
                    throw new IllegalArgumentException(name + " names " + other + " and " + thing);
                }
            }
        }
        return index;
    }

    /** What goes by this name. */
    public Optional<T> find(String name) {
        return Optional.ofNullable(byFolded.get(fold(name)));
    }

    /** What goes by the names that differ least from a name that nothing goes by: at most three, the nearest first. */
    public List<T> nearest(String name) {
        String wanted = fold(name.substring(0, Math.min(name.length(), LONGEST)));
        return byFolded.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> distance(wanted, entry.getKey())))
                .map(Map.Entry::getValue)
                .distinct()
                .limit(MOST_NEAREST)
                .toList();
    }

    /** The form in which names are compared. */
    public static String fold(String name) {
        return isFolded(name) ? name : folded(name);
    }

    /** Small letters, digits, hyphens and points stay as they are: most of what is looked up. */
    private static boolean isFolded(String name) {
        for (int i = 0; i < name.length(); i++) {
            char found = name.charAt(i);
            boolean plain = (found >= 'a' && found <= 'z') || (found >= '-' && found <= '9');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('μ', 'u')
                .replaceAll("\\p{Pd}|\u2212", "-")
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }

    /** How many characters are to be put in, left out or exchanged (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}

package io.qingce.chassis.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that look like one that does not exist. */
public final class Nearest {

    private static final int LONGEST = 100;

    private Nearest() {}

    /** So many of the names, those first that the fewest letters tell from this one; upper and lower case are the same. */
    public static List<String> of(String name, Collection<String> names, int most) {
        String like = name.substring(0, Math.min(LONGEST, name.length()));
        return names.stream()
                .sorted(Comparator.comparingInt((String each) -> letters(like, each))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** How many letters have to be put in, taken out or exchanged (Levenshtein). */
    private static int letters(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int exchanged = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}

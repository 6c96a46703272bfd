package io.qingce.plan.filter;

import io.qingce.chassis.paging.Conditions;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What words are looked for by in an index: every pair of neighbours in a text, as one number. Chinese words have two
 * characters, which the trigrams of the database do not find. Pairs of Latin letters and single characters are in nearly
 * every row; they are not kept, because an index of them costs more than it saves. A number may stand for two pairs, so a row
 * that the index finds is compared with the words once more.
 *
 * <p>Arrays are asked with {@code contains}, {@code includes} and {@code intersects}: a query that hands its parameter to a
 * function such as {@code array_contains} is translated anew each time, because it might be handed a list.
 */
public final class Grams {

    private static final int LATIN = 1 << 7;
    private static final int HALF = 1 << 15;
    private static final int CHARACTERS = 1 << 16;

    private Grams() {}

    /** Lower case, as the text that is looked for is compared with it. */
    public static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * The numbers of a text, or those that a text has to have if it holds these words; a pair does not reach over a line
     * break.
     */
    public static Integer[] of(String folded) {
        return pairs(folded.codePoints().toArray()).distinct().boxed().toArray(Integer[]::new);
    }

    /** Adds the condition that this text occurs in {@code searchText}, in any case; one character is enough. */
    public static Conditions narrow(Conditions conditions, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return conditions;
        }
        String folded = folded(text);
        Integer[] grams = of(folded);
        return conditions
                .add("locate(:text, searchText) > 0", "text", folded)
                .add("grams includes :grams", "grams", grams.length == 0 ? null : grams);
    }

    private static IntStream pairs(int[] characters) {
        return IntStream.range(1, characters.length)
                .filter(i -> characters[i - 1] != '\n' && characters[i] != '\n')
                .filter(i -> characters[i - 1] >= LATIN || characters[i] >= LATIN)
                .map(i -> characters[i - 1] % HALF * CHARACTERS + characters[i] % CHARACTERS);
    }
}

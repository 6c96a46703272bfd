package io.qingce.plan.filter;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What words are looked for by in an index: every pair of neighbours in a text, as one number. Chinese words have two
 * characters, which the trigrams of the database do not find. Pairs of Latin letters and single characters are in nearly
 * every row; they are not kept, because an index of them costs more than it saves. A number may stand for two pairs, so a row
 * that the index finds is compared with the words once more.
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

    private static IntStream pairs(int[] characters) {
        return IntStream.range(1, characters.length)
                .filter(i -> characters[i - 1] != '\n' && characters[i] != '\n')
                .filter(i -> characters[i - 1] >= LATIN || characters[i] >= LATIN)
                .map(i -> characters[i - 1] % HALF * CHARACTERS + characters[i] % CHARACTERS);
    }
}

package io.qingce.plan.filter;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What words are looked for by in an index: every character of a text and every pair of neighbours, each as one number.
 * Chinese words have two characters, which the trigrams of the database do not find. A number may stand for two pairs, so a
 * row that the index finds is compared with the words once more.
 */
public final class Grams {

    private static final int HALF = 1 << 15;
    private static final int CHARACTERS = 1 << 16;

    private Grams() {}

    /** Lower case, as the text that is looked for is compared with it. */
    public static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The numbers of a text that is searched; a pair does not reach over a line break. */
    public static Integer[] ofText(String folded) {
        int[] characters = folded.codePoints().toArray();
        return IntStream.concat(IntStream.of(characters), pairs(characters))
                .filter(gram -> gram != '\n')
                .distinct()
                .boxed()
                .toArray(Integer[]::new);
    }

    /** The numbers that a text has to have if it holds these words; a single character is looked for by itself. */
    static Integer[] ofWords(String folded) {
        int[] characters = folded.codePoints().toArray();
        IntStream grams = characters.length == 1 ? IntStream.of(characters) : pairs(characters);
        return grams.distinct().boxed().toArray(Integer[]::new);
    }

    private static IntStream pairs(int[] characters) {
        return IntStream.range(1, characters.length)
                .filter(i -> characters[i - 1] != '\n' && characters[i] != '\n')
                .map(i -> characters[i - 1] % HALF * CHARACTERS + characters[i] % CHARACTERS);
    }
}

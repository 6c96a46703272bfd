package io.qingce.plan.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GramsTest {

    private static final String TEXT = Grams.folded("PM2.5年均浓度\n秸秆禁烧𠮷");

    @ParameterizedTest
    @ValueSource(strings = {"禁秆", "度秸", "扬尘", "烧秸", "大雾"})
    void lacksWordsThatTheTextDoesNotHold(String words) {
        assertFalse(List.of(Grams.of(TEXT)).containsAll(List.of(Grams.of(words))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"秸秆", "禁烧", "浓度", "年", "pm2.5", "秸秆禁烧", "烧𠮷", "𠮷"})
    void hasTheWordsThatTheTextHolds(String words) {
        assertTrue(List.of(Grams.of(TEXT)).containsAll(List.of(Grams.of(words))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"年", "pm2.5", "", "秸\n秆"})
    void keepsNeitherSingleCharactersNorPairsOfLatinLettersNorPairsOverALineBreak(String words) {
        assertEquals(List.of(), List.of(Grams.of(words)));
    }

    @Test
    void numbersAPairOfNeighbours() {
        assertEquals(List.of(0x79F8 % 0x8000 * 0x10000 + 0x79C6), List.of(Grams.of("秸秆")));
    }

    /** Whatever a text is made of: the index never misses words that it holds. */
    @RepeatedTest(5)
    void findsEveryPartOfEveryText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[] letters = "年均浓度秸秆PM2.5 aé\n\u3000Ω\uD842\uDFB7\uD83C\uDF2B\uFFFD"
                .codePoints()
                .toArray();
        for (int i = 0; i < 2_000; i++) {
            int[] text = random.ints(1 + random.nextInt(40), 0, letters.length)
                    .map(letter -> letters[letter])
                    .toArray();
            int from = random.nextInt(text.length);
            String part = new String(text, from, random.nextInt(text.length - from) + 1);

            String whole = Grams.folded(new String(text, 0, text.length));
            assertTrue(
                    List.of(Grams.of(whole)).containsAll(List.of(Grams.of(Grams.folded(part.replaceAll("\n.*", ""))))),
                    whole);
        }
    }
}

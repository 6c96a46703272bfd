package io.qingce.plan.workbook.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotingTest {

    private static final List<String> PIECES =
            List.of("'", " ", "\n", "\\", "n", "=", "+", "@", "　", "\u200B", "甲", "1");

    /** Whatever a text is made of: it comes back from its cell as it was. */
    @Test
    void givesBackAnyText() {
        Random random = new Random(14);
        for (int i = 0; i < 5_000; i++) {
            String text = text(random);
            assertEquals(text, Quoting.unquote(Quoting.quote(text)), () -> "of " + text);
        }
    }

    @Test
    void givesBackAnyListOfTexts() {
        Random random = new Random(15);
        for (int i = 0; i < 5_000; i++) {
            List<String> texts = new ArrayList<>(List.of(text(random)));
            while (random.nextBoolean()) {
                texts.add(text(random));
            }
            assertEquals(texts, Quoting.split(Quoting.join(texts)));
        }
    }

    /** A cell that begins like a formula would be one in the next program that opens it. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-10%", "@SUM(A1)"})
    void neverBeginsLikeAFormula(String text) {
        assertEquals("'" + text, Quoting.quote(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"低于44微克/立方米", "市水利局", "a b", "95%", "1E5"})
    void leavesOrdinaryTextsAsTheyAre(String text) {
        assertEquals(text, Quoting.quote(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  低于44  ", "低于44\r\n", "\u200B低于44　"})
    void forgetsBlanksThatSomebodyTypedAround(String cell) {
        assertEquals("低于44", Quoting.unquote(cell));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(1 + random.nextInt(6), 0, PIECES.size()).forEach(piece -> text.append(PIECES.get(piece)));
        return text.toString();
    }
}

package io.qingce.plan.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
}

package io.qingce.local.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {

    @ParameterizedTest
    @CsvSource({"PM2.5, 5", "优良天数, 8", "µg/m³, 5", "(PM2.5)浓度, 11", "（劣）, 6", "≤ 44, 4", "𠀀, 2", "é, 1"})
    void countsChineseTwice(String text, int width) {
        assertEquals(width, Width.of(text));
    }

    @ParameterizedTest
    @CsvSource({"优良天数, 8, 优良天数", "优良天数, 7, 优良天…", "优良天数, 6, 优良…", "abcdef, 4, abc…"})
    void cutsBetweenCharacters(String text, int width, String cut) {
        assertEquals(cut, Width.cut(text, width));
    }
}

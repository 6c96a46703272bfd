package io.qingce.standards.number;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"90①", "90 ①", "９０⑴", "90.①", "2.1²", "10³", "10⁶个", "①90", "2½", "½.5", "4₂", "90㊿", "2025年1²"})
    void areSeenAtANumber(String text) {
        assertTrue(Marks.touchANumber(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"90", "９０", "35 µg/m³", "35µg/m³", "①", "m²", "一", "PM₂.₅", "NH₃-N", "①细颗粒物", "Ⅲ类", ""})
    void areNotSeenElsewhere(String text) {
        assertFalse(Marks.touchANumber(text));
    }
}

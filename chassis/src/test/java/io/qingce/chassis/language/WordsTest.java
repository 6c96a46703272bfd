package io.qingce.chassis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void carryBothLanguagesInOneText() {
        String both = Words.both("请改。", "Change it.");
        assertTrue(Words.isBoth(both));
        assertEquals("请改。", Words.in(Language.CHINESE, both));
        assertEquals("Change it.", Words.in(Language.ENGLISH, both));
        assertEquals(new Words("请改。", "Change it."), Words.of(both));
        assertEquals(both, Words.of(both).text());
    }

    @Test
    void takeOfATextThatCarriesBothTheSideOfEachLanguage() {
        String both = Words.both("请改。", "Change it.");
        assertEquals(both, Words.both("请改。", both));
        assertEquals(both, Words.both(both, both));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PM2.5", "安阳市", "一行\n另一行"})
    void leaveATextOfOneLanguageAsItIs(String text) {
        assertFalse(Words.isBoth(text));
        assertEquals(text, Words.in(Language.CHINESE, text));
        assertEquals(text, Words.in(Language.ENGLISH, text));
        assertEquals(new Words(text, text), Words.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a \"quote\"", "back\\slash", "tab\tand\nbreak", "ends in \\", "中文，“引号”"})
    void areFoundInJsonWhateverStandsInThem(String said) throws JsonProcessingException {
        String json = JSON.writeValueAsString(new String[] {said, Words.both("甲" + said, said + "b"), said});
        assertEquals(
                JSON.writeValueAsString(new String[] {said, "甲" + said, said}), Words.inJson(Language.CHINESE, json));
        assertEquals(
                JSON.writeValueAsString(new String[] {said, said + "b", said}), Words.inJson(Language.ENGLISH, json));
    }

    @Test
    void areFoundInJsonAsADatabaseMayWriteIt() {
        assertEquals("{\"a\": \"b\"}", Words.inJson(Language.ENGLISH, "{\"a\": \"甲\\u001fb\"}"));
    }

    @Test
    void leaveJsonOfOneLanguageAsItIs() {
        String json = "{\"a\":\"b\",\"c\":[1.50,null]}";
        assertEquals(json, Words.inJson(Language.ENGLISH, json));
    }
}

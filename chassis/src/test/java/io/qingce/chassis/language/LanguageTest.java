package io.qingce.chassis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, CHINESE",
                "'', CHINESE",
                "zh, CHINESE",
                "zh-CN, CHINESE",
                "'zh-CN,zh;q=0.9,en;q=0.8', CHINESE",
                "en, ENGLISH",
                "en-GB, ENGLISH",
                "'en;q=0.9,zh;q=0.1', ENGLISH",
                "'en;q=0.1,zh;q=0.9', CHINESE",
                "fr, CHINESE",
                "'fr,en;q=0.5', ENGLISH",
                "*, CHINESE",
                "';;;', CHINESE",
                "'en;q=nan', CHINESE"
            })
    void isChineseUnlessEnglishIsPreferred(String header, Language language) {
        assertEquals(language, Language.preferred(header));
    }
}

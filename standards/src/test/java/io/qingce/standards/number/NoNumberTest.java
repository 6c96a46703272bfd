package io.qingce.standards.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "<0.01", "0.01L", "six", "ND", "---x", "维护"})
    void isNotSeenWhereSomethingIsSaid(String text) {
        assertFalse(NoNumber.isNothing(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "-", "—", "——", "－", "-;", "NULL", "NaN", "Ｎ／Ａ", "/", "*", "缺测", "未监测"})
    void isNothing(String text) {
        assertTrue(NoNumber.isNothing(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "<0.01", "ND0.01", "缺测", "检出", "未检", "notfound", "D"})
    void isNotFoundOnlyWhereThatIsSaid(String text) {
        assertFalse(NoNumber.isNotFound(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ND", "nd", "N.D.", "N.D", "未检出", " 未 检 出 ", "未检测出", "低于检出限", "小于方法检出限", "检出限以下", "<检出限", "＜ＤＬ", "<MDL",
                "<LOD", "BDL"
            })
    void saysThatSomethingWasNotFound(String text) {
        assertTrue(NoNumber.isNotFound(text));
        assertFalse(NoNumber.isNothing(text));
    }

    @ParameterizedTest
    @CsvSource({
        "ND(0.01), <0.01",
        "ND（<0.01）, <0.01",
        "nd0.01, <0.01",
        "未检出（0.01mg/L）, <0.01mg/L",
        "未检出:0.01, <0.01",
        "小于0.01, <0.01",
        "0.01ND, <0.01",
        "0.01(L), <0.01",
        "0.01 （未检出）, <0.01",
        "<0.01(ND), <0.01",
        "0.01mg/L(ND), <0.01mg/L"
    })
    void hasALimitThatStandsBesideWords(String text, String limit) {
        assertEquals(limit, NoNumber.withSign(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.01", "0.01L", "<0.01", "2.1(mg/L)", "ND", "ND(x)", "0.01(x)", "高于0.01", "低于国家标准", "0.01(0.02)"
            })
    void changesNothingElse(String text) {
        assertEquals(text, NoNumber.withSign(text));
    }
}

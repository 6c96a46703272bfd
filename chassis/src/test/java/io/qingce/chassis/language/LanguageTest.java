package io.qingce.chassis.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.chassis.paging.Page;
import io.qingce.chassis.problem.Problem;
import io.qingce.chassis.problem.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void leavesATextThatHasOneLanguageOnly() {
        assertEquals("Only English.", Words.in(Language.CHINESE, "Only English."));
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, 规划未生效, 已被替代。, 请改。", "ENGLISH, Plan not in force, Superseded., Change it."})
    void choosesTheTextsOfARefusalAndOfItsFindings(Language language, String title, String detail, String finding) {
        Problem problem = new Problem(
                        Problem.TYPES + "plan-not-in-force",
                        "Plan not in force",
                        409,
                        Words.both("已被替代。", "Superseded."),
                        null,
                        List.of(Violation.of("plan", "superseded", Words.both("请改。", "Change it."))))
                .in(language);
        assertEquals(title, problem.title());
        assertEquals(detail, problem.detail());
        assertEquals(finding, problem.violations().get(0).detail());
        assertEquals("superseded", problem.violations().get(0).reason());
    }

    @Test
    void keepsTheTitleOfAKindThatHasNoneInChinese() {
        Problem problem = new Problem(Problem.TYPES + "teapot", "Teapot", 418, null, null, List.of());
        assertEquals("Teapot", problem.in(Language.CHINESE).title());
    }

    @Test
    void looksIntoPages() {
        Bilingual item = Language::name;
        assertEquals(
                List.of("ENGLISH", 1),
                new Page<Object>(List.of(item, 1), null).in(Language.ENGLISH).items());
    }
}

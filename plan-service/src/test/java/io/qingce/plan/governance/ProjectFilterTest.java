package io.qingce.plan.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.plan.document.PlanDocument;
import io.qingce.plan.document.ProjectDocument;
import io.qingce.plan.document.ProjectDocument.Kind;
import io.qingce.plan.document.TargetDocument;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectFilterTest {

    private static final ProjectDocument PROJECT = project("大气污染防治");

    @ParameterizedTest
    @CsvSource({
        ", , , , true",
        "ANNEX, , , , true",
        "IN_TEXT, , , , false",
        ", 大气污染防治, , , true",
        ", 水污染防治, , , false",
        ", , T1, , true",
        ", , T3, , false",
        ", , , 再生水, true",
        ", , , Reuse, true",
        ", , , 原文, true",
        ", , , 管网, true",
        ", , , 泵站, false",
        "ANNEX, 大气污染防治, T2, 再生水, true",
        "IN_TEXT, 大气污染防治, T2, 再生水, false",
        "ANNEX, 水污染防治, T2, 再生水, false",
        "ANNEX, 大气污染防治, T3, 再生水, false",
        "ANNEX, 大气污染防治, T2, 泵站, false"
    })
    void admitsAProjectThatMeetsAllThatIsSaid(
            Kind kind, String category, String target, String words, boolean admitted) {
        assertEquals(admitted, filter(kind, category, target, words).admits(PROJECT));
    }

    /** What ends one part and begins the next is not one word. */
    @ParameterizedTest
    @CsvSource({"厂管网", "工程Reuse", "网配"})
    void findsNoWordsAcrossTwoTexts(String words) {
        assertEquals(false, filter(null, null, null, words).admits(PROJECT));
    }

    @ParameterizedTest
    @CsvSource({", true", "大气污染防治, false"})
    void admitsNoProjectWithoutACategoryIfOneIsAskedFor(String category, boolean admitted) {
        assertEquals(admitted, filter(null, category, null, null).admits(project(null)));
    }

    private static ProjectFilter filter(Kind kind, String category, String target, String words) {
        ProjectFilter filter = new ProjectFilter();
        filter.kind = kind;
        filter.category = category;
        filter.target = target;
        filter.words = words;
        return filter;
    }

    private static ProjectDocument project(String category) {
        return new ProjectDocument(
                "P1",
                Kind.ANNEX,
                category,
                new PlanDocument.Name("再生水工程", "Reuse of water"),
                null,
                null,
                List.of("再生水厂", "管网", "配套"),
                List.of(),
                List.of("T1", "T2"),
                null,
                new TargetDocument.Printed("原文摘录", List.of(), "附件1", null, null, null, null),
                null);
    }
}

package io.qingce.plan.document.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTest {

    /** Every reason for which a document is refused. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "required",
                "type",
                "enum",
                "pattern",
                "format",
                "minimum",
                "maximum",
                "min-length",
                "max-length",
                "min-items",
                "max-items",
                "unique-items",
                "any-of",
                "dependent-required",
                "duplicate-id",
                "direction-missing",
                "value-missing",
                "words-missing",
                "superior-missing",
                "components-missing",
                "parts-missing",
                "bound-missing",
                "ends-before-it-begins",
                "year-or-date",
                "out-of-order",
                "nothing-corrected",
                "too-many-digits",
                "refers-to-itself",
                "own-parent",
                "not-the-addressed-plan",
                "ambiguous-alias",
                "out-of-range",
                "unknown-indicator",
                "own-indicator-measured",
                "own-unit-missing",
                "own-direction-missing",
                "unknown-target",
                "unknown-task",
                "unknown-group",
                "unknown-unit",
                "unknown-project",
                "unknown-alias",
                "target-missing",
                "printed-elsewhere",
                "unit-of-another-name"
            })
    void saysInChineseWhatIsWrongAndThenInEnglish(String reason) {
        String said = Reasons.bilingual(Violation.of("targets[0]", reason, "In English."))
                .detail();

        assertTrue(said.matches("[“\\p{IsHan}].*。" + Words.BETWEEN + "In English\\."), said);
    }

    @Test
    void saysInChineseThatSomethingIsWrongWhereItHasNoWordsOfItsOwn() {
        Violation strange = Violation.of("a", "strange", "In English.");
        assertEquals(
                Violation.of("a", "strange", Words.both("内容不符合规划文件的格式。", "In English.")), Reasons.bilingual(strange));
    }

    @Test
    void leavesWhatSpeaksBothLanguagesAlready() {
        Violation both = Violation.of("a", "duplicate-id", Words.both("编号T1重复。", "T1 stands here twice."));
        assertEquals(both, Reasons.bilingual(both));
    }
}

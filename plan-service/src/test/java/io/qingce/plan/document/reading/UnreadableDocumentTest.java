package io.qingce.plan.document.reading;

import static io.qingce.plan.document.Documents.stream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.Documents;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableDocumentTest {

    private final DocumentReader reader = Documents.reader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"format\": \"qingce.plan/v1\",}",
                "{\"code\": \"a\", \"code\": \"b\"}",
                "{} {}",
                "{\"value\": NaN}"
            })
    void refusesWhatIsNotOneJsonDocument(String text) {
        assertEquals(400, refusal(DocumentFormat.JSON, text).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing",
                "a: [",
                "a: b: c",
                "a: 1\n---\nb: 2",
                "a: &x 1\nb: *x",
                "a: &x [1]\nb: [*x]",
                "a: &x k\n? *x\n: 1",
                "a: \u0000"
            })
    void refusesWhatIsNotOneYamlDocument(String text) {
        assertEquals(400, refusal(DocumentFormat.YAML, text).status());
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] gbk = {'{', '"', (byte) 0xB9, (byte) 0xE6, (byte) 0xBB, (byte) 0xAE, '"', ':', '1', '}'};
        for (DocumentFormat format : DocumentFormat.values()) {
            DocumentRefusedException refusal = assertThrows(
                    DocumentRefusedException.class, () -> reader.read("small", format, new ByteArrayInputStream(gbk)));
            assertEquals(400, refusal.status(), format.name());
        }
    }

    @Test
    void namesTheLineOfASyntaxError() {
        DocumentRefusedException refusal = refusal(DocumentFormat.YAML, "format: qingce.plan/v1\ncode: a: b\n");
        assertEquals(2, refusal.violations().get(0).line());
        assertTrue(refusal.violations().get(0).detail().contains("“code: a: b”：值中有冒号"));
    }

    /** What authors type who never heard of YAML: the line and what to do about it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'code: a\ntitle：某市规划\nstatus: DRAFT' | 2 | 全角",
                "'code: a\nunits:\n\t- name' | 3 | 制表符",
                "'code: a\nwords: @甲' | 2 | 特殊字符",
                "'code: a\nwords: ''完成' | 2 | 引号没有配对",
                "'code: a\n title: b' | 2 | 缩进",
                "'code: a\nlist: [甲, 乙' | 2 | 没有配对"
            })
    void saysWhatToDoAboutALineThatCannotBeRead(String text, int line, String hint) {
        Violation found = refusal(DocumentFormat.YAML, text.replace("\\n", "\n").replace("\\t", "\t"))
                .violations()
                .get(0);
        assertTrue(found.detail().contains(hint), found.detail());
        assertEquals(line, found.line());
    }

    @Test
    void refusesAnAliasBombWithoutUnfoldingIt() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 20; i++) {
            String last = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", List.of(last, last, last, last, last))));
        }
        assertEquals(400, refusal(DocumentFormat.YAML, bomb.toString()).status());
    }

    @Test
    void refusesADocumentOfTooManyParts() {
        String json = "{\"targets\": [" + "[],".repeat(100_000) + "[]]}";
        String yaml = "targets:\n" + "- []\n".repeat(100_000);
        assertEquals(400, refusal(DocumentFormat.JSON, json).status());
        assertEquals(400, refusal(DocumentFormat.YAML, yaml).status());
    }

    @Test
    void tellsTheFirstFindingOnlyOfADocumentWhoseFindingsWouldFillTheMemory() {
        DocumentRefusedException refusal =
                refusal(DocumentFormat.JSON, "{\"targets\": [" + "{},".repeat(30_000) + "{}]}");
        assertEquals(422, refusal.status());
        assertEquals(1, refusal.violations().size());
    }

    @Test
    void refusesDeepNesting() {
        assertEquals(400, refusal(DocumentFormat.JSON, "[".repeat(100_000)).status());
        assertEquals(400, refusal(DocumentFormat.YAML, "[".repeat(100_000)).status());
    }

    private DocumentRefusedException refusal(DocumentFormat format, String text) {
        return assertThrows(DocumentRefusedException.class, () -> reader.read("small", format, stream(text)));
    }
}

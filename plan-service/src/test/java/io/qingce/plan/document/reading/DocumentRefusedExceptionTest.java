package io.qingce.plan.document.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.DocumentFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentRefusedExceptionTest {

    private static final Violation FINDING = Violation.of("code", "pattern", "Not a code.");

    @ParameterizedTest
    @CsvSource({
        "1, 1, '1 findings;'",
        "200, 200, '200 findings;'",
        "201, 200, '201 findings, the first 200 are listed;'"
    })
    void listsTwoHundredFindingsAndCountsThemAll(int found, int listed, String words) {
        DocumentRefusedException refused = DocumentRefusedException.invalid(Collections.nCopies(found, FINDING));

        assertEquals(422, refused.status());
        assertEquals(listed, refused.violations().size());
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"JSON, '{\n\"a\": 1,\n}', 3", "JSON, '{\"a\"', 1", "YAML, 'a: 1\nb: [', 2"})
    void namesTheLineInWhichADocumentBreaksOff(DocumentFormat format, String text, int line) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        IOException unreadable = assertThrows(IOException.class, () -> format.read(body));
        DocumentRefusedException refused = DocumentRefusedException.unreadable(format, body, unreadable);

        assertEquals(400, refused.status());
        assertEquals(line, refused.violations().get(0).line());
        assertTrue(refused.getMessage().contains(format.name()), refused.getMessage());
    }

    @Test
    void namesNoLineWhereNoneIsKnown() {
        Violation finding = DocumentRefusedException.unreadable(
                        DocumentFormat.JSON, new byte[0], new IOException("gone"))
                .violations()
                .get(0);

        assertNull(finding.line());
        assertTrue(finding.detail().endsWith("gone"), finding.detail());
    }

    @Test
    void saysHowLargeADocumentMayBe() {
        DocumentRefusedException refused = DocumentRefusedException.tooLarge(900_000);

        assertEquals(413, refused.status());
        assertEquals(List.of(), refused.violations());
        assertTrue(refused.getMessage().contains("900000"), refused.getMessage());
    }
}

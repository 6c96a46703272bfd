package io.qingce.plan.reporting.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceTypeTest {

    @TempDir
    Path folder;

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("plain text", latin1("hello")),
                arguments("too short", latin1("%P")),
                arguments("a page", latin1("<html><script>")),
                arguments("a program", latin1("MZ\u0090\0")),
                arguments(
                        "an old document, which may hold macros",
                        latin1("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")),
                arguments("a ZIP file of something else", Samples.zip("a.txt")),
                arguments("a broken ZIP file", latin1("PK\u0003\u0004broken")),
                arguments("a document with macros", Samples.zip("word/document.xml", "word/vbaProject.bin")));
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments(EvidenceType.PDF, latin1("%PDF-1.4")),
                arguments(EvidenceType.PNG, latin1("\u0089PNG\r\n\u001a\n1234")),
                arguments(EvidenceType.JPEG, latin1("\u00ff\u00d8\u00ff\u00e0")),
                arguments(EvidenceType.OFD, Samples.zip("OFD.xml")),
                arguments(EvidenceType.DOCX, Samples.zip("[Content_Types].xml", "word/document.xml")),
                arguments(EvidenceType.XLSX, Samples.zip("[Content_Types].xml", "xl/workbook.xml")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void takesNothingElse(String what, byte[] content) throws IOException {
        assertEquals(Optional.empty(), type(content), what);
    }

    @ParameterizedTest
    @MethodSource("taken")
    void knowsTheTypeByTheContent(EvidenceType type, byte[] content) throws IOException {
        assertEquals(Optional.of(type), type(content));
    }

    private Optional<EvidenceType> type(byte[] content) throws IOException {
        return EvidenceType.of(Files.write(folder.resolve("file"), content));
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

package io.qingce.plan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.indicator.Comparator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example that authors copy, and the page that they read beside it. */
class PlanExampleTest {

    private static final Path DOCS = Path.of(System.getProperty("contracts.dir"), "..", "docs");
    private static final Path EXAMPLE = DOCS.resolve("examples/air-action-2023.yaml");

    @Test
    void isTakenAsItStands() throws IOException {
        PlanDocument plan = Documents.reader()
                .examine("air-action-2023", DocumentFormat.YAML, new ByteArrayInputStream(Files.readAllBytes(EXAMPLE)))
                .accepted();
        assertEquals(5, plan.targets().size());
        assertNull(plan.title().en());
        assertTrue(Standing.of(plan).binds());
    }

    @Test
    void survivesTheWayOutAndInAgain() throws IOException {
        PlanDocument plan = Documents.reader()
                .read("air-action-2023", DocumentFormat.YAML, new ByteArrayInputStream(Files.readAllBytes(EXAMPLE)));
        for (DocumentFormat format : DocumentFormat.values()) {
            byte[] written = Documents.stream(format.write(plan)).readAllBytes();
            assertEquals(plan, Documents.reader().read("air-action-2023", format, new ByteArrayInputStream(written)));
        }
    }

    @Test
    void isExplainedWithWordsThatTheFormatKnows() throws IOException {
        String page = Files.readString(DOCS.resolve("print-to-document.md")).split("## YAML")[0];
        List<String> comparators =
                Arrays.stream(Comparator.values()).map(Enum::name).toList();
        List<String> dues = Arrays.stream(Due.Kind.values()).map(Enum::name).toList();
        assertEquals(
                List.of(),
                named(page, "\\| `([A-Z_]+)`")
                        .filter(word -> !comparators.contains(word))
                        .toList());
        assertEquals(
                List.of(),
                named(page, "kind: ([A-Z_]+)")
                        .filter(word -> !dues.contains(word))
                        .toList());
        assertFalse(named(page, "kind: ([A-Z_]+)").toList().isEmpty());
    }

    private static Stream<String> named(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map((MatchResult found) -> found.group(1));
    }
}

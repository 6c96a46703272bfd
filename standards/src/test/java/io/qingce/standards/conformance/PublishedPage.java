package io.qingce.standards.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The page that sets what is computed beside what was published: {@code docs/published-figures.md}. */
final class PublishedPage {

    private static final Path PAGE = Path.of("..", "docs", "published-figures.md");
    private static final Path WRITTEN = Path.of("target", "published-figures.md");

    private PublishedPage() {}

    /** Finds every line on the page; the lines are written to {@code target/published-figures.md} as well. */
    static void has(List<String> lines) throws IOException {
        Files.createDirectories(WRITTEN.getParent());
        Files.write(WRITTEN, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        assertEquals(
                List.of(),
                lines.stream().filter(line -> !page.contains(line)).toList(),
                "lines that are not on the page; all are in " + WRITTEN.toAbsolutePath());
    }
}

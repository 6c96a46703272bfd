package io.qingce.standards.calculations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every line {@code rule arguments = result} of the worked examples in {@code docs/calculations}. */
class CalculationPagesTest {

    private static final Path PAGES =
            Path.of(System.getProperty("basedir", ".")).resolve("../docs/calculations");
    private static final Map<String, Function<String[], String>> RULES = new HashMap<>();

    static {
        RULES.putAll(NumberExamples.RULES);
        RULES.putAll(AirExamples.RULES);
        RULES.putAll(WaterExamples.RULES);
    }

    record Example(String page, String rule, String[] arguments, String result) {
        @Override
        public String toString() {
            return page + ": " + rule + " " + String.join(" ", arguments) + " = " + result;
        }
    }

    static List<Path> pages() {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(f -> !f.endsWith("README.md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Example> examples() {
        return pages().stream().flatMap(p -> examples(p).stream()).toList();
    }

    private static List<Example> examples(Path page) {
        List<Example> examples = new ArrayList<>();
        boolean isExample = false;
        for (String line : text(page).split("\n")) {
            if (line.startsWith("```")) {
                isExample = line.equals("```example");
            } else if (isExample) {
                String[] sides = line.split(" = ");
                String[] words = sides[0].split(" ");
                String[] arguments = List.of(words).subList(1, words.length).toArray(String[]::new);
                examples.add(new Example(page.getFileName().toString(), words[0], arguments, sides[1]));
            }
        }
        return examples;
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void computesWhatThePageSays(Example example) {
        Function<String[], String> rule = RULES.get(example.rule);
        assertNotNull(rule, "no rule " + example.rule);
        assertEquals(example.result, rule.apply(example.arguments));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void citesItsClauseShowsAnExampleAndIsListed(Path page) {
        String text = text(page);
        assertTrue(text.contains("**Where it stands:** ") && text.contains("## Switches"), page.toString());
        assertTrue(!examples(page).isEmpty(), page + " has no example");
        assertTrue(text(PAGES.resolve("README.md")).contains("(" + page.getFileName() + ")"), page + " is not listed");
    }
}

package io.qingce.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of what is supported names tests of all modules: each of them is there. */
class ConformancePageTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)`");

    @Test
    void namesNoTestThatIsNotThere() throws IOException {
        List<String> named = TEST.matcher(Files.readString(ROOT.resolve("docs/conformance.md")))
                .results()
                .map(MatchResult::group)
                .map(name -> name.replace("`", ""))
                .distinct()
                .toList();
        assertFalse(named.isEmpty());
        Set<String> present = present();
        assertEquals(
                List.of(),
                named.stream().filter(name -> !present.contains(name)).toList());
    }

    private static Set<String> present() throws IOException {
        try (Stream<Path> files = Files.find(
                ROOT, 14, (path, it) -> it.isRegularFile() && path.toString().endsWith("Test.java"))) {
            return files.map(path -> path.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}

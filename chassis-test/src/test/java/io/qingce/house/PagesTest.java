package io.qingce.house;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages lead to exists: a reader follows them, and nobody else would notice. */
class PagesTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)[^)]*\\)");

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)(?:\\.(\\w+))?…?`");

    private static final Pattern LATER = Pattern.compile("`([A-Z]\\w+Test)?(?:\\.(\\w+))?…?`");

    @TestFactory
    Stream<DynamicTest> leadToFilesThatExist() {
        return Checkout.pages()
                .map(page -> DynamicTest.dynamicTest(
                        Checkout.name(page), page.toUri(), () -> assertEquals(List.of(), brokenLinks(page))));
    }

    @Test
    void walkThroughTheSourcesOfEveryService() {
        String walk = Checkout.read(Checkout.ROOT.resolve("docs/walk.md"));
        for (String service : List.of("plan", "monitoring", "report")) {
            assertTrue(walk.contains("(../" + service + "-service/src/main/java/"), service);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/threats.md",
                "docs/conformance.md",
                "docs/limits.md",
                "docs/security/access.md",
                "docs/security/audit.md",
                "docs/security/levels.md",
                "docs/security/signatures.md"
            })
    void nameTestsThatExist(String page) {
        Map<String, String> tests = tests();
        List<String> missing = TEST.matcher(Checkout.read(Checkout.ROOT.resolve(page)))
                .results()
                .filter(named -> !exists(tests.get(named.group(1)), named.group(2)))
                .map(MatchResult::group)
                .toList();
        assertEquals(List.of(), missing);
    }

    /** A method that stands without its class is one of the class before it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/threats.md",
                "docs/limits.md",
                "docs/security/audit.md",
                "docs/security/levels.md",
                "docs/security/signatures.md"
            })
    void nameMethodsThatExistAfterTheFirst(String page) {
        Map<String, String> tests = tests();
        List<String> missing = new ArrayList<>();
        Checkout.read(Checkout.ROOT.resolve(page))
                .lines()
                .filter(line -> line.startsWith("| "))
                .forEach(line -> {
                    String test = null;
                    for (MatchResult named : LATER.matcher(line.substring(line.lastIndexOf(" | ")))
                            .results()
                            .toList()) {
                        test = named.group(1) == null ? test : tests.get(named.group(1));
                        if (named.group(1) == null && !exists(test, named.group(2))) {
                            missing.add(named.group());
                        }
                    }
                });
        assertEquals(List.of(), missing);
    }

    private static Map<String, String> tests() {
        return Checkout.testClasses().collect(toMap(Checkout::className, Checkout::read, (one, other) -> one + other));
    }

    private static boolean exists(@Nullable String test, @Nullable String method) {
        return test != null && (method == null || test.contains(" " + method));
    }

    private static List<String> brokenLinks(Path page) {
        return LINK.matcher(Checkout.read(page))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !Files.exists(page.resolveSibling(link)))
                .toList();
    }
}

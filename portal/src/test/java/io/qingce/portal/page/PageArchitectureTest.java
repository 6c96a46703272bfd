package io.qingce.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a folder of the pages may know of another: a view of its own folder knows the foundations, and no foundation knows a view. */
class PageArchitectureTest {

    private static final Path PAGES = Path.of("src/main/resources/web/app");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import) '\\.\\./([a-z-]+)/([a-z-]+)'");
    private static final Pattern ELEMENT = Pattern.compile("@customElement\\('([a-z-]+)'\\)");
    private static final int MOST_FILES = 15;

    /** The foundations, and which of them each may know. */
    private static final Map<String, Set<String>> FOUNDATIONS = Map.of(
            "look", Set.of(),
            "api", Set.of("state"),
            "state", Set.of("api", "marks"),
            "marks", Set.of("api", "look", "state"));

    @Test
    void knowsNothingOfViewsInTheFoundations() throws IOException {
        Map<String, Set<String>> wrong = new TreeMap<>();
        for (Path source : sources()) {
            Set<String> may = FOUNDATIONS.get(folder(source));
            Set<String> known = imports(source).map(each -> each.get(0)).collect(Collectors.toSet());
            if (may != null && !may.containsAll(known)) {
                wrong.put(source.toString(), known);
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void leavesTheFrameToItself() throws IOException {
        assertEquals(List.of(), breaching(each -> each.get(0).equals("shell")));
    }

    /** A view says what it says in its own words: another one's are not for it. */
    @Test
    void borrowsNoTexts() throws IOException {
        assertEquals(List.of(), breaching(each -> each.get(1).equals("texts")));
    }

    /** One way to the services: the store for what is read, {@code act} for what is changed, {@code session} for who one is. */
    @Test
    void asksTheServicesInOnePlace() throws IOException {
        List<String> asking = new ArrayList<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            if (!folder(source).equals("state") && (text.contains("fetch(") || text.contains("XMLHttpRequest"))) {
                asking.add(source.toString());
            }
        }
        assertEquals(List.of(), asking);
    }

    @Test
    void definesEachElementOnce() throws IOException {
        Map<String, Path> elements = new HashMap<>();
        for (Path source : sources()) {
            ELEMENT.matcher(Files.readString(source)).results().forEach(each -> {
                Path other = elements.put(each.group(1), source);
                assertTrue(other == null, each.group(1) + " is defined in " + other + " and " + source);
            });
        }
        assertTrue(elements.size() > 30, "the pattern no longer finds the elements");
    }

    @Test
    void keepsFoldersSmall() throws IOException {
        Map<String, Long> files = sources().stream()
                .collect(Collectors.groupingBy(PageArchitectureTest::folder, TreeMap::new, Collectors.counting()));
        files.values().removeIf(count -> count <= MOST_FILES);
        assertEquals(Map.of(), files);
    }

    private static List<String> breaching(Predicate<List<String>> breach) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            imports(source)
                    .filter(breach)
                    .filter(each -> !each.get(0).equals(folder(source)))
                    .forEach(each -> found.add(source + " takes " + each));
        }
        return found;
    }

    /** Folder and file of what a source takes from elsewhere. */
    private static Stream<List<String>> imports(Path source) throws IOException {
        return IMPORT.matcher(Files.readString(source)).results().map(each -> List.of(each.group(1), each.group(2)));
    }

    private static String folder(Path source) {
        return PAGES.relativize(source).getName(0).toString();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(each -> each.toString().endsWith(".ts"))
                    .sorted()
                    .toList();
        }
    }
}

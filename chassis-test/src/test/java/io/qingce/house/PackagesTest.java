package io.qingce.house;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A package is a room that one overlooks. One of more files than that has its reason in docs/packages.md. */
class PackagesTest {

    private static final int FILES = 15;
    private static final Set<String> NAMELESS =
            Set.of("util", "utils", "common", "helper", "helpers", "support", "impl");
    private static final Pattern REASON = Pattern.compile("(?m)^\\| `([a-z0-9.]+)` \\| (.{40,}) \\|$");

    private final Map<String, List<Path>> packages =
            Checkout.mainClasses().collect(groupingBy(PackagesTest::packageOf, TreeMap::new, Collectors.toList()));

    @Test
    void haveAReasonWhereTheyAreLarge() {
        Set<String> large = packages.entrySet().stream()
                .filter(each -> each.getValue().size() > FILES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> reasons = REASON.matcher(Checkout.read(Checkout.ROOT.resolve("docs/packages.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        large.removeAll(reasons);
        assertEquals(Set.of(), large, "a package of more than " + FILES + " files has a sentence in docs/packages.md");
    }

    @Test
    void areNamedAfterWhatIsInThem() {
        List<String> nameless = packages.keySet().stream()
                .filter(name -> List.of(name.split("\\.")).stream().anyMatch(NAMELESS::contains))
                .toList();
        assertEquals(List.of(), nameless);
    }

    @Test
    void holdNoQuery() {
        List<String> queries = Checkout.mainClasses()
                .filter(file -> file.toString().endsWith("Query.java"))
                .map(Checkout::name)
                .toList();
        assertEquals(List.of(), queries, "What is asked is named …Parameters, what asks the database after its table");
    }

    private static String packageOf(Path file) {
        return StreamSupport.stream(file.getParent().spliterator(), false)
                .map(Path::toString)
                .dropWhile(part -> !part.equals("io"))
                .collect(Collectors.joining("."));
    }
}

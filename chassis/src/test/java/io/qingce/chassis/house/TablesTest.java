package io.qingce.chassis.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The name of a table stands in the SQL of one package, that of its owner; who wants to know more asks the owner. */
class TablesTest {

    private static final Pattern CREATED = Pattern.compile("(?i)create table (?:if not exists )?(\\w+)");

    /**
     * Packages that join or count what another one owns in one statement, where two would read the table twice. A name leaves
     * this list and never comes to it.
     */
    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            known(
                    "observation",
                    "monitoring.coverage",
                    "monitoring.quality",
                    "monitoring.retrieval",
                    "monitoring.retrieval.change"),
            known("site", "monitoring.freeze", "monitoring.quality"));

    static Stream<Path> services() {
        return Sources.modules().stream().filter(module -> !tables(module).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("services")
    void standInOnePackageEach(Path service) {
        Map<String, Set<String>> shared = new TreeMap<>();
        for (String table : tables(service)) {
            Set<String> packages = packages(service, table);
            packages.removeAll(KNOWN.getOrDefault(table, Set.of()));
            if (packages.size() > 1) {
                shared.put(table, packages);
            }
        }
        assertEquals(Map.of(), shared);
    }

    @ParameterizedTest
    @MethodSource("services")
    void areStillSharedIfTheListSaysSo(Path service) {
        Set<String> tables = tables(service);
        KNOWN.forEach((table, packages) -> {
            if (tables.contains(table)) {
                assertEquals(Set.of(), missing(packages, packages(service, table)), table);
            }
        });
    }

    private static Set<String> missing(Set<String> listed, Set<String> found) {
        Set<String> missing = new TreeSet<>(listed);
        missing.removeAll(found);
        return missing;
    }

    @Test
    void areFoundInFourModules() {
        assertEquals(4, services().count());
        assertTrue(services().map(TablesTest::tables).mapToInt(Set::size).sum() > 50);
    }

    private static Map.Entry<String, Set<String>> known(String table, String... packages) {
        return Map.entry(
                table, Stream.of(packages).map(each -> "io.qingce." + each).collect(Collectors.toSet()));
    }

    private static Set<String> tables(Path module) {
        return Sources.files(module.resolve("resources/db"), ".sql")
                .flatMap(file -> CREATED.matcher(Sources.code(file)).results())
                .map(created -> created.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> packages(Path module, String table) {
        Pattern named = Pattern.compile(
                "(?i:\\b(?:from|join|into|update|using)\\s+)%1$s\\b|(?:Copy\\.into\\(|@Table\\(name = )\"%1$s\""
                        .formatted(table));
        Path java = module.resolve("java");
        return Sources.files(java, ".java")
                .filter(file -> named.matcher(Sources.code(file)).find())
                .map(file -> java.relativize(file.getParent()).toString().replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

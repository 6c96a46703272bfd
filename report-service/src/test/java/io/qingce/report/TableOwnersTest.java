package io.qingce.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every table is named in one package: whoever wants to know what is in it asks that package. */
class TableOwnersTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path SOURCES = Path.of("src/main/java/io/qingce/report");

    private static final Pattern CREATED = Pattern.compile("^create table (\\w+)", Pattern.MULTILINE);
    private static final Pattern TEXT = Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final String IN_STATEMENT = "\\b(?:from|join|into|update|using|table)\\s+%1$s\\b|^\"%1$s\"$";

    @Test
    void namesEveryTableInOnePackage() throws IOException {
        Map<String, Set<String>> owners = owners(sources());
        Map<String, Set<String>> shared = new TreeMap<>(owners);
        shared.values().removeIf(packages -> packages.size() == 1);
        assertEquals(Map.of(), shared);
    }

    @Test
    void seesATableThatTwoPackagesName() throws IOException {
        Map<String, String> texts = new TreeMap<>(sources());
        texts.merge("alarm", "\"select max(day) from site_day\"", String::concat);
        assertEquals(Set.of("alarm", "ledger"), owners(texts).get("site_day"));
    }

    /** By table the packages that name it. */
    private static Map<String, Set<String>> owners(Map<String, String> texts) throws IOException {
        Map<String, Set<String>> owners = new TreeMap<>();
        for (String table : tables()) {
            Pattern named = Pattern.compile(IN_STATEMENT.formatted(table), Pattern.MULTILINE);
            owners.put(
                    table,
                    texts.entrySet().stream()
                            .filter(text -> named.matcher(text.getValue()).find())
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return owners;
    }

    private static Set<String> tables() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.map(TableOwnersTest::read)
                    .flatMap(sql -> CREATED.matcher(sql).results().map(found -> found.group(1)))
                    .filter(table -> !table.endsWith("_other"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** By package the strings of its sources, a line each; the table of an entity without a name of its own is that of its class. */
    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> SOURCES.relativize(file).getName(0).toString(),
                            TableOwnersTest::strings,
                            String::concat));
        }
    }

    private static String strings(Path file) {
        return TEXT.matcher(read(file)).results().map(MatchResult::group).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

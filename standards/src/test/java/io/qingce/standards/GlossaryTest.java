package io.qingce.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The naming page of {@code docs/glossary.md}: what it claims of the code is so. */
class GlossaryTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve("..");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z0-9]*)`");
    private static final int WORD = 1;
    private static final int CHINESE = 2;
    private static final int COLUMNS = 6;

    private static final Set<String> TYPES = types();

    static Stream<String[]> named() {
        return rows("| word | 中文 | what it is | what it is not | type |");
    }

    static Stream<String> claimedTypes() {
        return named().flatMap(
                        row -> TYPE.matcher(row[row.length - 1]).results().map(match -> match.group(1)));
    }

    @ParameterizedTest
    @MethodSource("claimedTypes")
    void namesOnlyTypesThatExist(String type) {
        assertTrue(TYPES.contains(type), () -> "the glossary names a type " + type + ", and there is none");
    }

    @Test
    void givesEveryWordOneRowAndAChineseTerm() {
        List<String> words = new ArrayList<>();
        named().forEach(row -> {
            assertEquals(COLUMNS, row.length, row[WORD]);
            words.add(row[WORD].strip());
            assertTrue(row[CHINESE].codePoints().anyMatch(Character::isIdeographic), row[WORD]);
        });
        assertEquals(words.size(), new HashSet<>(words).size(), () -> "twice among " + words);
        assertTrue(words.size() > 20, words::toString);
    }

    @Test
    void saysNewNamesThatExistAndOldOnesThatDoNot() {
        rows("| old name | new name | 中文 |").forEach(row -> {
            boolean moved = row[WORD].contains("'s ") || row[WORD].contains(" of ");
            if (!moved) {
                assertEquals(List.of(), found(row[WORD]), "old names that are still there");
                assertEquals(
                        TYPE.matcher(row[2]).results().count(), found(row[2]).size(), row[2]);
            }
        });
    }

    private static List<String> found(String cell) {
        return TYPE.matcher(cell)
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(TYPES::contains)
                .toList();
    }

    /** The cells of a table by its head. */
    private static Stream<String[]> rows(String head) {
        try {
            String page = Files.readString(ROOT.resolve("docs/glossary.md"));
            int table = page.indexOf(head);
            assertTrue(table >= 0, head);
            return page.substring(table)
                    .lines()
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(line -> line.split("\\|"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Set<String> types() {
        Set<String> types = new HashSet<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = folder.getFileName().toString();
                    boolean ours = !name.equals("target") && !name.equals("test") && !name.equals(".git");
                    return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".java")) {
                        types.add(name.substring(0, name.length() - ".java".length()));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return types;
    }
}

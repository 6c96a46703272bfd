package io.qingce.chassis.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of the project, as the tests that read them find them. */
final class Sources {

    private static final Path ROOT =
            Path.of(System.getProperty("contracts.dir"), "..").toAbsolutePath().normalize();

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    private Sources() {}

    /** The folders {@code src/main} of all modules. */
    static List<Path> modules() {
        return below(ROOT, 4).stream()
                .filter(folder -> folder.endsWith("src/main"))
                .toList();
    }

    /** The files below a folder whose names end so; none if there is no such folder. */
    static Stream<Path> files(Path folder, String ending) {
        return Files.isDirectory(folder)
                ? below(folder, Integer.MAX_VALUE).stream()
                        .filter(file -> file.toString().endsWith(ending))
                : Stream.empty();
    }

    /** What a file says, without the comments of Java. */
    static String code(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file as one finds it in the project. */
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> below(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

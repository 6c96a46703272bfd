package io.qingce.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, as the tests that read them find them. */
public final class Checkout {

    /** The folder of the parent of all modules. */
    public static final Path ROOT =
            Path.of(System.getProperty("contracts.dir"), "..").toAbsolutePath().normalize();

    private Checkout() {}

    /** The folders of main code of all modules. */
    public static List<Path> mainSources() {
        return below(ROOT, 3)
                .filter(file -> file.endsWith("src") && Files.isDirectory(file.resolve("main/java")))
                .map(file -> file.resolve("main/java"))
                .toList();
    }

    /** The classes of main code of all modules. */
    public static Stream<Path> mainClasses() {
        return mainSources().stream().flatMap(Checkout::javaFiles);
    }

    /** The classes of tests of all modules. */
    public static Stream<Path> testClasses() {
        return mainSources().stream()
                .map(sources -> sources.resolveSibling("../test/java").normalize())
                .filter(Files::isDirectory)
                .flatMap(Checkout::javaFiles);
    }

    /** The name of the class in a file. */
    public static String className(Path file) {
        String path = file.toString();
        return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    }

    /** The Java files below a folder, without descriptions of packages. */
    public static Stream<Path> javaFiles(Path folder) {
        return below(folder, Integer.MAX_VALUE)
                .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"));
    }

    /** The pages that people read, at the top, in docs and beside what they describe. */
    public static Stream<Path> pages() {
        return below(ROOT, 4)
                .filter(file ->
                        file.toString().endsWith(".md") && !file.toString().contains("/target/"));
    }

    /** What a file says. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file as one finds it in the project. */
    public static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static Stream<Path> below(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

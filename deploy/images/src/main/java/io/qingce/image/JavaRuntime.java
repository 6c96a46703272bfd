package io.qingce.image;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** A Java that runs the services and nothing else, with the libraries of this machine that it is linked to. */
final class JavaRuntime {

    /** What the platform and its libraries need beside Java SE: curves of TLS, GBK and GB18030, Chinese formats, names by DNS. */
    private static final String MODULES = "java.se,jdk.charsets,jdk.crypto.ec,jdk.jfr,jdk.localedata,jdk.management,"
            + "jdk.management.agent,jdk.naming.dns,jdk.net,jdk.unsupported,jdk.zipfs";

    /** Libraries of windows and sounds, which would need those of a desktop. */
    private static final Set<String> DESKTOP = Set.of(
            "libawt_xawt.so", "libjawt.so", "libsplashscreen.so", "libjsound.so", "libfontmanager.so", "liblcms.so");

    private static final Pattern RESOLVED = Pattern.compile("(?m)^\\s*(?:\\S+ => )?(/\\S+) \\(0x");
    private static final List<Path> LOADERS =
            List.of(Path.of("/lib64/ld-linux-x86-64.so.2"), Path.of("/lib/ld-linux-aarch64.so.1"));

    private final Path folder;

    private JavaRuntime(Path folder) {
        this.folder = folder;
    }

    /**
     * Links it.
     *
     * @param folder where it is put; it does not exist yet
     * @throws IllegalStateException if this JDK cannot link, or has no modules to link
     */
    static JavaRuntime link(Path folder) throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = ToolProvider.findFirst("jlink")
                .orElseThrow(() -> new IllegalStateException("This Java has no jlink: a JDK is needed"))
                .run(
                        out,
                        out,
                        "--add-modules",
                        MODULES,
                        "--no-header-files",
                        "--no-man-pages",
                        "--compress",
                        "2",
                        "--output",
                        folder.toString());
        if (code != 0) {
            throw new IllegalStateException("jlink: " + said);
        }
        for (String library : DESKTOP) {
            Files.deleteIfExists(folder.resolve("lib").resolve(library));
        }
        return new JavaRuntime(folder);
    }

    Path folder() {
        return folder;
    }

    /** Whether images can be made here: only for the machine that makes them, and only of a Linux with the GNU library. */
    static boolean isPossibleHere() {
        return LOADERS.stream().anyMatch(Files::exists);
    }

    /** The name that images call the processor of this machine. */
    static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    }

    /** The libraries of this machine that it is linked to, where programs look for them, and the files that they really are. */
    TreeMap<String, Path> libraries() throws IOException {
        Path loader = LOADERS.stream().filter(Files::exists).findFirst().orElseThrow();
        TreeMap<String, Path> libraries = new TreeMap<>();
        libraries.put(loader.toString(), loader.toRealPath());
        for (Path linked : linked()) {
            for (String library : needed(loader, linked)) {
                if (!library.startsWith(folder.toString())) {
                    libraries.put(library, Path.of(library).toRealPath());
                }
            }
        }
        return libraries;
    }

    private TreeSet<Path> linked() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new TreeSet<>(files.filter(file -> file.toString().endsWith(".so") || file.endsWith("bin/java"))
                    .toList());
        }
    }

    /** What the loader of programs would load with a file. */
    private static List<String> needed(Path loader, Path linked) throws IOException {
        Process list = new ProcessBuilder(loader.toString(), "--list", linked.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(list.getInputStream().readAllBytes());
        if (said.contains("not found")) {
            throw new IllegalStateException(linked.getFileName() + " is linked to what is not here: " + said);
        }
        return RESOLVED.matcher(said).results().map(found -> found.group(1)).toList();
    }
}

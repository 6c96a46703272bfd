package io.qingce.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The checkout of the repository that runs.
 *
 * @param root the folder of the parent pom
 */
public record Checkout(Path root) {

    /** The checkout named by the system property {@code qingce.checkout}, which the script sets. */
    public static Checkout current() {
        return new Checkout(Path.of(System.getProperty("qingce.checkout", "."))
                .toAbsolutePath()
                .normalize());
    }

    /** What the stack keeps from one start to the next. */
    public Path data() {
        return root.resolve("deploy/local/data");
    }

    /** The packaged application of a module. */
    public Path application(String module) {
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** The plan documents that ship with the project, by file name. */
    public List<Path> plans() {
        Path folder = root.resolve("plan-service/src/main/resources/plans");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Refusal("No plan documents in " + folder + ": is the checkout complete?", e);
        }
    }
}

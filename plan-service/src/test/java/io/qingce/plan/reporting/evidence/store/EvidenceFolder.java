package io.qingce.plan.reporting.evidence.store;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Keeps the evidence of the tests out of the sources, and the limit small. */
public final class EvidenceFolder implements QuarkusTestResourceLifecycleManager {

    public static final Path FOLDER = Path.of("target", "evidence").toAbsolutePath();
    public static final int MAX_BYTES = 200_000;

    @Override
    public Map<String, String> start() {
        removeWhatAnEarlierRunLeft();
        return Map.of(
                "qingce.evidence.folder", FOLDER.toString(), "qingce.evidence.max-bytes", Integer.toString(MAX_BYTES));
    }

    @Override
    public void stop() {}

    private static void removeWhatAnEarlierRunLeft() {
        if (!Files.exists(FOLDER)) {
            return;
        }
        try (Stream<Path> left = Files.walk(FOLDER)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }
}

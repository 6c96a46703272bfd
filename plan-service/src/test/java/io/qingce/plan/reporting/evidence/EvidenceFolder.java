package io.qingce.plan.reporting.evidence;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;

/** Keeps the evidence of the tests out of the sources, and the limit small. */
public final class EvidenceFolder implements QuarkusTestResourceLifecycleManager {

    static final Path FOLDER = Path.of("target", "evidence").toAbsolutePath();
    static final int MAX_BYTES = 200_000;

    @Override
    public Map<String, String> start() {
        return Map.of(
                "qingce.evidence.folder", FOLDER.toString(), "qingce.evidence.max-bytes", Integer.toString(MAX_BYTES));
    }

    @Override
    public void stop() {}
}

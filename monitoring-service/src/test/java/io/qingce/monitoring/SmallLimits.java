package io.qingce.monitoring;

import static java.util.Map.entry;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Limits and chunks that a few items exceed. */
public class SmallLimits implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                entry("qingce.feed.max-bytes", "10000"),
                entry("qingce.feed.max-items", "20"),
                entry("qingce.feed.max-line", "300"),
                entry("qingce.body.most", "50000"),
                entry("qingce.ingest.chunk", "3"),
                entry("qingce.ingest.chunk-readings", "4"),
                entry("qingce.ingest.rehearsed-readings", "30"),
                entry("qingce.ingest.listed-rejections", "5"),
                entry("qingce.intake.bulk-at-once", "1"),
                entry("qingce.intake.bulk-waiting", "0"),
                entry("qingce.intake.bulk-patience", "PT0.3S"));
    }
}

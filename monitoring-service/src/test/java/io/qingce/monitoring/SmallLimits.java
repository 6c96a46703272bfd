package io.qingce.monitoring;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Limits and chunks that a few items exceed. */
public class SmallLimits implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "qingce.feed.max-bytes", "10000",
                "qingce.feed.max-items", "20",
                "qingce.feed.max-line", "300",
                "qingce.body.most", "50000",
                "qingce.ingest.chunk", "3",
                "qingce.ingest.listed-rejections", "5",
                "qingce.intake.bulk-at-once", "1",
                "qingce.intake.bulk-waiting", "0",
                "qingce.intake.bulk-patience", "PT0.3S");
    }
}

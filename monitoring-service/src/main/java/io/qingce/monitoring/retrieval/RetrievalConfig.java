package io.qingce.monitoring.retrieval;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How far reads look. */
@ConfigMapping(prefix = "qingce.retrieval")
public interface RetrievalConfig {

    /** How far back the latest value is looked for if the request does not say. */
    @WithDefault("P7D")
    Duration latestWithin();
}

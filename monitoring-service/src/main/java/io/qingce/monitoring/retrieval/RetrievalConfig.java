package io.qingce.monitoring.retrieval;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much reading goes on at once. */
@ConfigMapping(prefix = "qingce.retrieval")
public interface RetrievalConfig {

    /** How many streams are read at once, each on a database connection of its own; further ones wait for their turn. */
    @WithDefault("4")
    int streams();

    /** How far back the latest value is looked for if the request does not say. */
    @WithDefault("P7D")
    Duration latestWithin();
}

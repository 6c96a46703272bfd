package io.qingce.monitoring.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one review may do at once. */
@ConfigMapping(prefix = "qingce.review")
public interface ReviewConfig {

    /** The most observations, of both versions together, that a review selects: it is one transaction. */
    @WithDefault("20000")
    int mostObservations();

    /** How many readings the answer shows before and after. */
    @WithDefault("500")
    int shown();
}

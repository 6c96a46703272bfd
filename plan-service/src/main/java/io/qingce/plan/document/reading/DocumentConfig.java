package io.qingce.plan.document.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of a plan document. */
@ConfigMapping(prefix = "qingce.plan.document")
public interface DocumentConfig {

    /**
     * Size of a document in bytes, as received and as published. A plan travels whole in one event, and Kafka takes
     * records of up to 1 MiB unless it is told otherwise; the largest of the five plans needs less than a fifth of it.
     */
    @WithDefault("900000")
    int maxBytes();
}

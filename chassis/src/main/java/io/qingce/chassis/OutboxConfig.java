package io.qingce.chassis;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay moves events from the table to Kafka. */
@ConfigMapping(prefix = "qingce.outbox")
public interface OutboxConfig {

    /** Whether this service publishes events; decided when it is built. */
    @WithDefault("false")
    boolean enabled();

    /** How many events are on their way at once; also what the relay holds in memory at most. */
    @WithDefault("500")
    int batch();

    /** How long Kafka may take to acknowledge a batch before it is tried again. */
    @WithDefault("30s")
    Duration patience();

    /** Pause between two looks at an empty table. */
    @WithDefault("100ms")
    Duration pause();
}

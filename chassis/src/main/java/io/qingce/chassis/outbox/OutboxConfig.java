package io.qingce.chassis.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay moves events from the table to Kafka. */
@ConfigMapping(prefix = "qingce.outbox")
public interface OutboxConfig {

    /** Whether this service publishes events; decided when it is built. */
    @WithDefault("false")
    boolean enabled();

    /**
     * Bytes of key and payload that an event may have; one that has more is refused with the change it tells of. Well below
     * the 1 MiB (1,048,576 bytes) that Kafka takes with headers unless it is told otherwise.
     */
    @WithDefault("900000")
    int maxBytes();

    /** How many events are on their way at once; also what the relay holds in memory at most. */
    @WithDefault("500")
    int batch();

    /** How long Kafka may take to acknowledge a batch before it is tried again. */
    @WithDefault("30s")
    Duration patience();

    /**
     * After how many attempts in a row with one event alone it is set aside, if Kafka answers each time that it will not
     * take it. What is known to be for good, as too many bytes, is set aside at once; a broker that is away is no answer.
     */
    @WithDefault("10")
    int attempts();

    /** Pause between two looks at an empty table. */
    @WithDefault("100ms")
    Duration pause();
}

package io.qingce.monitoring.republish;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How fast contents are sent again. */
@ConfigMapping(prefix = "qingce.republication")
public interface RepublicationConfig {

    /** It rests while more events than this wait in the outbox: what is new goes first, and the table stays small. */
    @WithDefault("500")
    int mostWaiting();

    /** Pause between two looks whether there is something to do. */
    @WithDefault("500ms")
    Duration pause();
}

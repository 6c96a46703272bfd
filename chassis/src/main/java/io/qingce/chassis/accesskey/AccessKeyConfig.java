package io.qingce.chassis.accesskey;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many access keys there may be, and for how long. */
@ConfigMapping(prefix = "qingce.access-key")
public interface AccessKeyConfig {

    /** Keys that live at once. */
    @WithDefault("1000")
    int most();

    /** How long a key lives at most. */
    @WithDefault("400d")
    Duration longest();

    /** Pause between two looks at which keys live; 2 s at most, so that a revoked one is nobody's after 5 s. */
    @WithDefault("2s")
    Duration pause();
}

package io.qingce.monitoring.hj212.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the health of devices is kept. */
@ConfigMapping(prefix = "qingce.hj212.health")
public interface HealthConfig {

    /** A device of which nothing came for so long is silent. Devices may have nothing but hours to say. */
    @WithDefault("PT3H")
    Duration silentAfter();

    /** How often what was noted is written down. */
    @WithDefault("PT10S")
    Duration every();
}

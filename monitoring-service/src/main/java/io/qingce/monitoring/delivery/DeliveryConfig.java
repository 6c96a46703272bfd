package io.qingce.monitoring.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long deliveries are remembered, and how much of them. */
@ConfigMapping(prefix = "qingce.delivery")
public interface DeliveryConfig {

    /** How long what became of a delivery can be read again. */
    @WithDefault("P90D")
    Duration kept();

    /** How many deliveries are remembered at most; beyond it the oldest go. */
    @WithDefault("500000")
    long most();

    /** How many problems of each kind are remembered of a delivery: rejected items, values, remarks. */
    @WithDefault("200")
    int problems();
}

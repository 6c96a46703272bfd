package io.qingce.report.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How deliveries are made. */
@ConfigMapping(prefix = "qingce.webhook")
public interface WebhookConfig {

    /** Pause between two looks at what is due. */
    @WithDefault("1s")
    Duration pause();

    /** How long a receiver may take to answer. */
    @WithDefault("10s")
    Duration patience();

    /** Attempts before a delivery goes to the dead-letter list. */
    @WithDefault("12")
    int attempts();

    /** Wait after the first failed attempt; it doubles with each further one, up to a day. */
    @WithDefault("5s")
    Duration firstWait();

    /** Days that a delivered message stays listed. */
    @WithDefault("7")
    int daysKept();

    /**
     * Whether receivers on this machine and in private networks are allowed. Off, a subscription cannot be used to reach
     * what stands behind the firewall; on, for receivers inside the agency's own network.
     */
    @WithDefault("false")
    boolean privateReceivers();
}

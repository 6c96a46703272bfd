package io.qingce.report.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How deliveries are made, and how many there may be. */
@ConfigMapping(prefix = "qingce.webhook")
public interface WebhookConfig {

    /** Pause between two looks at what is due. */
    @WithDefault("1s")
    Duration pause();

    /** How long one exchange may take in all: connection, request and head of the answer. */
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

    /** Days that a message which was given up stays listed and can be sent again. */
    @WithDefault("30")
    int deadDaysKept();

    /** Subscriptions in all. So many deliveries are made at once, one per subscription: none waits for another's. */
    @WithDefault("100")
    int most();

    /** Subscriptions whose receivers stand on one host. */
    @WithDefault("10")
    int mostPerHost();

    /** Messages that may wait for one receiver; with more the subscription is stopped, and what waited is given up. */
    @WithDefault("5000")
    int mostWaiting();

    /** How long the former secret signs as well after a secret was changed. */
    @WithDefault("24h")
    Duration formerSecret();

    /** Whether only https is taken. Off, http is taken as well: messages are signed, but can be read on the way. */
    @WithDefault("false")
    boolean httpsOnly();

    /** PEM file of the authorities whose certificates are believed instead of those that Java trusts. */
    Optional<Path> authorities();

    /**
     * Whether receivers on this machine and in private networks are allowed. Off, a subscription cannot be used to reach
     * what stands behind the firewall; on, for receivers inside the agency's own network.
     */
    @WithDefault("false")
    boolean privateReceivers();
}

package io.qingce.chassis.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How the audit trail is chained and kept. */
@ConfigMapping(prefix = "qingce.audit")
public interface AuditConfig {

    /**
     * A file with the key of the chain, and of the codes of access keys, in Base64. Where the service listens on the loopback interface only, it is made at the
     * first start; elsewhere a service without it does not start.
     */
    @WithDefault("data/audit-key")
    Path key();

    /** A folder of files with keys that chained formerly. */
    Optional<Path> formerKeys();

    /** HmacSHA256; HmacSM3 with a provider that has it. */
    @WithDefault("HmacSHA256")
    String algorithm();

    /** Name of the provider of the algorithm, as it is registered with the JDK; the JDK's own unless given. */
    Optional<String> provider();

    /** How long rows are kept; six months at least. */
    @WithDefault("1095d")
    Duration keep();

    /** Pause between two looks for rows that have no link yet, and for refusals that are not on record yet. */
    @WithDefault("1s")
    Duration pause();

    /** How often what is new is verified, and the head of the chain goes to Kafka and into the log. */
    @WithDefault("1h")
    Duration anchored();

    /** How often the whole chain is verified. */
    @WithDefault("6h")
    Duration verified();

    /** Refusals, and requests that changed nothing, that wait to be put on record; more are counted, and told in the log. */
    @WithDefault("10000")
    int mostWaiting();
}

package io.qingce.monitoring.hj212.quarantine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much the quarantine holds. Where more comes, the oldest tenth goes, what was replayed before what was not. */
@ConfigMapping(prefix = "qingce.hj212.quarantine")
public interface QuarantineConfig {

    /** Packets of one device that gave its password. */
    @WithDefault("10000")
    int rowsPerDevice();

    /** Bytes of them. */
    @WithDefault("8388608")
    long bytesPerDevice();

    /** Packets that came from one address and gave no right password, whatever device they name. */
    @WithDefault("1000")
    int rowsPerAddress();

    /** Bytes of them. */
    @WithDefault("1048576")
    long bytesPerAddress();

    /** Such packets from all addresses. */
    @WithDefault("20000")
    int rowsOfStrangers();

    /** Bytes of them. */
    @WithDefault("33554432")
    long bytesOfStrangers();

    /** What did not come again for so long goes. */
    @WithDefault("P90D")
    Duration age();

    /** How often the old ones are looked for. */
    @WithDefault("PT10M")
    Duration upkeep();
}

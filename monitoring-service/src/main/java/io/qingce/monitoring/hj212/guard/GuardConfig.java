package io.qingce.monitoring.hj212.guard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often somebody may give a wrong number or password, and what follows. Each replica counts for itself. */
@ConfigMapping(prefix = "qingce.hj212.guard")
public interface GuardConfig {

    /** Failures of one device number from one address after which this number is not heard from there for a while. */
    @WithDefault("5")
    int failuresPerPair();

    /** Failures from one address after which only devices that were right from there before are heard from it. */
    @WithDefault("30")
    int failuresPerAddress();

    /** Failures are forgotten when none has followed for so long. */
    @WithDefault("PT10M")
    Duration window();

    /** How long the first lock-out lasts; each that follows soon lasts twice as long. */
    @WithDefault("PT30S")
    Duration lockOut();

    /** How long a lock-out lasts at most. */
    @WithDefault("PT15M")
    Duration longestLockOut();

    /** How long a device that was right from an address is heard from there although the address is locked out. */
    @WithDefault("P7D")
    Duration trust();

    /** How long a connection is not read after the first failure; doubled with each, whatever address they came from. */
    @WithDefault("PT0.25S")
    Duration delay();

    /** How long a connection is not read after a failure at most. */
    @WithDefault("PT5S")
    Duration longestDelay();

    /** Device numbers, addresses and pairs of them that are remembered, of each kind; the least recent are forgotten. */
    @WithDefault("20000")
    int remembered();
}

package io.qingce.chassis.idempotency;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** For how long, and how much of, answers are kept for those who ask twice under one key. */
@ConfigMapping(prefix = "qingce.idempotency")
public interface IdempotencyConfig {

    /** How long a key is known. */
    @WithDefault("24h")
    Duration keep();

    /** Keys that are known; the oldest make room for newer ones. */
    @WithDefault("100000")
    int most();

    /** Bytes of an answer that is kept. A longer one is not repeated; the repeat is refused, since the change was made. */
    @WithDefault("1M")
    MemorySize mostAnswer();
}

package io.qingce.monitoring.quality;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When and how much is judged. */
@ConfigMapping(prefix = "qingce.quality")
public interface QualityConfig {

    /** Shortest pause between two rounds. */
    @WithDefault("5s")
    Duration pause();

    /**
     * How much longer than a round the pause after it is at least: judging takes a tenth of one core at most, so a bulk
     * load makes it late and is not made slow by it.
     */
    @WithDefault("9")
    int patience();

    /** About how many changed observations one round takes note of at most. */
    @WithDefault("200000")
    int changes();

    /** How many days of sites one round judges. */
    @WithDefault("500")
    int batch();
}

package io.qingce.report.region;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How region-days follow the ledger. */
@ConfigMapping(prefix = "qingce.region-days")
public interface RegionDayConfig {

    /** Pause between two looks at the queue of due region-days. */
    @WithDefault("0.2s")
    Duration pause();
}

package io.qingce.report.region;

import io.qingce.standards.air.StationShare;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How region-days follow the ledger. */
@ConfigMapping(prefix = "qingce.region-days")
public interface RegionDayConfig {

    /**
     * Share of the stations of a region that have to be valid for a region's value. HJ 663-2013 6.1.5 is known from memory
     * only (75 %); half of the stations gives the figures that were published for 2015 (PM2.5 80.6 µg/m³ in Beijing), so
     * half is the default. When the setting changes, all region-days are computed again.
     */
    @WithDefault("HALF")
    StationShare stationShare();

    /** Pause between two looks at the queue of due region-days. */
    @WithDefault("0.2s")
    Duration pause();
}

package io.qingce.monitoring.coverage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** What counts as valid. */
@ConfigMapping(prefix = "qingce.coverage")
public interface CoverageConfig {

    /** Flags with which a number is present but does not count. */
    @WithDefault("VOID,INVALID")
    List<String> disqualifyingFlags();

    /** How many site-days one answer holds at most. */
    @WithDefault("20000")
    int siteDays();
}

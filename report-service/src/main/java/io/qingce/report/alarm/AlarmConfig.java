package io.qingce.report.alarm;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When alarms are raised. */
@ConfigMapping(prefix = "qingce.alarm")
public interface AlarmConfig {

    /** Pause between two looks. */
    @WithDefault("10s")
    Duration pause();

    /** How long a site may send nothing before it counts as silent. */
    @WithDefault("4h")
    Duration silence();

    /** A site that was silent longer than this is taken for out of service and raises nothing. */
    @WithDefault("30d")
    Duration forgotten();
}

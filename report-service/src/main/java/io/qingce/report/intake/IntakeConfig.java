package io.qingce.report.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How events are taken in. */
@ConfigMapping(prefix = "qingce.intake")
public interface IntakeConfig {

    /** After how many failures that are due to the events a batch is halved, and a single event refused. */
    @WithDefault("3")
    int attempts();
}

package io.qingce.report.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How changes of attainment are looked for and streamed. */
@ConfigMapping(prefix = "qingce.change")
public interface ChangeConfig {

    /** Pause between two looks; within it many causes are looked at together. */
    @WithDefault("500ms")
    Duration pause();

    /** Streams that one sender may have open; one more is refused with 429. */
    @WithDefault("200")
    int streamsPerSender();

    /** Streams open in all; one more takes the place of one of the sender who holds most, or is refused with 503. */
    @WithDefault("600")
    int streams();

    /** How often a silent stream shows that it lives. */
    @WithDefault("15s")
    Duration heartbeat();
}

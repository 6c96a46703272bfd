package io.qingce.report.bulletin.data;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of bulletins. */
@ConfigMapping(prefix = "qingce.bulletin")
public interface BulletinConfig {

    /** How many characters the data of one bulletin may have; the largest of the five plans has some 600,000. */
    @WithDefault("2000000")
    int mostCharacters();
}

package io.qingce.portal.embedding;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Which sites show what of the portal on pages of their own. */
@ConfigMapping(prefix = "qingce.portal.embedding")
public interface EmbeddingConfig {

    /**
     * Origins of pages that may show elements of the portal, such as {@code https://www.anyang.example}: their scripts read what is
     * public, or what a token lets them read.
     */
    Optional<List<String>> origins();

    /** Origins of pages that may show pages of the portal in a frame, with whoever is logged in. */
    Optional<List<String>> frames();
}

package io.qingce.monitoring.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a body may be. */
@ConfigMapping(prefix = "qingce.feed")
public interface FeedConfig {

    /** Bytes of a body, after decompression: 32 MiB is a year of hours of some 40 stations as CSV. */
    @WithDefault("33554432")
    long maxBytes();

    /** Items of a body; what bounds the answer. */
    @WithDefault("200000")
    int maxItems();

    /** Characters of one line of newline-delimited JSON; with it the memory that a stream of any length needs. */
    @WithDefault("65536")
    int maxLine();

    /**
     * Bytes of any body as it is sent, except of newline-delimited JSON, which may have any length. A wall behind the other
     * limits, for what is far too large.
     */
    @WithDefault("268435456")
    long maxSentBytes();
}

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

    /** Characters of one line of newline-delimited JSON or CSV; with it the memory that a stream of any length needs. */
    @WithDefault("65536")
    int maxLine();

    /** Bytes of one element of a JSON array, about: what is longer ends the feed. */
    @WithDefault("65536")
    int maxElement();

    /** Columns of a CSV: the archive of the national stations has one for each of some 2,000. */
    @WithDefault("4000")
    int maxColumns();
}

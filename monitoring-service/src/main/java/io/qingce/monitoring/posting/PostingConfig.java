package io.qingce.monitoring.posting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much may come at once. */
@ConfigMapping(prefix = "qingce.intake")
public interface PostingConfig {

    /** Single observations that may wait to be stored; further ones are answered 503. */
    @WithDefault("1000")
    int singlesWaiting();

    /** Single observations that are stored in one transaction at most. */
    @WithDefault("200")
    int singlesTogether();

    /**
     * Transactions of single observations that are under way at once. One is the fastest as a rule: what it costs is shared
     * by more of them, and the next fill while it is under way.
     */
    @WithDefault("1")
    int singlesLanes();

    /** How long a single observation waits for its transaction before its sender is answered 503. */
    @WithDefault("PT30S")
    Duration singlesPatience();

    /** Bodies of many items that are read at once; each holds a thread, a connection and a chunk. */
    @WithDefault("4")
    int bulkAtOnce();

    /** Bodies of many items of one sender that are read at once: one turn is always left for others. */
    @WithDefault("3")
    int bulkAtOnceEach();

    /** Bodies of many items of one sender that may wait for their turn; further ones are answered 503. */
    @WithDefault("6")
    int bulkWaiting();

    /** Bodies of many items that may wait for their turn, of all senders; each holds a thread. */
    @WithDefault("40")
    int bulkWaitingAll();

    /** How long a body of many items waits for its turn before it is answered 503. */
    @WithDefault("PT10S")
    Duration bulkPatience();

    /** Requests that one address may send in a second; beyond it is answered 429. 0: as many as it likes. */
    @WithDefault("20000")
    int requestsPerSecond();
}

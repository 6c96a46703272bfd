package io.qingce.chassis.answer;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of their time and memory answers may cost that are not taken as fast as they are made. */
@ConfigMapping(prefix = "qingce.answer")
public interface AnswerConfig {

    /** Over so long a time the pace of a client is measured while something waits for it. */
    @WithDefault("20s")
    Duration patience();

    /** Bytes a second below which a client is cut off. */
    @WithDefault("1024")
    long slowestPace();

    /** Bytes that wait for the clients of one sender; above, its connections that took least are cut off. */
    @WithDefault("24M")
    MemorySize unsentPerSender();

    /** Bytes that wait for all clients; above, those of the sender for whom most waits are cut off, and requests wait or 503. */
    @WithDefault("64M")
    MemorySize unsent();

    /** Long reads (CSV, NDJSON, GeoJSON, files) that one sender may have open; one more is refused with 429. */
    @WithDefault("16")
    int longReadsPerSender();

    /** Long reads open in all; one more takes the place of one of the sender who holds most, or is refused with 503. */
    @WithDefault("64")
    int longReads();

    /** Pieces of long reads computed at once, each with a connection to the database; the senders take turns. */
    @WithDefault("4")
    int piecesAtOnce();

    /** Long computations (statistics, rankings, attainment, scores, forecasts, coverage) computed at once; others wait. */
    @WithDefault("8")
    int computationsAtOnce();

    /** Long computations of one sender, computed and waiting; one more is refused with 429. */
    @WithDefault("64")
    int computationsPerSender();

    /** Long computations in all, computed and waiting; above, 503 for one of the sender who has most, or for the new one. */
    @WithDefault("256")
    int computations();

    /** How long a computation waits for its turn before it is refused with 503. */
    @WithDefault("20s")
    Duration computationPatience();
}

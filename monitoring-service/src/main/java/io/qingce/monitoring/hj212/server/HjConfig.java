package io.qingce.monitoring.hj212.server;

import io.qingce.monitoring.hj212.report.Command;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** The TCP server for HJ 212. */
@ConfigMapping(prefix = "qingce.hj212")
public interface HjConfig {

    /** Port on which devices connect; 0: the server is off. */
    @WithDefault("0")
    int port();

    /** Address on which devices connect. */
    @WithDefault("127.0.0.1")
    String host();

    /** Connections at most; further ones are closed at once. */
    @WithDefault("10000")
    int maxConnections();

    /** A connection that says nothing for so long is closed. Devices may have nothing but hours to say. */
    @WithDefault("PT3H")
    Duration idle();

    /** Reports taken in; others are answered and not kept. So are minute data of a device with no stated interval. */
    @WithDefault("REAL_TIME,MINUTES,HOUR,DAY")
    Set<Command> kept();

    /** Unusable packets in a row after which a connection is closed. */
    @WithDefault("100")
    int maxUnusable();

    /** Packets of one connection that may wait to be stored before it is read on. */
    @WithDefault("64")
    int perConnection();

    /** Packets of all connections that may wait; beyond, each connection waits for its own. */
    @WithDefault("10000")
    int backlog();

    /** Packets stored in one transaction at most. */
    @WithDefault("500")
    int batch();

    /** How long the parts of a divided packet wait for each other. */
    @WithDefault("PT2M")
    Duration patience();

    /** After how long a device that was registered by another replica is known here. */
    @WithDefault("PT30S")
    Duration deviceRefresh();
}

package io.qingce.monitoring.hj212.server;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The TCP server for HJ 212. */
@ConfigMapping(prefix = "qingce.hj212")
public interface HjConfig {

    /** Port on which devices connect; 0: the server is off. */
    @WithDefault("0")
    int port();

    /** Address on which devices connect. */
    @WithDefault("127.0.0.1")
    String host();

    /** Connections at most; a further one takes the place of the oldest over which no device has spoken, or is closed. */
    @WithDefault("10000")
    int maxConnections();

    /** Connections from one address at most, likewise. Devices behind one gateway or balancer have one address. */
    @WithDefault("1000")
    int connectionsPerAddress();

    /** A connection over which no registered device has spoken for so long is closed. */
    @WithDefault("PT70M")
    Duration strangerIdle();

    /** A connection whose packet is begun and not finished, or that does not take its answers, for so long is closed. */
    @WithDefault("PT1M")
    Duration packetTime();

    /** Bytes that one connection may send in a second; beyond, it is read on later. */
    @WithDefault("1048576")
    long bytesPerSecond();

    /** Bytes of unfinished and unread packets of all connections together; beyond, the connection that adds is closed. */
    @WithDefault("33554432")
    long heldBytes();

    /** A connection that says nothing for so long is closed. Devices may have nothing but hours to say. */
    @WithDefault("PT3H")
    Duration idle();

    /** Unusable packets in a row after which a connection is closed. */
    @WithDefault("100")
    int maxUnusable();

    /** Packets of one connection that may wait to be stored before it is read on. */
    @WithDefault("64")
    int perConnection();

    /** Packets of all connections that may wait; beyond, none is read on until there is room. */
    @WithDefault("10000")
    int backlog();

    /** Bytes of the packets that may wait, likewise. */
    @WithDefault("8388608")
    long backlogBytes();

    /** Packets stored in one transaction at most. */
    @WithDefault("500")
    int batch();

    /** How long the parts of a divided packet wait for each other. */
    @WithDefault("PT2M")
    Duration patience();

    /** Unfinished divided packets of one device, over all of its connections; the oldest makes room. */
    @WithDefault("32")
    int unfinishedPerDevice();

    /** Bytes of them. */
    @WithDefault("262144")
    long unfinishedBytesPerDevice();

    /** Unfinished divided packets of all devices. */
    @WithDefault("20000")
    int unfinished();

    /** Bytes of them. */
    @WithDefault("16777216")
    long unfinishedBytes();

    /** After how long a device that was registered by another replica is known here. */
    @WithDefault("PT30S")
    Duration deviceRefresh();
}

package io.qingce.monitoring.hj212.server;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.Worker;
import io.qingce.monitoring.hj212.device.DeviceDirectory;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Listens for devices that speak HJ 212, if a port is configured. */
@ApplicationScoped
public class HjServer {

    private static final Logger LOG = Logger.getLogger(HjServer.class);
    private static final int LOOKS_PER_PATIENCE = 4;

    private final Vertx vertx;
    private final Desk desk;
    private final DeviceDirectory devices;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private @Nullable NetServer server;
    private @Nullable Worker refresher;

    HjServer(Vertx vertx, Desk desk, DeviceDirectory devices, MeterRegistry meters) {
        this.vertx = vertx;
        this.desk = desk;
        this.devices = devices;
        meters.gauge("qingce.hj212.connections", connections, Set::size);
    }

    void start(@Observes StartupEvent started) {
        devices.refresh();
        if (desk.config.port() == 0) {
            return;
        }
        refresher = Worker.start("hj212-devices", desk.config.deviceRefresh(), devices::refresh);
        desk.backlog.start();
        vertx.setPeriodic(
                desk.config.patience().toMillis() / LOOKS_PER_PATIENCE,
                timer -> connections.forEach(Connection::expire));
        listen();
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (server != null) {
            server.close();
        }
        if (refresher != null) {
            refresher.close();
        }
        desk.backlog.stop();
    }

    /** Waits until the port is open; the service does not start without it. */
    private void listen() {
        NetServerOptions options = new NetServerOptions()
                .setHost(desk.config.host())
                .setPort(desk.config.port())
                .setIdleTimeout(Math.toIntExact(desk.config.idle().toSeconds()))
                .setIdleTimeoutUnit(TimeUnit.SECONDS);
        server = vertx.createNetServer(options).connectHandler(this::connected);
        NetServer up = server.listen().toCompletionStage().toCompletableFuture().join();
        LOG.infof("HJ 212 devices may connect to port %d", up.actualPort());
    }

    private void connected(NetSocket socket) {
        if (connections.size() >= desk.config.maxConnections()) {
            socket.close();
            return;
        }
        Connection connection = new Connection(socket, vertx.getOrCreateContext(), desk);
        connections.add(connection);
        socket.exceptionHandler(broken -> LOG.debugf(broken, "a connection of a device broke"));
        socket.closeHandler(gone -> {
            connections.remove(connection);
            connection.closed();
        });
        connection.open();
    }
}

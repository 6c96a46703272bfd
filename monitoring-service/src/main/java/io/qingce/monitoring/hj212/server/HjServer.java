package io.qingce.monitoring.hj212.server;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.worker.Worker;
import io.qingce.monitoring.hj212.device.DeviceDirectory;
import io.qingce.monitoring.hj212.health.HealthLedger;
import io.qingce.monitoring.hj212.part.PartBudget;
import io.qingce.monitoring.hj212.quarantine.Quarantine;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Listens for devices that speak HJ 212, if a port is configured. */
@ApplicationScoped
public class HjServer {

    private static final Logger LOG = Logger.getLogger(HjServer.class);
    private static final int LOOKS_PER_PATIENCE = 4;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int OPENING_SECONDS = 30;

    private final Vertx vertx;
    private final ServerContext server;
    private final DeviceDirectory devices;
    private final Connections connections;
    private final Quarantine quarantine;
    private final HealthLedger health;
    private @Nullable NetServer listener;
    private List<Worker> workers = List.of();

    HjServer(
            Vertx vertx,
            ServerContext server,
            DeviceDirectory devices,
            Connections connections,
            Quarantine quarantine,
            HealthLedger health,
            MeterRegistry meters) {
        this.vertx = vertx;
        this.server = server;
        this.devices = devices;
        this.connections = connections;
        this.quarantine = quarantine;
        this.health = health;
        meters.gauge("qingce.hj212.connections", connections, Connections::size);
        meters.gauge("qingce.hj212.held.bytes", server.held);
        meters.gauge("qingce.hj212.parts.bytes", server.parts, PartBudget::heldBytes);
    }

    void start(@Observes StartupEvent started) {
        devices.refresh();
        if (server.config.port() == 0) {
            return;
        }
        workers = List.of(
                Worker.repeat("hj212-devices", server.config.deviceRefresh(), LONGEST, devices::refresh),
                Worker.repeat("hj212-health", health.every(), LONGEST, health::writeDown),
                Worker.repeat("hj212-health-upkeep", quarantine.upkeep(), LONGEST, health::tidy),
                Worker.start("hj212-quarantine", quarantine.upkeep(), LONGEST, quarantine::tidy));
        server.backlog.start();
        vertx.setPeriodic(lookEvery(), timer -> connections.list().forEach(Connection::look));
        listen();
    }

    /** Milliseconds between looks at the connections. */
    private long lookEvery() {
        Duration patience = server.config.patience();
        Duration packetTime = server.config.packetTime();
        Duration shorter = patience.compareTo(packetTime) < 0 ? patience : packetTime;
        return Math.max(1, shorter.toMillis() / LOOKS_PER_PATIENCE);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (listener != null) {
            listener.close();
        }
        for (Worker worker : workers) {
            worker.close();
        }
        server.backlog.stop();
        if (!workers.isEmpty()) {
            health.writeDown();
        }
    }

    /** Waits until the port is open; the service does not start without it. */
    private void listen() {
        NetServerOptions options = new NetServerOptions()
                .setHost(server.config.host())
                .setPort(server.config.port())
                .setTcpKeepAlive(true)
                .setIdleTimeout(Math.toIntExact(server.config.idle().toSeconds()))
                .setIdleTimeoutUnit(TimeUnit.SECONDS);
        listener = vertx.createNetServer(options).connectHandler(this::connected);
        NetServer up = listener.listen()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(OPENING_SECONDS, TimeUnit.SECONDS)
                .join();
        LOG.infof("HJ 212 devices may connect to port %d", up.actualPort());
    }

    private void connected(NetSocket socket) {
        Connection connection = new Connection(socket, vertx.getOrCreateContext(), server, connections);
        Optional<HangUp> refused = connections.admit(connection);
        if (refused.isPresent()) {
            connection.hangUp(refused.get());
            return;
        }
        socket.exceptionHandler(broken -> LOG.debugf(broken, "a connection of a device broke"));
        socket.closeHandler(gone -> {
            connections.remove(connection);
            connection.closed();
        });
        connection.open();
    }
}

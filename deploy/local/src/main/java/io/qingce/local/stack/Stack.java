package io.qingce.local.stack;

import io.qingce.local.Checkout;
import io.qingce.local.Console;
import io.qingce.local.DataFolder;
import io.qingce.local.Refusal;
import io.qingce.local.login.LocalIssuer;
import io.qingce.local.stack.Service.Launch;
import io.qingce.servers.FreePort;
import io.qingce.servers.LocalKafka;
import io.qingce.servers.LocalPostgres;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Everything that runs, started in order and stopped in the opposite one. May be closed while it is starting: what
 * comes up after that is stopped at once.
 */
public final class Stack implements AutoCloseable {

    private static final String PORTAL = "portal";

    private final Checkout checkout;
    private final DataFolder folder;
    private final Console console;
    private final Map<ServiceName, Service> services = new EnumMap<>(ServiceName.class);
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Ports ports;
    private final int hj212Port;
    private boolean closed;
    private @Nullable LocalPostgres postgres;
    private @Nullable LocalKafka kafka;
    private @Nullable LocalIssuer issuer;
    private @Nullable Service portal;
    private @Nullable URI site;

    public Stack(Checkout checkout, DataFolder folder, Ports ports, Console console) {
        this.checkout = checkout;
        this.folder = folder;
        this.ports = ports;
        this.hj212Port = ports.hj212() == 0 ? FreePort.next() : ports.hj212();
        this.console = console;
    }

    /** Ends what a stack left running that was killed: it would hold the data folder. */
    public void endLeftOvers() {
        for (ServiceName name : ServiceName.values()) {
            endLeftOver(name.module());
        }
        endLeftOver(PORTAL);
        LocalKafka.endLeftOver(folder.folder("kafka"));
        LocalPostgres.endLeftOver(folder.folder("postgres"));
    }

    /** Starts PostgreSQL and Kafka side by side, with a database and a role per service and the topics. */
    public void startServers() {
        CompletableFuture<LocalKafka> starting =
                CompletableFuture.supplyAsync(() -> LocalKafka.start(folder.folder("kafka"), ports.kafka()));
        starting.thenAccept(this::keep);
        LocalPostgres database = LocalPostgres.start(folder.folder("postgres"), 0);
        keep(database);
        for (ServiceName service : ServiceName.values()) {
            database.createDatabase(service.database(), service.database(), folder.password(service.database()));
        }
        LocalKafka broker = starting.join();
        Topics.create(broker.bootstrapServers());
        postgres = database;
        kafka = broker;
    }

    /** Starts an identity provider, which the services ask from then on. */
    public LocalIssuer startIssuer() {
        LocalIssuer started = LocalIssuer.start(folder.folder("issuer"));
        keep(started);
        issuer = started;
        return started;
    }

    /** Lets the pages of another site show elements of the portal that is started afterwards. */
    public void lendElementsTo(URI origin) {
        site = origin;
    }

    /** Starts the three packaged services and the portal side by side and waits until all are ready. */
    public void startServices() {
        Map<String, String> addresses = new TreeMap<>();
        for (ServiceName name : ServiceName.values()) {
            Service service = launch(name.module(), FreePort.next(), environment(name));
            services.put(name, service);
            addresses.put("QINGCE_PORTAL_" + name + "_SERVICE", service.uri().toString());
        }
        if (issuer != null) {
            addresses.putAll(issuer.settings());
        }
        if (site != null) {
            addresses.put("QINGCE_PORTAL_EMBEDDING_ORIGINS", site.toString());
        }
        Service before = launch(PORTAL, ports.portal() == 0 ? FreePort.next() : ports.portal(), addresses);
        portal = before;
        services.values().forEach(Service::awaitReady);
        before.awaitReady();
    }

    private Service launch(String module, int port, Map<String, String> environment) {
        Path application = checkout.application(module);
        if (!Files.exists(application)) {
            throw new Refusal(module + " is not built: run mvn -DskipTests package in " + checkout.root());
        }
        Path log = folder.folder("logs").resolve(module + ".log");
        Service service = new Service(
                new Launch(module, application, port, FreePort.next(), environment, log, pidFile(module)), console);
        keep(service);
        service.start();
        return service;
    }

    /** Where the portal answers: the one origin. */
    public URI portal() {
        if (portal == null) {
            throw new IllegalStateException("The portal has not been started");
        }
        return URI.create("http://localhost:" + portal.uri().getPort());
    }

    /** The settings a service of its own needs to use these servers, as environment variables. */
    public Map<String, String> environment(ServiceName service) {
        if (postgres == null || kafka == null) {
            throw new IllegalStateException("The servers have not been started");
        }
        Map<String, String> settings = new TreeMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(service.database()),
                "QUARKUS_DATASOURCE_USERNAME", service.database(),
                "QUARKUS_DATASOURCE_PASSWORD", folder.password(service.database()),
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "QINGCE_AUDIT_KEY", folder.folder("keys").resolve("audit-key").toString()));
        if (issuer != null) {
            settings.putAll(issuer.settings());
        }
        if (service == ServiceName.PLAN) {
            settings.put("QINGCE_EVIDENCE_FOLDER", folder.folder("evidence").toString());
        }
        if (service == ServiceName.REPORT) {
            settings.put(
                    "QINGCE_SIGNATURE_KEY",
                    folder.folder("keys").resolve("signing-key.pem").toString());
        }
        if (service == ServiceName.MONITORING) {
            settings.put("QINGCE_HJ212_PORT", Integer.toString(hj212Port));
        }
        return settings;
    }

    /** Where monitoring-service listens for devices that speak HJ 212, on the loopback interface. */
    public int hj212Port() {
        return hj212Port;
    }

    /** Stops something with the rest, before what was started earlier. */
    public void attach(AutoCloseable part) {
        keep(part);
    }

    /** A service that was started. */
    public Service service(ServiceName name) {
        Service service = services.get(name);
        if (service == null) {
            throw new IllegalStateException(name.module() + " has not been started");
        }
        return service;
    }

    /** Where the broker listens. */
    public String bootstrapServers() {
        if (kafka == null) {
            throw new IllegalStateException("The servers have not been started");
        }
        return kafka.bootstrapServers();
    }

    /** Whether it was told to stop. */
    public synchronized boolean isClosed() {
        return closed;
    }

    /** Stops everything in the opposite order of its start. What was stored stays. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!running.isEmpty()) {
            stop(running.pop());
        }
    }

    private void endLeftOver(String module) {
        LeftOver.end(pidFile(module), checkout.application(module).toString());
    }

    private Path pidFile(String module) {
        return folder.folder("processes").resolve(module);
    }

    private synchronized void keep(AutoCloseable started) {
        if (closed) {
            stop(started);
        } else {
            running.push(started);
        }
    }

    private void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            console.remark("A part did not stop as it should: " + e.getMessage());
        }
    }
}

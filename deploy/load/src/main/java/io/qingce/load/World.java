package io.qingce.load;

import io.qingce.local.Checkout;
import io.qingce.local.Console;
import io.qingce.local.DataFolder;
import io.qingce.local.Logs;
import io.qingce.local.Refusal;
import io.qingce.local.stack.LeftOver;
import io.qingce.local.stack.Service;
import io.qingce.local.stack.ServiceName;
import io.qingce.local.stack.Topics;
import io.qingce.servers.FreePort;
import io.qingce.servers.LocalKafka;
import io.qingce.servers.LocalPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is measured: a real PostgreSQL with every guarantee on, a real Kafka, and packaged services as processes of their
 * own with at most 512 MiB of heap each. It begins empty and leaves nothing but the logs behind. The servers can be killed and
 * started again on their ports.
 */
public final class World implements AutoCloseable {

    private final Checkout checkout;
    private final DataFolder folder;
    private final Places places;
    private final Map<String, Path> disks;
    private final Console console;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Thread ending = new Thread(this::stopAll, "ending");
    private LocalPostgres postgres;
    private LocalKafka kafka;
    private int started;

    /**
     * Where the parts keep what they have, if not in the data folder, and how the services come to Kafka.
     *
     * @param disks makes the folders of {@code postgres}, {@code kafka} and {@code evidence}, once nobody else works in the
     *     data folder; a missing one is there
     * @param doors further ways into Kafka
     */
    public record Places(Supplier<Map<String, Path>> disks, List<LocalKafka.Door> doors) {}

    private World(Checkout checkout, DataFolder folder, Places places, Console console) {
        this.checkout = checkout;
        this.folder = folder;
        this.places = places;
        this.disks = places.disks().get();
        this.console = console;
        this.postgres = LocalPostgres.start(place("postgres"), 0);
        this.kafka = LocalKafka.start(place("kafka"), 0, places.doors());
    }

    /** Starts the two servers over an empty folder, with a database per service and the topics. */
    public static World open(Console console) {
        return open(console, new Places(Map::of, List.of()));
    }

    /** The same with places of their own for what the parts keep. */
    public static World open(Console console, Places places) {
        Checkout checkout = Checkout.current();
        DataFolder folder = DataFolder.open(checkout.root().resolve("deploy/load/data"));
        endLeftOvers(folder);
        folder.clear();
        Logs.to(folder.folder("logs").resolve("run.log"));
        console.remark("Starting PostgreSQL and Kafka ...");
        World world = new World(checkout, folder, places, console);
        Runtime.getRuntime().addShutdownHook(world.ending);
        for (ServiceName service : ServiceName.values()) {
            world.postgres.createDatabase(service.database(), service.database(), folder.password(service.database()));
        }
        Topics.create(world.bootstrapServers());
        return world;
    }

    /** Starts a packaged service, or one more replica of it, and waits until it is ready. */
    public Service start(ServiceName name, Map<String, String> settings) {
        Service service = launch(name, settings);
        service.awaitReady();
        return service;
    }

    /** Starts a packaged service, or one more replica of it, and does not wait. */
    public Service launch(ServiceName name, Map<String, String> settings) {
        Map<String, String> environment = environment(name);
        environment.putAll(settings);
        return launch(name.module(), environment);
    }

    /**
     * Starts the packaged portal and waits until it is ready.
     *
     * @param addresses of the services, as its settings
     */
    public Service startPortal(Map<String, String> addresses) {
        Service portal = launch("portal", new TreeMap<>(addresses));
        portal.awaitReady();
        return portal;
    }

    private synchronized Service launch(String module, Map<String, String> environment) {
        Path application = checkout.application(module);
        if (!Files.exists(application)) {
            throw new Refusal(module + " is not built: run mvn -DskipTests package in " + checkout.root());
        }
        started++;
        String process = module + "-" + started;
        if (System.getenv("QINGCE_PROFILE") != null) {
            String recording = folder.folder("logs").resolve(process + ".jfr").toString();
            environment.put(
                    "JAVA_TOOL_OPTIONS",
                    "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + recording);
        }
        Service service = new Service(
                new Service.Launch(
                        module,
                        application,
                        FreePort.next(),
                        FreePort.next(),
                        environment,
                        log(process),
                        folder.folder("processes").resolve(process)),
                console);
        running.push(service);
        service.start();
        return service;
    }

    /** The settings of a service that uses these servers, as environment variables. */
    public Map<String, String> environment(ServiceName service) {
        return new TreeMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(service.database()),
                "QUARKUS_DATASOURCE_USERNAME", service.database(),
                "QUARKUS_DATASOURCE_PASSWORD", folder.password(service.database()),
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "QINGCE_EVIDENCE_FOLDER", place("evidence").toString(),
                "QINGCE_AUDIT_KEY", place("keys").resolve("audit-key").toString(),
                "QINGCE_SIGNATURE_KEY", place("keys").resolve("signing-key.pem").toString()));
    }

    /** A connection to the database of a service. */
    public Connection connect(ServiceName service) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(service.database()), service.database(), folder.password(service.database()));
    }

    /** Where the broker listens. */
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** The number of the process of PostgreSQL that all others of it belong to. */
    public long postgresPid() {
        return postgres.pid();
    }

    /** The number of the process of the broker. */
    public long kafkaPid() {
        return kafka.pid();
    }

    /** Whether the first process of PostgreSQL runs. */
    public boolean isPostgresAlive() {
        try {
            return isAlive(postgresPid());
        } catch (IllegalStateException noPidFile) {
            return false;
        }
    }

    /** Whether the broker runs. */
    public boolean isKafkaAlive() {
        return isAlive(kafkaPid());
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    /** Starts PostgreSQL again where it was, after it was killed. */
    public void restartPostgres() {
        int port = postgres.port();
        // It is dead already; this lets go of its folder.
        stop(postgres);
        postgres = LocalPostgres.start(place("postgres"), port);
    }

    /** Starts Kafka again where it was, after it was killed. */
    public void restartKafka() {
        String address = kafka.bootstrapServers();
        int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
        kafka = LocalKafka.start(place("kafka"), port, places.doors());
    }

    /** The port of the loopback interface on which PostgreSQL listens. */
    public int postgresPort() {
        return postgres.port();
    }

    /** Where a part keeps what it has. */
    public Path place(String part) {
        Path own = disks.get(part);
        return own == null ? folder.folder(part) : own;
    }

    /** A file for the log of a process. */
    public Path log(String process) {
        return folder.folder("logs").resolve(process + ".log");
    }

    /** Keeps something that is to be stopped with this world, before what it was started after. */
    public synchronized <T extends AutoCloseable> T keep(T part) {
        running.push(part);
        return part;
    }

    @Override
    public void close() {
        stopAll();
        Runtime.getRuntime().removeShutdownHook(ending);
        delete(place("postgres"));
        delete(place("kafka"));
        folder.close();
    }

    private synchronized void stopAll() {
        while (!running.isEmpty()) {
            stop(running.pop());
        }
        stop(kafka);
        stop(postgres);
    }

    private void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            console.remark("A part did not stop as it should: " + e.getMessage());
        }
    }

    private static void endLeftOvers(DataFolder folder) {
        try (Stream<Path> pids = Files.list(folder.folder("processes"))) {
            pids.forEach(pid -> LeftOver.end(pid, "quarkus-run.jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LocalKafka.endLeftOver(folder.folder("kafka"));
        LocalPostgres.endLeftOver(folder.folder("postgres"));
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
    }

    /** Whether somebody listens on a port of the loopback interface. */
    public static boolean isOpen(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}

package io.qingce.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * An Apache Kafka broker of this machine (KRaft, one node) in a Java process of its own, on the class path of the
 * running one. It listens on the loopback interface only, and stops when the process that started it dies.
 *
 * <p>Stops with {@link #close()}; it registers no shutdown hook, because only the caller knows what must stop before it.
 */
public final class LocalKafka implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 90;
    private static final int STOP_SECONDS = 20;
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final ServerFolder folder;
    private final int port;
    private final Process process;

    /**
     * A further way in: the broker listens on one port and tells its clients to come to another, as behind a proxy.
     *
     * @param name of the listener, in capital letters
     * @param port of the loopback interface on which the broker listens
     * @param told where its clients are told to come: host and port
     */
    public record Door(String name, int port, String told) {}

    private LocalKafka(ServerFolder folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Starts a broker on a free port over a temporary folder that goes when it stops. */
    public static LocalKafka start() {
        return start(ServerFolder.temporary("kafka"), 0, List.of());
    }

    /**
     * Starts a broker over a folder, with the topics and records that are in it.
     *
     * @param folder kept when the broker stops; created when missing
     * @param port 0 for a free one
     * @throws IllegalStateException if the port is taken; with the end of the log if the broker does not start
     */
    public static LocalKafka start(Path folder, int port) {
        return start(folder, port, List.of());
    }

    /** The same with further ways in. */
    public static LocalKafka start(Path folder, int port, List<Door> doors) {
        return start(ServerFolder.kept(folder), port, doors);
    }

    /**
     * Waits for the end of a broker whose parent was killed, and hastens it if it takes long.
     *
     * @param folder may be empty
     */
    public static void endLeftOver(Path folder) {
        endLeftOver(ServerFolder.kept(folder));
    }

    private static LocalKafka start(ServerFolder folder, int wantedPort, List<Door> doors) {
        endLeftOver(folder);
        int port = ServerFolder.port(wantedPort);
        try {
            Process process = launch(folder, writeSettings(folder, port, doors));
            folder.notePid(process.pid());
            LocalKafka kafka = new LocalKafka(folder, port, process);
            kafka.awaitReady();
            return kafka;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start Kafka in " + folder.path(), e);
        }
    }

    /** What clients put into {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** The process id of the broker, so that a test can kill it. */
    public long pid() {
        return process.pid();
    }

    /** The file the broker writes its log to. */
    public Path log() {
        return folder.log();
    }

    /** Stops the broker, by force if it does not stop by itself. */
    @Override
    public void close() {
        stop();
        folder.release();
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(STOP_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void endLeftOver(ServerFolder folder) {
        folder.notedProcess()
                .filter(process -> process.info().commandLine().orElse("").contains(KafkaBroker.class.getName()))
                .ifPresent(process -> process.onExit()
                        .completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS)
                        .thenAccept(ProcessHandle::destroyForcibly)
                        .join());
    }

    private static Process launch(ServerFolder folder, Path settings) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            // A session of its own: Ctrl-C in a terminal reaches the parent only, which stops its parts in order.
            command.add(SETSID.toString());
        }
        command.addAll(List.of(
                java,
                "-Xms64m",
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dlog4j2.statusLoggerLevel=OFF",
                "-Dlogging.configuration="
                        + folder.path().resolve("logging.properties").toUri(),
                "-cp",
                System.getProperty("java.class.path"),
                KafkaBroker.class.getName(),
                folder.data().toString(),
                settings.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.log().toFile()))
                .start();
    }

    private static Path writeSettings(ServerFolder folder, int port, List<Door> doors) throws IOException {
        Files.writeString(folder.path().resolve("logging.properties"), """
                logger.level=WARN
                logger.handlers=CONSOLE
                handler.CONSOLE=org.jboss.logmanager.handlers.ConsoleHandler
                handler.CONSOLE.formatter=PATTERN
                formatter.PATTERN=org.jboss.logmanager.formatters.PatternFormatter
                formatter.PATTERN.properties=pattern
                formatter.PATTERN.pattern=%d{yyyy-MM-dd HH:mm:ss,SSS} %-5p [%c] %s%e%n
                """);
        return Files.writeString(
                folder.path().resolve("server.properties"), settings(folder, port, ServerFolder.port(0), doors));
    }

    private static String settings(ServerFolder folder, int port, int controllerPort, List<Door> doors) {
        return """
                process.roles=broker,controller
                node.id=1
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d%4$s
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d%5$s
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT%6$s
                controller.listener.names=CONTROLLER
                controller.quorum.bootstrap.servers=127.0.0.1:%2$d
                log.dirs=%3$s
                # One node holds every copy.
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                # One machine: few threads, a small heap, no waiting for a second consumer.
                num.network.threads=2
                num.io.threads=4
                log.cleaner.dedupe.buffer.size=16777216
                group.initial.rebalance.delay.ms=0
                """.formatted(
                        port,
                        controllerPort,
                        folder.data(),
                        each(doors, door -> door.name() + "://127.0.0.1:" + door.port()),
                        each(doors, door -> door.name() + "://" + door.told()),
                        each(doors, door -> door.name() + ":PLAINTEXT"));
    }

    private static String each(List<Door> doors, Function<Door, String> text) {
        return doors.stream().map(door -> "," + text.apply(door)).collect(Collectors.joining());
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try (Admin admin = admin()) {
            while (!answers(admin)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException("Kafka did not start. " + folder.endOfLog());
                }
            }
        } catch (IllegalStateException e) {
            stop();
            throw e;
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Kafka was starting", e);
        }
    }

    private Admin admin() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        // Kafka finds its classes through the context class loader, which may belong to an application under test.
        Thread.currentThread().setContextClassLoader(LocalKafka.class.getClassLoader());
        try {
            return Admin.create(Map.of(
                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                    AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, 50,
                    AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 200));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static boolean answers(Admin admin) throws InterruptedException {
        try {
            return !admin.describeCluster().nodes().get(1, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}

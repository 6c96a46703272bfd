package io.qingce.local.stack;

import io.qingce.local.Console;
import io.qingce.local.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One service as a process of its own: the packaged application, started with its settings in the environment, and
 * started again when it dies without having been told to, after growing pauses while it does not stay up. One that says
 * for half a minute that it is not alive, or says nothing, is ended and started again.
 */
public final class Service implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration TOO_SOON = Duration.ofSeconds(10);
    private static final int QUICK_ENDS = 3;
    private static final long LONGEST_REST_SECONDS = 30;
    private static final int STOP_SECONDS = 20;
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Launch launch;
    private final Console console;
    private final Liveness liveness = new Liveness();
    private final ScheduledExecutorService supervisor;
    private @Nullable Process process;
    private long startedAt;
    private int quickEnds;
    private boolean wasAlive;
    private boolean waiting;
    private boolean stopping;

    /**
     * What is needed to start the process, the first time and again.
     *
     * @param module which is also its name
     * @param application the runnable jar
     * @param port of the loopback interface; the same at every start
     * @param managementPort of the loopback interface, for health and metrics; the same at every start
     * @param environment settings beside the port
     * @param log appended to
     * @param pidFile takes the number of the process
     */
    public record Launch(
            String module,
            Path application,
            int port,
            int managementPort,
            Map<String, String> environment,
            Path log,
            Path pidFile) {

        List<String> command() {
            List<String> command = new ArrayList<>();
            if (Files.isExecutable(SETSID)) {
                // A session of its own: Ctrl-C reaches the stack only, which then stops its parts in order.
                command.add(SETSID.toString());
            }
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xms256m",
                    "-Xmx512m",
                    // Nearly everything dies young: with the fifty megabytes of the default it is collected ten times a
                    // second.
                    "-Xmn160m",
                    "-XX:+UseSerialGC",
                    // A service without memory does not stay half alive: it leaves and is started again.
                    "-XX:+ExitOnOutOfMemoryError",
                    "-jar",
                    application.toString()));
            return command;
        }
    }

    public Service(Launch launch, Console console) {
        this.launch = launch;
        this.console = console;
        this.supervisor = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "supervisor-of-" + launch.module());
            thread.setDaemon(true);
            return thread;
        });
        long pause = Liveness.PAUSE.toMillis();
        var unused = supervisor.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Starts the process; it is not ready yet. */
    public synchronized void start() {
        ProcessBuilder builder = new ProcessBuilder(launch.command());
        builder.environment().putAll(launch.environment());
        // A killed consumer is missed after ten seconds, not after the usual three quarters of a minute.
        builder.environment().put("KAFKA_SESSION_TIMEOUT_MS", "10000");
        // Unless told otherwise nobody is asked who it is: all listeners are this machine's own.
        builder.environment().putIfAbsent("QINGCE_AUTH", "off");
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(launch.port()));
        builder.environment().put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(launch.managementPort()));
        builder.redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(launch.log().toFile()));
        try {
            Process started = builder.start();
            process = started;
            startedAt = System.nanoTime();
            wasAlive = false;
            waiting = false;
            liveness.forget();
            Files.writeString(launch.pidFile(), Long.toString(started.pid()));
            started.onExit().thenAccept(this::ended);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + launch.module(), e);
        }
    }

    /**
     * Waits until the service says that it is ready.
     *
     * @throws Refusal if it does not say so in time, or gave up
     */
    public void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > deadline || isDown()) {
                throw new Refusal(launch.module() + " did not start. Its log says why: " + launch.log());
            }
            pause();
        }
    }

    /** Where the service answers. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + launch.port());
    }

    /** Where health, metrics and what operators call answer. */
    public URI management() {
        return URI.create("http://127.0.0.1:" + launch.managementPort());
    }

    /** The process that runs now, so that a test can kill it. */
    public synchronized ProcessHandle handle() {
        if (process == null) {
            throw new IllegalStateException(launch.module() + " has not been started");
        }
        return process.toHandle();
    }

    /** Starts it again now if it waits for that, as after a start without its database. */
    public synchronized void revive() {
        if (waiting && !stopping) {
            start();
        }
    }

    /** Stops the process, by force if it does not stop by itself. */
    @Override
    public void close() {
        Process running;
        synchronized (this) {
            stopping = true;
            running = process;
        }
        supervisor.shutdownNow();
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor(STOP_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it ends as often as it is started. */
    private synchronized boolean isDown() {
        return stopping || quickEnds >= QUICK_ENDS;
    }

    private synchronized void ended(Process ended) {
        if (stopping) {
            return;
        }
        String what = launch.module() + " ended (exit code " + ended.exitValue() + ")";
        quickEnds = System.nanoTime() - startedAt < TOO_SOON.toNanos() ? quickEnds + 1 : 0;
        waiting = true;
        long rest = restSeconds(quickEnds);
        console.interrupt(what + ", starting it again in " + rest + " s. Its log: " + launch.log());
        var unused = supervisor.schedule(this::revive, rest, TimeUnit.SECONDS);
    }

    /** How long is waited before a start after so many quick ends: 0, 1, 2, 4 … 30 seconds. */
    static long restSeconds(int quickEnds) {
        return quickEnds == 0 ? 0 : Math.min(1L << Math.min(quickEnds - 1, 5), LONGEST_REST_SECONDS);
    }

    /** One look at whether it is alive. A start takes its time: until it was alive once, only a long silence counts. */
    private void look() {
        try {
            boolean alive = liveness.answers(management().resolve("/q/health/live"));
            endIfDead(alive);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void endIfDead(boolean alive) {
        wasAlive |= alive;
        boolean starting = !wasAlive && System.nanoTime() - startedAt < PATIENCE.toNanos();
        if (process == null || waiting || starting) {
            liveness.forget();
        } else if (liveness.isDeadAfter(alive)) {
            liveness.forget();
            console.interrupt(launch.module() + " is not alive any more, ending it. Its log: " + launch.log());
            process.destroyForcibly();
        }
    }

    private boolean isReady() {
        try {
            return liveness.answers(management().resolve("/q/health/ready"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + launch.module() + " was starting", e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}

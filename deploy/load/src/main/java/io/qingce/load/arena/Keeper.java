package io.qingce.load.arena;

import io.qingce.load.World;
import io.qingce.local.Console;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What systemd does elsewhere, and nothing more: starts PostgreSQL and Kafka again when they have ended. The services are
 * looked after by {@link io.qingce.local.stack.Service}.
 */
public final class Keeper implements AutoCloseable {

    private static final long LOOK_MILLIS = 500;

    /** The servers that it keeps. */
    public enum Server {
        POSTGRES,
        KAFKA
    }

    private final World world;
    private final Console console;
    private final Set<Server> held = EnumSet.noneOf(Server.class);
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "keeper");
        thread.setDaemon(true);
        return thread;
    });

    Keeper(World world, Console console) {
        this.world = world;
        this.console = console;
        var unused = looks.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Leaves a server as it is, even if it has ended. */
    public synchronized void hold(Server server) {
        held.add(server);
    }

    /** Starts it again from now on if it has ended. */
    public synchronized void release(Server server) {
        held.remove(server);
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }

    private synchronized void look() {
        try {
            if (!held.contains(Server.POSTGRES) && !world.isPostgresAlive()) {
                world.restartPostgres();
            }
            if (!held.contains(Server.KAFKA) && !world.isKafkaAlive()) {
                world.restartKafka();
            }
        } catch (RuntimeException failure) {
            // It is tried again, as systemd does.
            console.remark("keeper: " + failure.getMessage());
        }
    }
}

package io.qingce.load.loss;

import io.qingce.load.Wait;
import io.qingce.load.World;
import io.qingce.local.Console;
import io.qingce.local.stack.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Kills the service, the broker and the database without warning, and starts again what does not start itself. */
final class Killer {

    private static final int LONGEST_WAIT = 3000;
    private static final Duration QUICK = Duration.ofSeconds(12);
    private static final Duration UNTIL_GONE = Duration.ofSeconds(10);

    private final World world;
    private final Service service;
    private final Random random;
    private final Console console;
    private boolean lastWasQuick;

    /** What is killed. */
    enum Victim {
        SERVICE,
        KAFKA,
        POSTGRES
    }

    Killer(World world, Service service, long seed, Console console) {
        this.world = world;
        this.service = service;
        this.random = new Random(seed);
        this.console = console;
    }

    /** Kills all three once, in any order, each after a random wait; when this returns, the servers run again. */
    void round(int number) {
        List<Victim> order = new ArrayList<>(List.of(Victim.values()));
        Collections.shuffle(order, random);
        StringBuilder told = new StringBuilder("round " + number + ":");
        for (Victim victim : order) {
            int wait = random.nextInt(LONGEST_WAIT);
            Wait.pause(Duration.ofMillis(wait));
            told.append(" %s after %d ms".formatted(victim, wait));
            kill(victim);
        }
        console.remark(told.toString());
    }

    private void kill(Victim victim) {
        switch (victim) {
            case SERVICE -> killService();
            case KAFKA -> {
                end(process(world.kafkaPid()));
                world.restartKafka();
            }
            case POSTGRES -> {
                List<ProcessHandle> workers =
                        process(world.postgresPid()).children().toList();
                end(process(world.postgresPid()));
                // The workers notice that the first process is gone, and end; until then the data folder is theirs.
                Wait.until(
                        "PostgreSQL gone",
                        UNTIL_GONE,
                        Duration.ofMillis(20),
                        () -> workers.stream().noneMatch(ProcessHandle::isAlive));
                world.restartPostgres();
            }
        }
    }

    /** A service that ends three times soon after its start stays down; so every other time it is let live a while. */
    private void killService() {
        ProcessHandle process = service.handle();
        Duration age = Duration.between(process.info().startInstant().orElseThrow(), Instant.now());
        if (lastWasQuick && age.compareTo(QUICK) < 0) {
            Wait.pause(QUICK.minus(age));
        }
        lastWasQuick = age.compareTo(QUICK) < 0 && !lastWasQuick;
        end(process);
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static ProcessHandle process(long pid) {
        return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("No process " + pid));
    }
}

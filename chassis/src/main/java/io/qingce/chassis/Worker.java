package io.qingce.chassis;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Does one thing again and again on a thread of its own, with a short pause in between, until it is closed. For work
 * that waits in a table: the scheduler of the platform cannot look more often than once a second.
 */
public final class Worker implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ScheduledExecutorService thread;

    private Worker(ScheduledExecutorService thread) {
        this.thread = thread;
    }

    /**
     * Starts the work.
     *
     * @param name name of the thread, for logs and dumps
     * @param pause pause between the end of one round and the start of the next
     * @param round one round; what it throws is logged, ever more rarely while it goes on failing, and the next round comes
     *     after the pause
     */
    public static Worker start(String name, Duration pause, Runnable round) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, name));
        var unused =
                thread.scheduleWithFixedDelay(new Survivor(name, round), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        return new Worker(thread);
    }

    /** Lets the running round end, then stops. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Runs rounds that may fail. A database that is gone for hours fails ten rounds a second: not each is worth a line. */
    private static final class Survivor implements Runnable {

        private final String name;
        private final Runnable round;
        private int failures;

        Survivor(String name, Runnable round) {
            this.name = name;
            this.round = round;
        }

        @Override
        public void run() {
            try {
                round.run();
                failures = 0;
            } catch (RuntimeException failure) {
                failures++;
                if (Integer.bitCount(failures) == 1) {
                    LOG.warnf("%s: %d rounds failed in a row, tried again: %s", name, failures, failure);
                }
                LOG.debug(name, failure);
            }
        }
    }
}

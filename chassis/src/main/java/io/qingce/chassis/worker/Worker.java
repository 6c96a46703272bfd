package io.qingce.chassis.worker;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;

/**
 * Does one thing again and again on a thread of its own, with a short pause in between, until it is closed. For work
 * that waits in a table: the scheduler of the platform cannot look more often than once a second.
 *
 * <p>Whatever a round throws, an {@code Error} too, is logged, counted ({@code qingce_worker_failures_total}) and followed
 * by the next round, after ever longer pauses up to ten seconds. Every worker says how long a round may take; one that is
 * dead, in the same round for longer, or does not wake from its rest fails the liveness of the service ({@link WorkersHealth}).
 */
public final class Worker implements AutoCloseable {

    /** One round of work. */
    public interface Round {

        /** Does what is due, a bounded piece; true if more waits, and then the next round comes without a pause. */
        boolean work() throws InterruptedException;
    }

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);

    /** How much longer than it wanted a worker may rest, on a machine with much to do. */
    private static final Duration OVERSLEEPS = Duration.ofSeconds(30);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long FIRST_REST_MILLIS = 100;
    private static final long LONGEST_REST_MILLIS = 10_000;
    private static final Set<Worker> RUNNING = ConcurrentHashMap.newKeySet();

    private final String name;
    private final Duration pause;
    private final Duration longest;
    private final Duration oversleeps;
    private final Round round;
    private final Thread thread;
    private final List<Gauge> gauges = new ArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    /** By when the round, or the rest after it, must have ended. */
    private volatile long due = System.nanoTime() + STARTS_WITHIN.toNanos();

    private volatile boolean resting;
    private volatile int failures;

    private Worker(String name, Duration pause, Duration longest, Duration oversleeps, Round round) {
        this.name = name;
        this.pause = pause;
        this.longest = longest;
        this.oversleeps = oversleeps;
        this.round = round;
        this.thread = new Thread(this::workOn, name);
        thread.setDaemon(true);
    }

    /**
     * Starts the work.
     *
     * @param name name of the thread, for logs, dumps, metrics and health
     * @param pause pause between the end of one round and the start of the next, unless more waits
     * @param longest how long one round may take at most; longer is taken for dead, and the service for one to be restarted
     * @param round one round
     */
    public static Worker start(String name, Duration pause, Duration longest, Round round) {
        return start(name, pause, longest, OVERSLEEPS, round);
    }

    /** The same with another patience for a rest that does not end. */
    static Worker start(String name, Duration pause, Duration longest, Duration oversleeps, Round round) {
        Worker worker = new Worker(name, pause, longest, oversleeps, round);
        worker.gauges.add(worker.gauge("qingce.worker.failing", Worker::failing));
        worker.gauges.add(worker.gauge("qingce.worker.unwell", each -> each.isWell() ? 0 : 1));
        RUNNING.add(worker);
        worker.thread.start();
        return worker;
    }

    /** Starts work of which nothing is ever left for a round without pause. */
    public static Worker repeat(String name, Duration pause, Duration longest, Runnable round) {
        return start(name, pause, longest, () -> {
            round.run();
            return false;
        });
    }

    /** The workers that were started and not closed, by name. */
    static List<Worker> running() {
        return RUNNING.stream()
                .sorted(Comparator.comparing((Worker each) -> each.name))
                .toList();
    }

    String name() {
        return name;
    }

    /** Whether it lives and its round is not overdue. One whose rounds fail is well: it will work again. */
    boolean isWell() {
        return thread.isAlive() && !isOverdue();
    }

    /** How it is, in words. */
    String standing() {
        if (!thread.isAlive()) {
            return "dead";
        }
        if (isOverdue()) {
            return resting ? "not woken from its rest" : "in one round for longer than " + longest.toSeconds() + " s";
        }
        return failures == 0 ? "well" : failures + " rounds failed in a row";
    }

    /** How many rounds failed since the last one that did not. */
    int failing() {
        return failures;
    }

    /** Lets the running round end and what is left be done, if that takes no longer than 20 seconds; then stops. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
        RUNNING.remove(this);
        gauges.forEach(Metrics.globalRegistry::remove);
    }

    private boolean isOverdue() {
        return System.nanoTime() - due > 0;
    }

    private Gauge gauge(String metric, ToDoubleFunction<Worker> value) {
        return Gauge.builder(metric, this, value).tag("worker", name).register(Metrics.globalRegistry);
    }

    private void workOn() {
        boolean more;
        do {
            more = oneRound();
            if (!more) {
                rest();
            }
        } while (more || closing.getCount() > 0);
    }

    private boolean oneRound() {
        due = System.nanoTime() + longest.toNanos();
        resting = false;
        try {
            boolean more = round.work();
            failures = 0;
            return more && !Thread.interrupted();
        } catch (InterruptedException stopped) {
            return false;
        } catch (Throwable failure) {
            failures++;
            note(failure);
            return false;
        }
    }

    /** A database that is gone for hours fails many rounds: not each is worth a line. Where memory is short, none may be had. */
    private void note(Throwable failure) {
        try {
            Metrics.counter("qingce.worker.failures", "worker", name).increment();
            if (failure instanceof Error) {
                LOG.errorf(failure, "%s: a round ended in an error, tried again", name);
            } else if (Integer.bitCount(failures) == 1) {
                LOG.warnf("%s: %d rounds failed in a row, tried again: %s", name, failures, failure);
            }
            LOG.debug(name, failure);
        } catch (Throwable unspoken) {
            // Nothing can be said; that it goes on matters more. The number of failures is kept all the same.
        }
    }

    /** Milliseconds at least until the next round, after so many that failed in a row. */
    static long restAfter(int failures) {
        return failures == 0 ? 0 : Math.min(FIRST_REST_MILLIS << Math.min(failures - 1, 10), LONGEST_REST_MILLIS);
    }

    private void rest() {
        long rest = Math.max(pause.toMillis(), restAfter(failures));
        due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(rest) + oversleeps.toNanos();
        resting = true;
        try {
            if (closing.await(rest, TimeUnit.MILLISECONDS)) {
                LOG.debugf("%s ends", name);
            }
        } catch (InterruptedException stopped) {
            LOG.debugf("%s was woken", name);
        }
    }
}

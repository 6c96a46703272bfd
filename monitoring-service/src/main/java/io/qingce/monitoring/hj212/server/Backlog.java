package io.qingce.monitoring.hj212.server;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be stored, of all connections, in the order of its arrival. One thread stores batch after batch, so that
 * a thousand devices cost one transaction and not a thousand. A batch that cannot be stored is tried again until it can:
 * meanwhile nothing is answered, connections are not read on, and devices keep what they have.
 */
@ApplicationScoped
class Backlog {

    private static final Logger LOG = Logger.getLogger(Backlog.class);
    private static final int PATIENCE_WITH_BATCH = 3;
    private static final int LONGEST_PAUSE_SECONDS = 30;

    private final BlockingQueue<Task> waiting = new LinkedBlockingQueue<>();
    private final List<Task> batch = new ArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Storekeeper storekeeper;
    private final HjConfig config;
    private int failures;
    private volatile int inHand;
    private @Nullable Worker worker;

    Backlog(Storekeeper storekeeper, HjConfig config, MeterRegistry meters) {
        this.storekeeper = storekeeper;
        this.config = config;
        meters.gauge("qingce.hj212.backlog", this, Backlog::unanswered);
    }

    void start() {
        worker = Worker.start("hj212-backlog", Duration.ofSeconds(1), this::work);
    }

    /** Stores what waits, if that is possible soon. */
    void stop() {
        closing.countDown();
        if (worker != null) {
            worker.close();
        }
    }

    /** Packets that are not stored yet: those that wait, and the batch in hand. */
    private int unanswered() {
        return waiting.size() + inHand;
    }

    void add(Task task) {
        waiting.add(task);
    }

    boolean isFull() {
        return waiting.size() >= config.backlog();
    }

    private void work() {
        try {
            boolean going = true;
            while (going) {
                fill();
                boolean stored = storeBatch();
                boolean last = closing.getCount() == 0;
                going = last ? stored && !waiting.isEmpty() : stored || !closing.await(pause(), TimeUnit.SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Seconds until the next attempt. */
    private int pause() {
        return Math.min(failures, LONGEST_PAUSE_SECONDS);
    }

    private void fill() throws InterruptedException {
        if (batch.isEmpty()) {
            Task first = waiting.poll(200, TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                waiting.drainTo(batch, config.batch() - 1);
                inHand = batch.size();
            }
        }
    }

    /** Whether it is stored; if not, it stays. */
    private boolean storeBatch() {
        try {
            if (failures < PATIENCE_WITH_BATCH) {
                storekeeper.store(batch);
            } else {
                batch.forEach(storekeeper::storeAlone);
            }
        } catch (RuntimeException failure) {
            failures++;
            int packets = batch.size() + waiting.size();
            LOG.warnf("%d packets wait, they cannot be stored: %s, %s", packets, failure, failure.getCause());
            return false;
        }
        failures = 0;
        List<Task> stored = List.copyOf(batch);
        batch.clear();
        inHand = 0;
        stored.forEach(Backlog::finish);
        return true;
    }

    private static void finish(Task task) {
        try {
            task.done().run();
        } catch (RuntimeException failure) {
            LOG.warn("a device could not be told that its packet is stored", failure);
        }
    }
}

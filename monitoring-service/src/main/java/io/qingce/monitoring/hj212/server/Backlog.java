package io.qingce.monitoring.hj212.server;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.database.SqlState;
import io.qingce.chassis.worker.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
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

    /** A batch, or each of its packets in a transaction of its own. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final int LONGEST_PAUSE_SECONDS = 30;

    private final BlockingQueue<Task> waiting = new LinkedBlockingQueue<>();
    private final AtomicLong waitingBytes = new AtomicLong();
    private final Queue<Runnable> forRoom = new ConcurrentLinkedQueue<>();
    private final List<Task> batch = new ArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final PacketStore store;
    private final HjConfig config;
    private int failures;
    private volatile int inHand;
    private @Nullable Worker worker;

    Backlog(PacketStore store, HjConfig config, MeterRegistry meters) {
        this.store = store;
        this.config = config;
        meters.gauge("qingce.hj212.backlog", this, Backlog::unanswered);
    }

    void start() {
        worker = Worker.start("hj212-backlog", Duration.ofMillis(1), LONGEST, this::work);
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
        waitingBytes.addAndGet(task.bytes());
        waiting.add(task);
    }

    /** Whether nobody should add to it, if that can be helped. */
    boolean isFull() {
        return waiting.size() >= config.backlog() || waitingBytes.get() >= config.backlogBytes();
    }

    /** Calls back, on another thread, when there is room perhaps. */
    void whenRoom(Runnable waiter) {
        forRoom.add(waiter);
    }

    /** One batch; true if there was one and it is stored. */
    private boolean work() throws InterruptedException {
        fill();
        makeRoomKnown();
        boolean any = !batch.isEmpty();
        boolean stored = !any || storeBatch();
        if (!stored && closing.await(pause(), TimeUnit.SECONDS)) {
            LOG.warnf("%d packets are left to their devices: the service stops", unanswered());
        }
        return any && stored;
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
                waitingBytes.addAndGet(-batch.stream().mapToLong(Task::bytes).sum());
                inHand = batch.size();
            }
        }
    }

    /** In the order in which they began to wait, some at a time, so that not all add at once. */
    private void makeRoomKnown() {
        for (int i = 0; i < config.batch() && !isFull(); i++) {
            Runnable waiter = forRoom.poll();
            if (waiter == null) {
                return;
            }
            survive(waiter);
        }
    }

    /** Whether all of it is stored; if not, what is left stays. */
    private boolean storeBatch() {
        try {
            storeSomehow();
            failures = 0;
            return true;
        } catch (Throwable failure) {
            failures++;
            int packets = batch.size() + waiting.size();
            LOG.warnf("%d packets wait, they cannot be stored: %s, %s", packets, failure, failure.getCause());
            return false;
        }
    }

    /** Together; if that is refused for what the packets say, or has failed too often, in ever smaller pieces. */
    private void storeSomehow() {
        List<Task> all = List.copyOf(batch);
        if (failures >= PATIENCE_WITH_BATCH) {
            divide(all);
            return;
        }
        try {
            store(all);
        } catch (RuntimeException | StackOverflowError failure) {
            if (!SqlState.isOfData(failure)) {
                throw failure;
            }
            divide(all);
        }
    }

    /** So that one packet that cannot be stored costs a few transactions, and the others nothing but those. */
    private void divide(List<Task> tasks) {
        if (tasks.size() == 1) {
            store.storeAlone(tasks.get(0));
            finish(tasks);
            return;
        }
        int half = tasks.size() / 2;
        for (List<Task> piece : List.of(tasks.subList(0, half), tasks.subList(half, tasks.size()))) {
            try {
                store(piece);
            } catch (RuntimeException | StackOverflowError failure) {
                LOG.debugf(failure, "%d packets are divided", piece.size());
                divide(piece);
            }
        }
    }

    private void store(List<Task> tasks) {
        store.store(tasks);
        finish(tasks);
    }

    private void finish(List<Task> stored) {
        batch.subList(0, stored.size()).clear();
        inHand = batch.size();
        stored.forEach(task -> survive(task.done()));
    }

    /** A connection that has come to nothing is no reason to stop. */
    private static void survive(Runnable callback) {
        try {
            callback.run();
        } catch (Throwable failure) {
            LOG.warn("a connection could not be told", failure);
        }
    }
}

package io.qingce.monitoring.posting;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.TryLaterException;
import io.qingce.chassis.worker.Worker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Group commit: items of many callers that wait at the same time are stored in one transaction, and each caller goes on when
 * that transaction is committed. While one is under way, the next fills; an idle service stores an item at once.
 *
 * @param <T> what a caller hands in
 * @param <R> what became of it
 */
public final class GroupCommit<T, R> implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(1);
    private static final long LOOK_MILLIS = 200;

    /** A transaction and, if it fails, one for each of its items. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Function<List<T>, List<R>> commit;
    private final BlockingQueue<Pending<T, R>> waiting;
    private final int together;
    private final Duration patience;
    private final List<Worker> lanes = new ArrayList<>();

    /** One item and its caller. */
    private record Pending<T, R>(T item, CompletableFuture<R> done) {}

    /**
     * Begins to take items.
     *
     * @param name of the threads, for logs and dumps
     * @param commit stores a list in one transaction and says what became of each item, in their order; what it throws is
     *     meant for all, and then each item is tried alone
     */
    public GroupCommit(String name, GroupCommitLimits limits, Function<List<T>, List<R>> commit) {
        this.commit = commit;
        this.waiting = new ArrayBlockingQueue<>(limits.waiting());
        this.together = limits.together();
        this.patience = limits.patience();
        for (int lane = 1; lane <= limits.lanes(); lane++) {
            lanes.add(Worker.start(name + "-" + lane, PAUSE, LONGEST, this::work));
        }
    }

    /**
     * Stores an item together with those of others. Returns when it is committed.
     *
     * @throws OverloadedException if too much waits already, or its turn does not come in time; then the item was not taken
     * @throws UnknownOutcomeException if its transaction does not end in time
     */
    public R take(T item) {
        Pending<T, R> pending = new Pending<>(item, new CompletableFuture<>());
        if (!waiting.offer(pending)) {
            throw new OverloadedException(Words.both(
                    "待存储的数据过多，未接收本请求的任何内容。", "Too much waits to be stored; nothing of this request was taken in."));
        }
        try {
            return pending.done().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (TimeoutException tooLong) {
            throw notInTime(pending);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw notInTime(pending);
        }
    }

    /** An item that nobody has in hand is taken back; what a lane is storing may be stored yet. */
    private TryLaterException notInTime(Pending<T, R> pending) {
        return waiting.remove(pending)
                ? new OverloadedException(Words.both(
                        "数据库来不及存储，未接收本请求的任何内容。",
                        "The database does not keep up; nothing of this request was taken in."))
                : new UnknownOutcomeException();
    }

    /** How many items wait. */
    public int waiting() {
        return waiting.size();
    }

    /** Stores what waits, then stops. */
    @Override
    public void close() {
        lanes.forEach(Worker::close);
        List<Pending<T, R>> left = new ArrayList<>();
        waiting.drainTo(left);
        left.forEach(pending -> pending.done()
                .completeExceptionally(new OverloadedException(Words.both("服务正在停止。", "The service is stopping."))));
    }

    private boolean work() throws InterruptedException {
        List<Pending<T, R>> batch = next();
        try {
            store(batch);
        } finally {
            batch.forEach(pending -> pending.done().completeExceptionally(new UnknownOutcomeException()));
        }
        return !batch.isEmpty();
    }

    private List<Pending<T, R>> next() throws InterruptedException {
        List<Pending<T, R>> batch = new ArrayList<>();
        Pending<T, R> first = waiting.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            waiting.drainTo(batch, together - 1);
        }
        return batch;
    }

    private void store(List<Pending<T, R>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            List<R> results = commit.apply(batch.stream().map(Pending::item).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).done().complete(results.get(i));
            }
        } catch (RuntimeException failure) {
            if (batch.size() == 1) {
                batch.get(0).done().completeExceptionally(failure);
            } else {
                batch.forEach(pending -> store(List.of(pending)));
            }
        }
    }
}

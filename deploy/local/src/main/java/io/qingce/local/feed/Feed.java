package io.qingce.local.feed;

import io.qingce.local.feed.BatchAnswer.Counts;
import io.qingce.local.feed.BatchAnswer.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Posts bodies of readings over several connections at once, and sums up what became of every reading. */
public final class Feed {

    private static final int CONNECTIONS = 4;
    private static final int REJECTIONS_KEPT = 10;

    private final Api api;
    private final LongConsumer progress;
    private final ThreadPoolExecutor connections = new ThreadPoolExecutor(
            CONNECTIONS,
            CONNECTIONS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(CONNECTIONS),
            new CallerRunsPolicy());
    private final List<Rejection> rejections = new ArrayList<>();
    private Counts counts = Counts.NONE;
    private @Nullable RuntimeException failure;

    /**
     * Readings to post in one request.
     *
     * @param contentType of the content
     * @param items how many readings the content holds
     * @param firstLine number of the line of the file that the second line of the content is; 0 if there is no file
     */
    public record Body(String contentType, byte[] content, int items, long firstLine) {}

    /**
     * A reading that was refused.
     *
     * @param line of the file; 0 if there is no file
     */
    public record Rejection(long line, String field, String reason) {}

    /**
     * What became of all readings.
     *
     * @param rejections the first ones, in the order of the file
     */
    public record Outcome(Counts counts, List<Rejection> rejections) {}

    /** @param progress is told after each request how many readings it held */
    public Feed(Api api, LongConsumer progress) {
        this.api = api;
        this.progress = progress;
    }

    /** Posts a body as soon as a connection is free; waits for one if there are too many bodies already. */
    public void post(Body body) {
        connections.execute(() -> {
            try {
                note(
                        body,
                        api.post(
                                "/api/observations?items=problems",
                                body.contentType(),
                                body.content(),
                                BatchAnswer.class));
                progress.accept(body.items());
            } catch (RuntimeException e) {
                fail(e);
            }
        });
        rethrow();
    }

    /**
     * Waits for the last answer.
     *
     * @throws Api.Refused if a request was refused as a whole
     */
    public Outcome finish() {
        connections.shutdown();
        try {
            while (!connections.awaitTermination(1, TimeUnit.MINUTES)) {
                rethrow();
            }
        } catch (InterruptedException e) {
            connections.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while posting readings", e);
        }
        rethrow();
        synchronized (this) {
            return new Outcome(counts, List.copyOf(rejections));
        }
    }

    private synchronized void note(Body body, BatchAnswer answer) {
        counts = counts.plus(answer.counts());
        answer.items().stream()
                .filter(Item::isRejected)
                .map(item -> rejection(body, item))
                .forEach(rejections::add);
        rejections.sort((one, other) -> Long.compare(one.line(), other.line()));
        if (rejections.size() > REJECTIONS_KEPT) {
            rejections.subList(REJECTIONS_KEPT, rejections.size()).clear();
        }
    }

    private static Rejection rejection(Body body, Item item) {
        long line = item.line() == null || body.firstLine() == 0 ? 0 : body.firstLine() + item.line() - 2;
        String why = item.detail() != null ? item.detail() : item.reason();
        return new Rejection(line, item.field() == null ? "" : item.field(), why == null ? "" : why);
    }

    private synchronized void fail(RuntimeException reason) {
        if (failure == null) {
            failure = reason;
        }
    }

    private synchronized void rethrow() {
        if (failure != null) {
            connections.shutdownNow();
            throw failure;
        }
    }
}

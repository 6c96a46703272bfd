package io.qingce.monitoring.posting;

import io.qingce.chassis.body.Shares;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.TryLaterException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * What bounds those who send: how often one of them may, and how many bodies of many items are read at once. A body that is
 * being read holds a thread, a connection to the database and one chunk in memory, so this is also what leaves room for
 * those who ask.
 */
@ApplicationScoped
class SenderLimits {

    private static final int CLIENTS = 10_000;

    private final PostingConfig config;
    private final Clock clock;
    private final Shares turns;
    private final Shares places;
    private final Map<String, Allowance> clients = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
            return size() > CLIENTS;
        }
    };

    SenderLimits(PostingConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.turns = new Shares(config.bulkAtOnce(), config.bulkAtOnceEach(), Integer.MAX_VALUE);
        this.places = new Shares(
                config.bulkAtOnce() + config.bulkWaitingAll(), config.bulkAtOnceEach() + config.bulkWaiting(), 0);
    }

    /** Requests that one client may send in a second; 0: as many as it likes. */
    int requestsPerSecond() {
        return config.requestsPerSecond();
    }

    /**
     * Counts a request of a client.
     *
     * @return how many more it may send at once; meaningless where it may send as many as it likes
     * @throws TryLaterException 429 if this client has sent more requests than it may
     */
    int admit(String client) {
        int perSecond = config.requestsPerSecond();
        if (perSecond <= 0) {
            return 0;
        }
        int left = left(client, perSecond);
        if (left < 0) {
            throw new TryLaterException(
                    429,
                    "too-many-requests",
                    Words.both(
                            "同一来源每秒最多" + perSecond + "次请求；请将多条观测合并发送。",
                            "One sender may make " + perSecond
                                    + " requests a second; send several observations in one."),
                    1);
        }
        return left;
    }

    /** The turns of those who send many items: a stream takes one for each piece. */
    Shares turns() {
        return turns;
    }

    /**
     * Reads a body of many items when it is its sender's turn.
     *
     * @throws OverloadedException if its turn does not come soon
     */
    <T> T read(String client, Supplier<T> body) {
        CompletableFuture<Void> granted = new CompletableFuture<>();
        try (Shares.Claim place = places.claim(client, 1, () -> {}).orElseThrow(this::tooMany);
                Shares.Claim turn =
                        turns.claim(client, 1, () -> granted.complete(null)).orElseThrow(this::tooMany)) {
            if (!place.isGranted()) {
                throw tooMany();
            }
            if (!turn.isGranted()) {
                await(granted);
            }
            return body.get();
        }
    }

    private void await(CompletableFuture<Void> granted) {
        try {
            granted.get(config.bulkPatience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException notGranted) {
            throw tooMany();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw tooMany();
        }
    }

    private int left(String client, int perSecond) {
        synchronized (clients) {
            return clients.computeIfAbsent(client, unknown -> new Allowance(perSecond, clock.millis()))
                    .take(perSecond, clock.millis());
        }
    }

    private OverloadedException tooMany() {
        return new OverloadedException(Words.both(
                "同时读取的请求体已达" + config.bulkAtOnce() + "个，且已有排队；未接收本请求的任何内容。",
                config.bulkAtOnce()
                        + " bodies are read at once, others wait already; nothing of this one was taken in."));
    }

    /** What a client may still send: it grows with time, up to what it may send in one second. */
    private static final class Allowance {

        private double left;
        private long asOf;

        Allowance(double left, long now) {
            this.left = left;
            this.asOf = now;
        }

        /** What is left after one more; negative if there was none. */
        int take(int perSecond, long now) {
            left = Math.min(perSecond, left + Math.max(0, now - asOf) * perSecond / 1000.0);
            asOf = now;
            if (left < 1) {
                return -1;
            }
            left--;
            return (int) left;
        }
    }
}

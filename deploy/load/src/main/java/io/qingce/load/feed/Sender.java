package io.qingce.load.feed;

import io.qingce.load.Times;
import io.qingce.local.Refusal;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/**
 * Posts one body after the other over each of some connections, all from one thread, so that the client takes as little of
 * the shared cores as can be.
 */
final class Sender implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;
    private final RequestOptions target;
    private final int connections;

    Sender(String path, int port, int connections) {
        this.connections = connections;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(connections)
                .setTcpNoDelay(true)
                .setKeepAlive(true));
        this.target = new RequestOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setURI(path)
                .setMethod(HttpMethod.POST)
                .putHeader("Content-Type", "application/json");
    }

    /**
     * Posts for a while.
     *
     * @param bodies by number, from {@code first}; each is asked for once
     * @return how many were answered with 200
     */
    long run(Duration duration, long first, LongFunction<Buffer> bodies, Times times) {
        Run run = new Run(System.nanoTime() + duration.toNanos(), new AtomicLong(first), bodies, times);
        vertx.runOnContext(start -> IntStream.range(0, connections).forEach(each -> next(run)));
        run.await(duration);
        if (run.failures.get() > 0) {
            throw new Refusal(run.failures.get() + " requests were not answered with 200");
        }
        return run.number.get() - first;
    }

    @Override
    public void close() {
        client.close();
        vertx.close();
    }

    private void next(Run run) {
        long start = System.nanoTime();
        if (start > run.end) {
            run.open.countDown();
            return;
        }
        Buffer body = run.bodies.apply(run.number.getAndIncrement());
        client.request(target)
                .compose(request -> request.send(body))
                .compose(response -> response.body().map(answer -> response.statusCode()))
                .onComplete(answer -> {
                    run.times.add(System.nanoTime() - start);
                    if (answer.failed() || answer.result() != 200) {
                        run.failures.incrementAndGet();
                    }
                    next(run);
                });
    }

    /** What the connections share. */
    private final class Run {

        private final long end;
        private final AtomicLong number;
        private final LongFunction<Buffer> bodies;
        private final Times times;
        private final AtomicLong failures = new AtomicLong();
        private final CountDownLatch open = new CountDownLatch(connections);

        Run(long end, AtomicLong number, LongFunction<Buffer> bodies, Times times) {
            this.end = end;
            this.number = number;
            this.bodies = bodies;
            this.times = times;
        }

        void await(Duration duration) {
            try {
                if (!open.await(duration.toSeconds() + PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new Refusal("A request was not answered within " + PATIENCE_SECONDS + " s");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while posting", e);
            }
        }
    }
}

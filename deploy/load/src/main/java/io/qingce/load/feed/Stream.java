package io.qingce.load.feed;

import io.qingce.load.Wait;
import io.qingce.load.reading.AirHours;
import io.qingce.local.feed.Api;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicLong;

/** Readings that come in at a steady rate while something else is measured. */
public final class Stream implements AutoCloseable {

    private static final LocalDateTime START = LocalDateTime.of(2015, 1, 1, 1, 0);
    private static final int BODY = 1000;

    private final Thread thread;
    private final AtomicLong sent = new AtomicLong();
    private final long started = System.nanoTime();
    private volatile boolean stopping;

    private Stream(Api api, int stations, int readingsPerSecond) {
        Bodies bodies =
                new Bodies(new AirHours(START), stations, Long.MAX_VALUE / stations / 2, Layout.JSON, BODY, true);
        this.thread = new Thread(() -> send(api, bodies, readingsPerSecond), "beside");
        thread.setDaemon(true);
    }

    /** Starts to post, all stations of an hour after the other. */
    public static Stream start(Api api, int stations, int readingsPerSecond) {
        Stream stream = new Stream(api, stations, readingsPerSecond);
        stream.thread.start();
        return stream;
    }

    /** Readings a second so far. */
    public long rate() {
        return (long) (sent.get() / ((System.nanoTime() - started) / 1e9));
    }

    private void send(Api api, Bodies bodies, int readingsPerSecond) {
        for (int number = 0; !stopping; number++) {
            long due = started + (long) (1e9 * BODY * AirHours.READINGS * number / readingsPerSecond);
            long early = due - System.nanoTime();
            if (early > 0) {
                Wait.pause(Duration.ofNanos(early));
            }
            api.post(
                    "/api/observations?items=problems",
                    bodies.layout().contentType(),
                    bodies.body(number),
                    Object.class);
            sent.addAndGet((long) BODY * AirHours.READINGS);
        }
    }

    @Override
    public void close() {
        stopping = true;
        try {
            thread.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

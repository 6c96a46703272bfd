package io.qingce.load.device;

import io.qingce.load.Times;
import io.qingce.load.reading.AirHours;
import io.qingce.local.Refusal;
import io.qingce.local.device.Fleet;
import io.qingce.local.device.Frames;
import io.qingce.local.device.HourReport;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Devices that send one hour after the other, each when the one before is answered. They open their connections and keep
 * them; a packet that is not answered ends the measurement.
 */
final class Callers implements AutoCloseable {

    private static final LocalDateTime FIRST = LocalDateTime.of(2020, 1, 1, 0, 0);
    private static final String PASSWORD = "123456";
    private static final int PATIENCE_SECONDS = 60;

    private final Vertx vertx = Vertx.vertx();
    private final AirHours hours = new AirHours(FIRST);
    private final List<Caller> callers = new ArrayList<>();
    private final AtomicLong answered = new AtomicLong();
    private volatile long end;
    private volatile Times times = new Times();
    private volatile CountDownLatch ended = new CountDownLatch(0);

    /** Connects devices 0 to {@code count - 1}. */
    void connect(int port, int count) {
        NetClient client = vertx.createNetClient(new NetClientOptions().setTcpNoDelay(true));
        for (int number = 0; number < count; number++) {
            NetSocket socket = client.connect(port, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            Caller caller = new Caller(number, socket);
            socket.handler(caller::take);
            socket.closeHandler(closed -> ended.countDown());
            callers.add(caller);
        }
    }

    /** Sends for a while and waits for the last answers. */
    void run(Duration duration, Times into) {
        times = into;
        ended = new CountDownLatch(callers.size());
        end = System.nanoTime() + duration.toNanos();
        callers.forEach(caller -> vertx.runOnContext(start -> caller.send()));
        await(duration);
    }

    /** How many packets were answered. */
    long answered() {
        return answered.get();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void await(Duration duration) {
        try {
            if (!ended.await(duration.toSeconds() + PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal("A packet was not answered within " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending", e);
        }
    }

    /** One device. */
    private final class Caller {

        private final int number;
        private final NetSocket socket;
        private long hour;
        private long sent;

        Caller(int number, NetSocket socket) {
            this.number = number;
            this.socket = socket;
        }

        void send() {
            sent = System.nanoTime();
            if (sent > end) {
                ended.countDown();
                return;
            }
            socket.write(Frames.frame(report().segment()));
            hour++;
        }

        void take(Buffer answer) {
            // One packet is out at a time, so the end of a line is its answer.
            if (answer.getByte(answer.length() - 1) == '\n') {
                times.add(System.nanoTime() - sent);
                answered.incrementAndGet();
                send();
            }
        }

        private HourReport report() {
            return new HourReport(Fleet.device(number), PASSWORD, FIRST.plusHours(hour), hours.factors(number, hour));
        }
    }
}

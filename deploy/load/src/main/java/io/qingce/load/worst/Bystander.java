package io.qingce.load.worst;

import io.qingce.load.Times;
import io.qingce.load.Wait;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody else, who asks for little all the time, each time over a connection that may be new. */
final class Bystander implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(25);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest request;
    private final Times times = new Times();
    private final AtomicLong failed = new AtomicLong();
    private final Thread thread;
    private volatile boolean stopping;

    private Bystander(URI address) {
        request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        thread = new Thread(this::ask, "bystander");
        thread.setDaemon(true);
    }

    static Bystander start(URI address) {
        Bystander bystander = new Bystander(address);
        bystander.thread.start();
        return bystander;
    }

    /** How long its requests took. */
    Times times() {
        return times;
    }

    /** How many of its requests were not answered with 200. */
    long failed() {
        return failed.get();
    }

    private void ask() {
        while (!stopping) {
            long start = System.nanoTime();
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() != 200) {
                    failed.incrementAndGet();
                }
            } catch (IOException unanswered) {
                failed.incrementAndGet();
            } catch (InterruptedException stopped) {
                return;
            }
            times.add(System.nanoTime() - start);
            Wait.pause(PAUSE);
        }
    }

    @Override
    public void close() {
        stopping = true;
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

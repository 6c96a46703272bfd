package io.qingce.load.arena;

import io.qingce.load.Gauges;
import io.qingce.local.stack.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What services say of themselves, asked as Kubernetes asks: an answer that takes too long is none. */
public final class Health {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** It gives a service 40 seconds. */
    private static final Duration PATIENCE_OF_GATEWAY = Duration.ofSeconds(43);

    private final Gauges gauges = new Gauges();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** Whether it says that it can do its work. */
    public boolean isReady(Service service) {
        return status(service.management().resolve("/q/health/ready")) == 200;
    }

    /** Whether it says that it need not be started anew. */
    public boolean isLive(Service service) {
        return status(service.management().resolve("/q/health/live")) == 200;
    }

    /** A metric of it; -1 while it is not told. */
    public double metric(Service service, String name) {
        return gauges.read(service.management(), name).orElse(-1);
    }

    /** The highest of a metric over its labels; -1 while it is not told. */
    public double highest(Service service, String name) {
        return gauges.highest(service.management(), name).orElse(-1);
    }

    /** The status of an answer; 0 if there is none in time. */
    public int status(URI address) {
        return status(HttpRequest.newBuilder(address).timeout(PATIENCE).build());
    }

    /** The status of an answer of the gateway, which itself waits for a service; 0 if even the gateway says nothing. */
    public int patiently(URI address) {
        return status(
                HttpRequest.newBuilder(address).timeout(PATIENCE_OF_GATEWAY).build());
    }

    /** The status of the answer to something that is put and is new; 0 if there is none in time. */
    public int put(URI address, String json) {
        return status(HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("If-None-Match", "*")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** The status of the answer to a call of an operator; 0 if there is none in time. */
    public int operate(URI address) {
        return status(HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Qingce-Operator", "chaos")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private int status(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException away) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking " + request.uri(), e);
        }
    }
}

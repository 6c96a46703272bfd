package io.qingce.load;

import io.qingce.local.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** What a service says about itself at {@code /q/metrics}. */
public final class Gauges {

    private static final Duration LOOK = Duration.ofMillis(100);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The sum of a gauge or counter over its labels, or over those that begin as the name says; empty while the service does not answer or does not know it. */
    public OptionalDouble read(URI service, String name) {
        return values(service, name).reduce(Double::sum);
    }

    /** The highest of a gauge over its labels; empty as above. */
    public OptionalDouble highest(URI service, String name) {
        return values(service, name).max();
    }

    /**
     * Waits until a gauge of a service is 0.
     *
     * @param what for the message
     * @throws Refusal if it takes longer than the patience
     */
    public void awaitNone(String what, URI service, String name, Duration patience) {
        Wait.until(what, patience, LOOK, () -> read(service, name).orElse(1) == 0);
    }

    /** The same of the events that wait in its outbox. */
    public void awaitOutbox(URI service, Duration patience) {
        awaitNone("an empty outbox", service, "qingce_outbox_pending", patience);
    }

    private DoubleStream values(URI service, String name) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/q/metrics"))
                .timeout(Duration.ofSeconds(10))
                .header("Accept", "text/plain")
                .build();
        try {
            return client
                    .send(request, BodyHandlers.ofLines())
                    .body()
                    .filter(line ->
                            line.startsWith(name + " ") || line.startsWith(name + "{") || isLabelled(name, line))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .filter(Double::isFinite)
                    .boxed()
                    .toList()
                    .stream()
                    .mapToDouble(Double::doubleValue);
        } catch (IOException | UncheckedIOException e) {
            return DoubleStream.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking " + service, e);
        }
    }

    /** Whether a name with the beginning of its labels is that of a line. */
    private static boolean isLabelled(String name, String line) {
        return name.contains("{") && line.startsWith(name);
    }
}

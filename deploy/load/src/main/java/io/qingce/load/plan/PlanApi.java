package io.qingce.load.plan;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** plan-service as a client from outside calls it; every request is timed, none is repeated. */
final class PlanApi {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI service;

    PlanApi(URI service) {
        this.service = service;
    }

    void put(String kind, String plan, String type, String document, Latencies latencies) {
        byte[] body = document.getBytes(StandardCharsets.UTF_8);
        send(
                kind,
                request("/api/plans/" + plan)
                        .header("Content-Type", type)
                        .PUT(BodyPublishers.ofByteArray(body))
                        .build(),
                latencies);
    }

    void get(String kind, String path, Latencies latencies) {
        send(kind, request(path).GET().build(), latencies);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path)).timeout(PATIENCE);
    }

    private void send(String kind, HttpRequest request, Latencies latencies) {
        long begin = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 == 2 || answer.statusCode() == 404) {
                latencies.add(kind, System.nanoTime() - begin, answer.body().length);
            } else {
                latencies.fail();
            }
        } catch (IOException e) {
            latencies.fail();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}

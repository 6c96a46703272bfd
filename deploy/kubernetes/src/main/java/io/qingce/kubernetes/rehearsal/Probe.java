package io.qingce.kubernetes.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * A probe of a container by HTTP.
 *
 * @param failures after so many in a row it has failed
 */
record Probe(String path, int port, Duration period, Duration timeout, int failures) {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** The probe of a container under this name. */
    static Probe of(JsonNode container, String name) {
        JsonNode said = container.path(name);
        String port = said.at("/httpGet/port").asText();
        int number = 0;
        for (JsonNode each : container.path("ports")) {
            if (each.path("name").asText().equals(port)) {
                number = each.path("containerPort").asInt();
            }
        }
        return new Probe(
                said.at("/httpGet/path").asText(),
                number,
                Duration.ofSeconds(said.path("periodSeconds").asInt(10)),
                Duration.ofSeconds(said.path("timeoutSeconds").asInt(1)),
                said.path("failureThreshold").asInt(3));
    }

    /** Whether it succeeds now. */
    boolean succeeds(String address) throws InterruptedException {
        URI uri = URI.create("http://" + address + ":" + port + path);
        try {
            int status = CLIENT.send(
                            HttpRequest.newBuilder(uri).timeout(timeout).build(), BodyHandlers.discarding())
                    .statusCode();
            return status >= 200 && status < 400;
        } catch (IOException nobody) {
            return false;
        }
    }
}

package io.qingce.endtoend.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.local.feed.Api;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;

/**
 * Reads everything that a service says can be read, each time with one parameter of a value that nobody means and the
 * others of values that make sense.
 */
final class RudeRequests {

    private static final List<String> RUDE = List.of(
            "",
            " ",
            "-1",
            "2147483648",
            "99999999999999999999",
            "1e400",
            "NaN",
            "null",
            "[]",
            "%",
            "' or 1=1 --",
            "\0",
            "AAAA",
            "\uD83D\uDE00",
            "é".repeat(300),
            "../../etc/passwd",
            "2026-02-30",
            "2026-13",
            "-999999999-01-01",
            "+999999999-12-31T23:59:59+18:00",
            "P-1D");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int AT_ONCE = 6;

    private final Map<String, String> sensible;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param sensible values by the names of parameters */
    RudeRequests(Map<String, String> sensible) {
        this.sensible = Map.copyOf(sensible);
    }

    /** What was asked, and each answer that blames the service, or is no problem document. */
    record Outcome(int asked, List<String> broken) {}

    Outcome ask(URI service) throws IOException, InterruptedException {
        List<String> addresses = addresses(new Api(service).get("/q/openapi?format=json", JsonNode.class));
        List<String> broken = new ArrayList<>();
        for (int from = 0; from < addresses.size(); from += AT_ONCE) {
            List<String> some = addresses.subList(from, Math.min(from + AT_ONCE, addresses.size()));
            List<CompletableFuture<HttpResponse<String>>> answers =
                    some.stream().map(address -> answer(service, address)).toList();
            for (int i = 0; i < some.size(); i++) {
                int status = answers.get(i).join().statusCode();
                if (status >= 500) {
                    broken.add(status + " " + some.get(i));
                }
            }
        }
        return new Outcome(addresses.size(), broken);
    }

    private CompletableFuture<HttpResponse<String>> answer(URI service, String address) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create(service.toString().replaceAll("/$", "") + address))
                        .timeout(PATIENCE)
                        .build(),
                BodyHandlers.ofString());
    }

    private List<String> addresses(JsonNode description) {
        List<String> addresses = new ArrayList<>();
        description.path("paths").properties().forEach(path -> {
            JsonNode get = path.getValue().path("get");
            // A stream of events goes on until somebody ends it.
            if (!get.isMissingNode() && !path.getKey().endsWith("/stream")) {
                List<JsonNode> parameters = StreamSupport.stream(
                                get.path("parameters").spliterator(), false)
                        .toList();
                for (JsonNode rude : parameters) {
                    RUDE.forEach(value -> addresses.add(address(path.getKey(), parameters, rude, value)));
                }
            }
        });
        return addresses;
    }

    private String address(String path, List<JsonNode> parameters, JsonNode rude, String rudeValue) {
        String address = path;
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asText();
            String value = parameter == rude ? rudeValue : sensible.get(name);
            boolean inPath = parameter.path("in").asText().equals("path");
            if (inPath) {
                address = address.replace("{" + name + "}", encoded(value == null || value.isEmpty() ? "x" : value));
            } else if (value != null && parameter.path("in").asText().equals("query")) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(encoded(value));
            }
        }
        return address + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}

package io.qingce.endtoend.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.local.feed.Api;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sends what a web page of another site can make a browser send, to every operation that changes something. */
final class ForeignPages {

    private static final Set<String> CHANGING = Set.of("post", "put", "patch", "delete");
    private static final List<String> FORMS =
            List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** How many were sent, and each that was not refused as it should be. */
    record Outcome(int sent, List<String> entered) {}

    private record Write(String method, URI address, JsonNode description) {}

    Outcome send(URI service) throws IOException, InterruptedException {
        List<String> entered = new ArrayList<>();
        int sent = 0;
        for (Write write : writes(service, new Api(service).get("/q/openapi?format=json", JsonNode.class))) {
            for (Map<String, String> headers : attacks(write)) {
                HttpResponse<String> answer = answer(write, headers);
                sent++;
                if (!Set.of(403, 415).contains(answer.statusCode()) || !isProblem(answer)) {
                    entered.add(write.method() + " " + write.address() + " " + headers + ": " + answer.statusCode());
                }
            }
        }
        return new Outcome(sent, entered);
    }

    private static List<Map<String, String>> attacks(Write write) {
        List<Map<String, String>> attacks = new ArrayList<>(List.of(
                Map.of("Origin", "http://evil.example", "Content-Type", "application/json"),
                Map.of("Origin", "null", "Content-Type", "application/json"),
                Map.of("Sec-Fetch-Site", "cross-site", "Content-Type", "application/json"),
                Map.of()));
        for (String form : FORMS) {
            attacks.add(Map.of("Content-Type", form));
            if (!takes(write, form)) {
                attacks.add(Map.of("Content-Type", form, "X-Requested-By", "test"));
            }
        }
        return attacks;
    }

    /** Whether the description says that the operation takes a form; one without a body takes nothing, and ignores it. */
    private static boolean takes(Write write, String form) {
        JsonNode content = write.description().path("requestBody").path("content");
        return content.isEmpty() || content.has("*/*") || content.has(form.split(";", 2)[0]);
    }

    private HttpResponse<String> answer(Write write, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(write.address()).method(write.method(), BodyPublishers.ofString("{}"));
        new TreeMap<>(headers).forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static boolean isProblem(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
    }

    private static List<Write> writes(URI service, JsonNode description) {
        List<Write> writes = new ArrayList<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> CHANGING.contains(operation.getKey()))
                        .forEach(operation -> writes.add(new Write(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                service.resolve(path.getKey().replaceAll("\\{[^}]*}", "1")),
                                operation.getValue()))));
        return writes;
    }
}

package io.qingce.load.chaos;

import io.qingce.load.document.Editors;
import io.qingce.load.reading.Stations;
import io.qingce.local.feed.Api;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Posts a day of one site and sees it in the attainment of a plan: the whole way from the gateway and back to it. */
final class Probe {

    private static final String SITE = "PROBE-1";
    private static final String REGION = "探针市";
    private static final String PLAN = "probe";
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Duration ONE_REQUEST = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ONE_REQUEST)
            .build();
    private final URI origin;
    private int days;
    private String before = "";
    private boolean isPosted;

    Probe(URI origin) {
        this.origin = origin;
        Api api = new Api(origin);
        Stations.put(api, List.of(SITE), REGION);
        Editors.plan(api, PLAN, REGION);
    }

    /** Whether a day that was posted since the last time is visible. May be asked again and again. */
    boolean isVisible() {
        Optional<String> shown =
                ask(HttpRequest.newBuilder(origin.resolve("/api/attainment?through=2025-12-31&plan=" + PLAN)));
        if (shown.isEmpty()) {
            return false;
        }
        if (!isPosted) {
            before = shown.get();
            isPosted = post();
            return false;
        }
        boolean isVisible = !shown.get().equals(before);
        isPosted = !isVisible;
        return isVisible;
    }

    /** A day of its own each time: one that was posted without an answer may have been taken. */
    private boolean post() {
        LocalDate day = FIRST.plusDays(days++);
        StringBuilder body = new StringBuilder("[");
        for (int hour = 1; hour <= 24; hour++) {
            body.append(hour == 1 ? "" : ",")
                    .append("{\"site\":\"%s\",\"periodEnd\":\"%s:00+08:00\",\"values\":{\"SO2\":9,\"NO2\":30,"
                            .formatted(SITE, day.atStartOfDay().plusHours(hour)))
                    .append("\"PM10\":70,\"PM2.5\":%d,\"CO\":0.6,\"O3\":80}}".formatted(20 + days % 60));
        }
        byte[] bytes = body.append(']').toString().getBytes(StandardCharsets.UTF_8);
        return ask(HttpRequest.newBuilder(origin.resolve("/api/observations"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)))
                .isPresent();
    }

    private Optional<String> ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    client.send(request.timeout(ONE_REQUEST).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException away) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking", e);
        }
    }
}

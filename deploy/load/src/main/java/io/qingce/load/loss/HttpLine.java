package io.qingce.load.loss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Observations over HTTP: single ones as an object, several as lines. */
final class HttpLine implements Line {

    private static final Duration ONE_REQUEST = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI target;
    private final int most;
    private final AtomicLong refused;
    private volatile String lastRefusal = "";
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** @param refused counts answers that a service in trouble must not give: rejections, and 4xx but 429 */
    HttpLine(URI service, int most, AtomicLong refused) {
        this.target = service.resolve("/api/observations?items=problems");
        this.most = most;
        this.refused = refused;
    }

    @Override
    public int most() {
        return most;
    }

    @Override
    public boolean isAcknowledged(List<Item> items) {
        String body = String.join("\n", items.stream().map(HttpLine::json).toList());
        HttpRequest request = HttpRequest.newBuilder(target)
                .timeout(ONE_REQUEST)
                .header("Content-Type", most == 1 ? "application/json" : "application/x-ndjson")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            lastRefusal = response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8);
            if (response.statusCode() == 200) {
                return isComplete(response.body(), items.size());
            }
            if (response.statusCode() / 100 == 4 && response.statusCode() != 429) {
                refused.incrementAndGet();
            }
            return false;
        } catch (IOException away) {
            lastRefusal = away.toString();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending", e);
        }
    }

    @Override
    public String lastRefusal() {
        return lastRefusal;
    }

    private boolean isComplete(byte[] answer, int items) throws IOException {
        JsonNode counts = JSON.readTree(answer).path("counts");
        long taken = counts.path("created").asLong()
                + counts.path("corrected").asLong()
                + counts.path("unchanged").asLong();
        if (counts.path("rejected").asLong() > 0) {
            refused.incrementAndGet();
        }
        return taken == items;
    }

    private static String json(Item item) {
        return "{\"site\":\"%s\",\"periodEnd\":\"%s\",\"values\":%s}"
                .formatted(item.key().site(), item.key().periodEnd(), item.content());
    }
}

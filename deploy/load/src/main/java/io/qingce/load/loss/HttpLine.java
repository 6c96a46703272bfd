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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Observations over HTTP in one of the layouts that are taken. */
public final class HttpLine implements Line {

    private static final Duration ONE_REQUEST = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern CONTENT = Pattern.compile("\\{\"SO2\":([0-9.]+),\"NO2\":([0-9.]+)}");
    private static final String CSV_HEADER = "site,periodEnd,SO2,NO2\n";

    private final URI target;
    private final Form form;
    private final int most;
    private final AtomicLong refused;
    private volatile String lastRefusal = "";
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** How a message is written. */
    public enum Form {
        /** One object. */
        JSON("application/json"),
        /** A line per observation. */
        NDJSON("application/x-ndjson"),
        /** A table, a column per parameter. */
        CSV("text/csv; charset=utf-8");

        private final String contentType;

        Form(String contentType) {
            this.contentType = contentType;
        }
    }

    /** @param refused counts answers that a service in trouble must not give: rejections, and 4xx but 429 */
    public HttpLine(URI service, Form form, int most, AtomicLong refused) {
        this.target = service.resolve("/api/observations?items=problems");
        this.form = form;
        this.most = most;
        this.refused = refused;
    }

    @Override
    public int most() {
        return most;
    }

    @Override
    public boolean isAcknowledged(List<Item> items) {
        HttpRequest request = HttpRequest.newBuilder(target)
                .timeout(ONE_REQUEST)
                .header("Content-Type", form.contentType)
                .POST(BodyPublishers.ofString(body(items)))
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

    private String body(List<Item> items) {
        return form == Form.CSV
                ? CSV_HEADER
                        + String.join("\n", items.stream().map(HttpLine::csv).toList())
                : String.join("\n", items.stream().map(HttpLine::json).toList());
    }

    private static String csv(Item item) {
        Matcher content = CONTENT.matcher(item.content());
        if (!content.matches()) {
            throw new IllegalArgumentException(item.content());
        }
        return "%s,%s,%s,%s".formatted(item.key().site(), item.key().periodEnd(), content.group(1), content.group(2));
    }

    private static String json(Item item) {
        return "{\"site\":\"%s\",\"periodEnd\":\"%s\",\"values\":%s}"
                .formatted(item.key().site(), item.key().periodEnd(), item.content());
    }
}

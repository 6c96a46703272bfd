package io.qingce.load.loss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.load.Wait;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A feed as a careful one is: it sends a body until it is acknowledged, and only then the next. It sends new hours, and
 * now and then corrects ones that it sent before. So whatever was acknowledged is known, and nothing else is on record.
 */
final class Writer implements Runnable {

    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration ONE_REQUEST = Duration.ofSeconds(20);
    private static final int MOST = 60;
    private static final int CORRECTED_OF_TEN = 3;
    private static final int HIGHEST = 500_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI target;
    private final String site;
    private final Random random;
    private final Acknowledged acknowledged;
    private final AtomicLong refused;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private int hours;
    private int value;
    private volatile boolean stopping;

    /**
     * @param site belongs to this writer alone
     * @param refused counts answers that a service in trouble must not give: 4xx
     */
    Writer(URI service, String site, long seed, Acknowledged acknowledged, AtomicLong refused) {
        this.target = service.resolve("/api/observations?items=problems");
        this.site = site;
        this.random = new Random(seed);
        this.acknowledged = acknowledged;
        this.refused = refused;
    }

    /** Lets the writer end once its last body is acknowledged. */
    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        while (!stopping) {
            List<Integer> chosen = choose();
            List<String> contents = chosen.stream().map(hour -> content()).toList();
            send(body(chosen, contents), chosen.size());
            for (int i = 0; i < chosen.size(); i++) {
                acknowledged.add(key(chosen.get(i)), contents.get(i));
            }
        }
    }

    /** Hours of the next body, each once: most of them new. */
    private List<Integer> choose() {
        int count = 1 + random.nextInt(MOST);
        List<Integer> chosen = new ArrayList<>();
        int old = hours;
        for (int i = 0; i < count; i++) {
            int earlier = old == 0 ? -1 : random.nextInt(old);
            if (random.nextInt(10) < CORRECTED_OF_TEN && earlier >= 0 && !chosen.contains(earlier)) {
                chosen.add(earlier);
            } else {
                chosen.add(hours++);
            }
        }
        return chosen;
    }

    /** A content that this writer never sent before, so that every acknowledgement makes a revision. */
    private String content() {
        value++;
        return "{\"SO2\":%d.%03d,\"NO2\":%d}".formatted(value / 1000 % HIGHEST, value % 1000, random.nextInt(200));
    }

    private Key key(int hour) {
        return new Key(site, FIRST.plus(Duration.ofHours(hour)));
    }

    private String body(List<Integer> chosen, List<String> contents) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            Key key = key(chosen.get(i));
            items.add("{\"site\":\"%s\",\"periodEnd\":\"%s\",\"values\":%s}"
                    .formatted(key.site(), key.periodEnd(), contents.get(i)));
        }
        return "[" + String.join(",", items) + "]";
    }

    private void send(String body, int items) {
        HttpRequest request = HttpRequest.newBuilder(target)
                .timeout(ONE_REQUEST)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        while (!isAcknowledged(request, items)) {
            Wait.pause(PAUSE);
        }
    }

    private boolean isAcknowledged(HttpRequest request, int items) {
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() / 100 == 2) {
                JsonNode counts = JSON.readTree(response.body()).path("counts");
                long taken = counts.path("created").asLong()
                        + counts.path("corrected").asLong()
                        + counts.path("unchanged").asLong();
                if (taken != items) {
                    refused.incrementAndGet();
                }
                return true;
            }
            if (response.statusCode() / 100 == 4 && response.statusCode() != 429) {
                refused.incrementAndGet();
            }
            return false;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending", e);
        }
    }
}

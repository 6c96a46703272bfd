package io.qingce.monitoring.posting;

import static io.qingce.monitoring.TestFeed.hour;
import static io.qingce.monitoring.TestFeed.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a sender sees that sends more often than it may: once a second, so that no machine is too slow to exceed it. */
@QuarkusTest
@TestProfile(RateLimitTest.OnceASecond.class)
class RateLimitTest {

    @TestHTTPResource("/api/observations")
    URI address;

    public static class OnceASecond implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("qingce.intake.requests-per-second", "1");
        }
    }

    @Test
    void asksAnAddressThatSendsTooOftenToTryLater() {
        TestFeed.putAirStation("rate-1", "超载市", "甲");
        String item = hour("rate-1", "2026-02-10T04:00:00+08:00", 35);
        List<HttpResponse<String>> answers = together(item, 40);
        List<HttpResponse<String>> refused =
                answers.stream().filter(answer -> answer.statusCode() == 429).toList();
        assertFalse(refused.isEmpty());
        assertTrue(answers.stream().allMatch(it -> it.statusCode() == 429 || it.statusCode() == 200));
        for (HttpResponse<String> answer : refused) {
            assertEquals("1", answer.headers().firstValue("Retry-After").orElse(""));
            assertTrue(answer.body().contains("too-many-requests"));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> post(item)
                        .statusCode(200)
                        .body("counts.unchanged", equalTo(1))
                        .header("RateLimit-Limit", "1")
                        .header("RateLimit-Remaining", matchesPattern("[0-9]+")));
    }

    @Test
    void believesNoHeaderAboutWhoSends() {
        TestFeed.putAirStation("rate-2", "超载市", "乙");
        List<HttpResponse<String>> answers = together(hour("rate-2", "2026-02-10T04:00:00+08:00", 35), 40);
        assertTrue(answers.stream().anyMatch(answer -> answer.statusCode() == 429));
    }

    /** Each says to be from another address. */
    private List<HttpResponse<String>> together(String item, int times) {
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .header("X-Forwarded-For", "203.0.113." + i)
                    .header("Forwarded", "for=203.0.113." + i)
                    .POST(HttpRequest.BodyPublishers.ofString(item))
                    .build();
            sent.add(client.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
        }
        return sent.stream().map(CompletableFuture::join).toList();
    }
}

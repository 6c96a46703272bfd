package io.qingce.monitoring;

import static io.qingce.monitoring.TestFeed.hour;
import static io.qingce.monitoring.TestFeed.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.outbox.Outbox;
import io.qingce.chassis.outbox.OutboxEvent;
import io.qingce.servers.FreePort;
import io.qingce.servers.LocalKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service starts and works while there is no broker; what it acknowledged is sent when there is one. */
@QuarkusTest
@TestProfile(BrokerGoneTest.NoBrokerYet.class)
class BrokerGoneTest {

    private static final String RECORDED = "monitoring.observations-recorded.v1";

    private static final String LARGE = "monitoring.tested-large.v1";
    private static final int EVENTS = 4000;
    private static final int PAYLOAD = 10_000;
    private static final long MOST_GROWTH = 20_000_000;
    private static final Pattern FAILED = Pattern.compile("(?m)^qingce_outbox_failed_total(?:\\{.*})? (\\S+)");

    @Inject
    Outbox outbox;

    @TestHTTPResource(value = "/health", management = true)
    String health;

    @TestHTTPResource(value = "/metrics", management = true)
    String metricsAddress;

    @ConfigProperty(name = "mp.messaging.outgoing.outbox.bootstrap.servers")
    String broker;

    @Test
    void acknowledgesNowAndSendsWhenTheBrokerReturns(@TempDir Path folder) {
        TestFeed.putAirStation("gone-1", "断网市", "甲");
        for (int hour = 0; hour < 5; hour++) {
            post(hour("gone-1", "2026-01-01T%02d:00:00+08:00".formatted(hour), 10 + hour))
                    .statusCode(200)
                    .body("counts.created", equalTo(1));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(health + "/ready")
                        .then()
                        .statusCode(200)
                        .body("checks.find { it.name == 'outbox' }.data.waiting", greaterThan(4)));
        long before = heap();
        storeLargeEvents();
        awaitFailures(2);
        assertTrue(heap() - before < MOST_GROWTH, "what waits is in the table, not in memory");
        try (LocalKafka kafka = LocalKafka.start(folder, port());
                Topic topic = new Topic(kafka.bootstrapServers(), RECORDED)) {
            List<String> sent = topic.awaitRecords("gone-1", 5).stream()
                    .map(record -> record.value().replaceAll(".*\"PM2.5\":(\\d+).*", "$1"))
                    .distinct()
                    .toList();
            assertEquals(List.of("10", "11", "12", "13", "14"), sent);
            assertSentInOrder(kafka);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(
                            () -> given().get(metricsAddress).then().body(containsString("qingce_outbox_pending 0.0")));
        }
    }

    private void storeLargeEvents() {
        String payload = "x".repeat(PAYLOAD);
        for (int from = 0; from < EVENTS; from += 500) {
            List<OutboxEvent> events = IntStream.range(from, from + 500)
                    .mapToObj(number -> new OutboxEvent(LARGE, "key-" + number % 2, number + payload))
                    .toList();
            QuarkusTransaction.requiringNew().run(() -> outbox.append(events));
        }
    }

    private static void assertSentInOrder(LocalKafka kafka) {
        try (Topic topic = new Topic(kafka.bootstrapServers(), LARGE)) {
            for (String key : List.of("key-0", "key-1")) {
                // A batch that the broker took without saying so in time comes again: the first of each number counts.
                Awaitility.await()
                        .atMost(Duration.ofSeconds(60))
                        .until(() -> numbers(topic, key).size() == EVENTS / 2);
                assertEquals(numbers(topic, key).stream().sorted().toList(), numbers(topic, key));
            }
        }
    }

    private static List<Integer> numbers(Topic topic, String key) {
        return topic.awaitRecords(key, 1).stream()
                .map(record -> Integer.valueOf(
                        record.value().substring(0, record.value().indexOf('x'))))
                .distinct()
                .toList();
    }

    private void awaitFailures(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            String metrics = given().get(metricsAddress).asString();
            Matcher failed = FAILED.matcher(metrics);
            return failed.find() && Double.parseDouble(failed.group(1)) >= count;
        });
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private int port() {
        return Integer.parseInt(broker.substring(broker.indexOf(':') + 1));
    }

    /** Points the outbox to a port where nobody listens yet. */
    public static class NoBrokerYet implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "mp.messaging.outgoing.outbox.bootstrap.servers", "127.0.0.1:" + FreePort.next(),
                    "mp.messaging.outgoing.outbox.reconnect.backoff.max.ms", "500",
                    "qingce.outbox.patience", "3s");
        }
    }
}

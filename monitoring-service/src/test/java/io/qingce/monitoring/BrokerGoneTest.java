package io.qingce.monitoring;

import static io.qingce.monitoring.TestFeed.hour;
import static io.qingce.monitoring.TestFeed.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.servers.LocalKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service starts and works while there is no broker; what it acknowledged is sent when there is one. */
@QuarkusTest
@TestProfile(BrokerGoneTest.NoBrokerYet.class)
class BrokerGoneTest {

    private static final String RECORDED = "monitoring.observations-recorded.v1";

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
        given().get("/q/health/ready").then().statusCode(200);
        try (LocalKafka kafka = LocalKafka.start(folder, port());
                Topic topic = new Topic(kafka.bootstrapServers(), RECORDED)) {
            List<String> sent = topic.awaitRecords("gone-1", 5).stream()
                    .map(record -> record.value().replaceAll(".*\"PM2.5\":(\\d+).*", "$1"))
                    .distinct()
                    .toList();
            assertEquals(List.of("10", "11", "12", "13", "14"), sent);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(
                            () -> given().get("/q/metrics").then().body(containsString("qingce_outbox_pending 0.0")));
        }
    }

    private int port() {
        return Integer.parseInt(broker.substring(broker.indexOf(':') + 1));
    }

    /** Points the outbox to a port where nobody listens yet. */
    public static class NoBrokerYet implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "mp.messaging.outgoing.outbox.bootstrap.servers", "127.0.0.1:" + freePort(),
                    "mp.messaging.outgoing.outbox.reconnect.backoff.max.ms", "500",
                    "qingce.outbox.patience", "5s");
        }

        private static int freePort() {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}

package io.qingce.chassis.answer;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.servers.RawClient;
import io.qingce.servers.RawClients;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SlowClientsTest.LittlePatience.class)
class SlowClientsTest {

    /** A pace is measured over a second; little may wait for one sender. */
    public static class LittlePatience implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("qingce.answer.patience", "1s", "qingce.answer.unsent-per-sender", "8M");
        }
    }

    @Inject
    MeterRegistry meters;

    private final RawClients clients = new RawClients();

    @AfterEach
    void leave() throws IOException {
        clients.close();
    }

    @Test
    void cutsOffAClientThatTakesNothingAndLeavesTheAnswerWithoutAnEnd() throws IOException {
        double before = cut("slow");
        RawClient client = client().get("/answers/pieces?count=1000");
        assertEquals(200, client.status());
        Awaitility.await().until(() -> cut("slow") > before);
        assertFalse(client.rest().endsWith("0\r\n\r\n"));
    }

    @Test
    void cutsOffAClientThatTakesNothingOfAnEntity() throws IOException {
        double before = cut("slow");
        RawClient client = client().get("/answers/whole?bytes=7000000");
        assertEquals(200, client.status());
        Awaitility.await().until(() -> cut("slow") > before);
        assertTrue(client.rest().length() < 7_000_000);
    }

    @Test
    void cutsOffThoseForWhomTooMuchWaits() throws IOException {
        double before = cut("memory");
        for (int client = 0; client < 6; client++) {
            client().get("/answers/whole?bytes=6000000");
        }
        Awaitility.await().until(() -> cut("memory") > before);
        given().get("/answers/whole?bytes=10").then().statusCode(200);
    }

    @Test
    void leavesAClientAloneThatTakesALongAnswerSlowly() throws IOException {
        double before = cut("slow") + cut("memory");
        RawClient client = client().get("/answers/whole?bytes=7000000", "Connection: close");
        AtomicInteger times = new AtomicInteger();
        Awaitility.await()
                .pollInterval(Duration.ofMillis(100))
                .until(() -> client.take(20_000) != null && times.incrementAndGet() == 40);
        assertTrue(client.rest().length() > 6_000_000);
        assertEquals(before, cut("slow") + cut("memory"));
    }

    @Test
    void leavesAClientAloneThatTakesItsAnswer() throws IOException {
        double before = cut("slow") + cut("memory");
        RawClient client = client().get("/answers/pieces?count=400", "Connection: close");
        assertEquals(200, client.status());
        assertTrue(client.rest().endsWith("0\r\n\r\n"));
        assertEquals(before, cut("slow") + cut("memory"));
    }

    private RawClient client() throws IOException {
        return clients.connect("127.0.0.1", RestAssured.port);
    }

    private double cut(String reason) {
        return meters.counter("qingce.answers.cut", "reason", reason).count();
    }
}

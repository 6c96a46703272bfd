package io.qingce.chassis.answer;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.servers.RawClient;
import io.qingce.servers.RawClients;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LongComputationsTest.OneAtOnce.class)
class LongComputationsTest {

    /** One is computed, two more wait; two threads in all. */
    public static class OneAtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.thread-pool.max-threads", "2",
                    "qingce.answer.computations-at-once", "1",
                    "qingce.answer.computations-per-sender", "3",
                    "qingce.answer.computation-patience", "3s");
        }
    }

    @TestHTTPResource(value = "/health", management = true)
    String health;

    @Inject
    MeterRegistry meters;

    private final RawClients clients = new RawClients();

    @AfterEach
    void leave() throws IOException {
        AnsweringResource.COMPUTED.release(1000);
        clients.close();
        Awaitility.await().until(() -> open() == 0);
        AnsweringResource.COMPUTED.drainPermits();
    }

    @Test
    void refusesMoreThanASenderMayAskForAtOnce() throws IOException {
        compute("127.0.0.1", 3);
        RawClient fourth = client("127.0.0.1").get("/answers/computed", "Connection: close");
        assertEquals(429, fourth.status());
    }

    @Test
    void answersOthersWhileLongOnesAreComputedAndWait() throws IOException {
        compute("127.0.0.1", 3);
        compute("127.0.0.2", 3);
        given().get("/answers/whole?bytes=10").then().statusCode(200);
        given().get(health).then().statusCode(200);
    }

    @Test
    void refusesThoseWhoseTurnDoesNotCome() throws IOException {
        compute("127.0.0.1", 3);
        Awaitility.await().until(() -> open() == 1);
        AnsweringResource.COMPUTED.release(1);
        int refused = 0;
        for (RawClient client : clients) {
            if (client.status() == 503) {
                refused++;
                assertTrue(client.rest().contains("too-much-to-compute"));
            }
        }
        assertEquals(2, refused);
    }

    @Test
    void computesThoseThatWaitOneAfterAnother() throws IOException {
        compute("127.0.0.1", 3);
        AnsweringResource.COMPUTED.release(3);
        for (RawClient client : clients) {
            assertEquals(200, client.status());
        }
    }

    @Test
    void goesOnAfterClientsThatLeftWhileTheyWaited() throws IOException {
        compute("127.0.0.1", 3);
        clients.close();
        AnsweringResource.COMPUTED.release(4);
        given().get("/answers/computed").then().statusCode(200);
    }

    private void compute(String address, int count) throws IOException {
        double before = open();
        for (int request = 0; request < count; request++) {
            client(address).get("/answers/computed", "Connection: close");
        }
        Awaitility.await().until(() -> open() == before + count);
    }

    private RawClient client(String address) throws IOException {
        return clients.connect(address, RestAssured.port);
    }

    private double open() {
        return meters.get("qingce.answers.computations").gauge().value();
    }
}

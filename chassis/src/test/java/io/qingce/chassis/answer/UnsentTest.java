package io.qingce.chassis.answer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.servers.RawClient;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many senders who take nothing, of whom none has more waiting than one may. */
@QuarkusTest
@TestProfile(UnsentTest.LittleForAll.class)
class UnsentTest {

    /** Ten megabytes may wait for all. */
    public static class LittleForAll implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("qingce.answer.unsent", "10M");
        }
    }

    @Inject
    MeterRegistry meters;

    private final List<RawClient> clients = new ArrayList<>();

    @AfterEach
    void leave() throws IOException {
        for (RawClient client : clients) {
            client.close();
        }
    }

    /** Meanwhile whoever asks is told to come later, and is served as soon as there is room. */
    @Test
    void cutsOffThoseForWhomMostWaitsAndRefusesOthersUntilThen() {
        List<Response> refused = new ArrayList<>();
        Awaitility.await().pollInterval(Duration.ofMillis(10)).until(() -> {
            RawClient slow = new RawClient("127.0.9." + (1 + clients.size() % 250), RestAssured.port);
            clients.add(slow.get("/answers/whole?bytes=7000000"));
            Response answer = given().get("/answers/whole?bytes=10");
            if (answer.statusCode() == 503) {
                refused.add(answer);
            }
            return !refused.isEmpty();
        });
        refused.get(0).then().header("Retry-After", "1").body("type", containsString("too-much-unsent"));
        Awaitility.await().until(() -> given().get("/answers/whole?bytes=10").statusCode() == 200);
        assertTrue(meters.counter("qingce.answers.cut", "reason", "memory").count() > 0);
    }
}

package io.qingce.chassis.answer;

import static io.restassured.RestAssured.given;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.servers.RawClients;
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

    private final RawClients clients = new RawClients();

    @AfterEach
    void leave() throws IOException {
        clients.close();
    }

    @Test
    void cutsOffThoseForWhomMostWaitsWhenTooMuchWaitsForAll() throws IOException {
        for (int sender = 1; sender <= 8; sender++) {
            clients.connect("127.0.9." + sender, RestAssured.port).get("/answers/whole?bytes=7000000");
        }
        Awaitility.await()
                .until(() ->
                        meters.counter("qingce.answers.cut", "reason", "memory").count() > 0);
        Awaitility.await().until(() -> given().get("/answers/whole?bytes=10").statusCode() == 200);
    }
}

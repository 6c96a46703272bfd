package io.qingce.report.change;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.servers.RawClient;
import io.qingce.servers.RawClients;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With the limits that the service has unless it is told others. */
@QuarkusTest
class ManyStreamsTest {

    private static final String STREAM = "/api/attainment/changes/stream";

    @TestHTTPResource(value = "/health/live", management = true)
    String health;

    @Inject
    MeterRegistry meters;

    private final RawClients clients = new RawClients();

    @AfterEach
    void leave() throws IOException {
        clients.close();
        Awaitility.await()
                .until(() -> meters.get("qingce.change.streams").gauge().value() == 0);
    }

    @Test
    void answersOthersWhileThreeHundredStreamsAreAskedForByOneSender() throws IOException {
        List<Integer> statuses = new ArrayList<>();
        for (int stream = 0; stream < 300; stream++) {
            statuses.add(open("127.0.0.1").status());
        }
        assertEquals(200, statuses.stream().filter(status -> status == 200).count());
        assertEquals(100, statuses.stream().filter(status -> status == 429).count());
        for (int request = 0; request < 50; request++) {
            given().get("/api/attainment/changes?limit=1").then().statusCode(200);
        }
        given().get(health).then().statusCode(200);
        assertEquals(200, open("127.0.0.2").status());
    }

    @Test
    void saysAtOnceThatTheStreamIsOpen() throws IOException {
        RawClient client = open("127.0.0.1");
        assertEquals(200, client.status());
        String line = client.line();
        boolean events = false;
        while (!line.equals(":qingce")) {
            events |= line.equalsIgnoreCase("Content-Type: text/event-stream");
            line = client.line();
        }
        assertTrue(events);
    }

    @Test
    void saysThatAStreamLivesWhileNothingHappens() throws IOException {
        RawClient client = open("127.0.0.1");
        String line = client.line();
        while (!line.equals(":alive")) {
            line = client.line();
        }
        assertEquals(1, meters.get("qingce.change.streams").gauge().value());
    }

    private RawClient open(String from) throws IOException {
        return clients.connect(from, RestAssured.port).get(STREAM);
    }
}

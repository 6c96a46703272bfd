package io.qingce.chassis.answer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
@TestProfile(LongReadsTest.FewThreads.class)
class LongReadsTest {

    private static final int FAR_MORE_THAN_BUFFERS_HOLD = 5_000_000;
    private static final String ENDLESS = "/answers/pieces?count=1000000";

    /** So few threads that a handful of clients would hold them all. */
    public static class FewThreads implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.thread-pool.max-threads", "4",
                    "qingce.answer.unsent", "1G",
                    "qingce.answer.unsent-per-sender", "1G",
                    "qingce.answer.long-reads-per-sender", "8",
                    "qingce.answer.long-reads", "12");
        }
    }

    @TestHTTPResource(value = "/health", management = true)
    String health;

    @Inject
    MeterRegistry meters;

    private final RawClients clients = new RawClients();

    @AfterEach
    void leave() throws IOException {
        clients.close();
        Awaitility.await().until(() -> open() == 0);
    }

    @Test
    void refusesOneMoreThanASenderMayHaveOpen() throws IOException {
        open("127.0.0.1", 8);
        RawClient ninth = client("127.0.0.1").get(ENDLESS, "Connection: close");
        assertEquals(429, ninth.status());
        String answer = ninth.rest();
        assertTrue(answer.contains("Retry-After: 10"), answer);
        assertTrue(answer.contains("too-many-open-answers"), answer);
        open("127.0.0.2", 1);
    }

    @Test
    void breaksOffOneOfTheLargestHolderForWhoHasNone() throws IOException {
        open("127.0.0.1", 8);
        open("127.0.0.2", 4);
        open("127.0.0.3", 1);
        assertEquals(12, open());
        assertFalse(clients.get(7).rest().endsWith("0\r\n\r\n"));
    }

    @Test
    void answersOthersWhileClientsOfLongReadsDawdle() throws IOException {
        open("127.0.0.1", 8);
        given().get("/answers/whole?bytes=10").then().statusCode(200);
        given().get(health).then().statusCode(200);
    }

    @Test
    void answersOthersWhileClientsOfLargeEntitiesDawdle() throws IOException {
        for (int client = 0; client < 12; client++) {
            assertEquals(
                    200,
                    client("127.0.0.1")
                            .get("/answers/whole?bytes=" + FAR_MORE_THAN_BUFFERS_HOLD)
                            .status());
        }
        given().get("/answers/whole?bytes=10").then().statusCode(200);
        given().get(health).then().statusCode(200);
    }

    @Test
    void beginsNoRequestWhoseClientHasNotTakenTheAnswersBefore() throws IOException {
        int before = AnsweringResource.BEGUN.get();
        RawClient greedy = client("127.0.0.1");
        for (int request = 0; request < 1000; request++) {
            greedy.get("/answers/whole?bytes=200000");
        }
        Awaitility.await().until(() -> AnsweringResource.BEGUN.get() > before);
        for (int other = 0; other < 100; other++) {
            given().get("/answers/pieces?count=1").then().statusCode(200);
        }
        int begun = AnsweringResource.BEGUN.get() - before;
        assertTrue(begun < 100, "begun " + begun);
    }

    @Test
    void answersAProblemIfTheFirstPieceFails() {
        given().get("/answers/pieces?count=5&failAt=1")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", is("https://qingce.io/problems/internal-error"));
    }

    @Test
    void breaksOffWithoutAnEndIfALaterPieceFails() throws IOException {
        RawClient client = client("127.0.0.1").get("/answers/pieces?count=5&failAt=3");
        assertEquals(200, client.status());
        assertFalse(client.rest().endsWith("0\r\n\r\n"));
    }

    @Test
    void endsWhatIsWhole() throws IOException {
        RawClient client = client("127.0.0.1").get("/answers/pieces?count=40", "Connection: close");
        assertEquals(200, client.status());
        assertTrue(client.rest().endsWith("\r\n0\r\n\r\n"));
        given().get("/answers/file").then().statusCode(200).header("Content-Length", "262144");
        given().head("/answers/file").then().statusCode(200);
        given().get("/answers/whole?bytes=3000000")
                .then()
                .statusCode(200)
                .header("Content-Length", startsWith("30000"));
    }

    private void open(String address, int count) throws IOException {
        for (int client = 0; client < count; client++) {
            assertEquals(200, client(address).get(ENDLESS).status());
        }
    }

    private RawClient client(String address) throws IOException {
        return clients.connect(address, RestAssured.port);
    }

    private double open() {
        return meters.get("qingce.answers.long.reads").gauge().value();
    }
}

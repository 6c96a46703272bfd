package io.qingce.monitoring.trail;

import static io.qingce.monitoring.TestFeed.hour;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However many readings come by one request, the trail has one row of it. */
@QuarkusTest
class IngestAuditTest {

    private static final String ONE =
            hour("audit-1", "2026-03-01T06:00:00+08:00", 35).strip();
    private static final String MANY = "[" + ONE + "," + hour("audit-1", "2026-03-01T07:00:00+08:00", 36) + "]";

    private final String actor = "feed-" + UUID.randomUUID();

    @BeforeEach
    void putSite() {
        TestFeed.putAirStation("audit-1", "审计市", "甲");
    }

    @ParameterizedTest
    @CsvSource({"application/json, ''", "application/x-ndjson, ''", "application/json, ?dryRun=true"})
    void saysOfARefusalThatNothingWasDone(String type, String query) {
        send(type, "?version=x" + query.replace('?', '&'), "17", 400);

        assertRows("REFUSED 400 invalid-request 1");
    }

    @ParameterizedTest
    @CsvSource({"application/json", "application/x-ndjson"})
    void saysOfADryRunThatItChangedNothing(String type) {
        send(type, "?dryRun=true", ONE, 200);

        assertRows("UNCHANGED null 1");
    }

    @Test
    void saysOfARejectedObservationOnlyThatItWasRefused() {
        send("application/json", "", hour("audit-unknown", "2026-03-03T06:00:00+08:00", 35), 422);
        assertRows("REFUSED 422 rejected-observation 1");

        send("application/json", "", hour("audit-1", "2026-03-03T07:00:00+08:00", 35), 200);

        assertRows("DONE null 1", "REFUSED 422 rejected-observation 1");
    }

    @Test
    void recordsOneObservation() {
        send("application/json", "", hour("audit-1", "2026-03-03T06:00:00+08:00", 35), 200);

        assertRows("DONE null 1");
    }

    @Test
    void recordsAnArrayATableAndAStreamOnce() {
        send("application/json", "", MANY, 200);
        send("text/csv", "", "city,date,hour,station,PM2.5\n审计市,20260302,05,甲,41\n审计市,20260302,06,甲,41\n", 200);
        send("application/x-ndjson", "", (ONE + "\n").repeat(3_000), 200);

        assertRows("DONE null 1", "DONE null 1", "DONE null 1");
    }

    private void assertRows(String... rows) {
        await().untilAsserted(() -> {
            List<Map<String, Object>> found = given().queryParam("subject", "local:" + actor)
                    .get("/api/audit/monitoring")
                    .path("items");
            assertEquals(
                    List.of(rows),
                    found.stream()
                            .map(row -> row.get("outcome") + " " + row.get("reason") + " " + row.get("times"))
                            .toList());
        });
    }

    private void send(String type, String query, String body, int status) {
        given().header("X-Qingce-Actor", actor)
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/observations" + query)
                .then()
                .statusCode(status);
    }
}

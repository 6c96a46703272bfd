package io.qingce.monitoring.event;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ExceptionalEventResourceTest {

    private static final String FILING = """
        {"kind": "DUST", "regions": ["尘市"], "items": ["PM10"], "from": "2026-04-12T01:00:00+08:00",
         "to": "2026-04-12T16:00:00Z", "filedBy": "尘市局",
         "evidence": [{"description": "卫星图像", "url": "https://example.org/a.png"}]}
        """;
    private static final String ACCEPTED = """
        {"decision": "ACCEPTED", "by": "省", "reason": "沙尘", "approval": "17号"}
        """;

    @BeforeEach
    void knowTheRegion() {
        TestFeed.putAirStation("event-a", "尘市", "甲");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"DUST\"|\"kind\": \"FOG\"|kind",
                "\"regions\": [\"尘市\"]|\"regions\": []|somewhere",
                "\"regions\": [\"尘市\"]|\"regions\": [\"无此市\"]|regions",
                "\"regions\": [\"尘市\"]|\"sites\": [\"event-nowhere\"]|sites",
                "\"items\": [\"PM10\"]|\"items\": [\"dust\"]|measured",
                "\"items\": [\"PM10\"]|\"items\": []|items",
                "2026-04-12T01:00:00+08:00|2026-04-12T01:30:00+08:00|period",
                "2026-04-12T01:00:00+08:00|2026-04-14T01:00:00+08:00|period",
                "2026-04-12T01:00:00+08:00|yesterday|from",
                "\"filedBy\": \"尘市局\"|\"filedBy\": \"\"|filedBy",
                "https://example.org/a.png|file:///a|evidence[0].url",
            })
    void refusesAFilingThatCannotBe(String said, String wrong, String field) {
        put("event-refused", FILING.replace(said, wrong), null)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(equalTo(field)));
        given().get("/api/exceptional-events/event-refused").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-12T16:00:00Z|2027-04-12T02:00:00+08:00|passing",
                "2026-04-12T16:00:00Z|+999999999-12-31T23:00:00-18:00|to",
                "2026-04-12T01:00:00+08:00|-999999999-01-01T00:00:00+18:00|from",
                "2026-04-12T01:00:00+08:00|0000-01-01T00:00:00Z|from"
            })
    void refusesAFarEvent(String said, String far, String field) {
        put("event-far", FILING.replace(said, far), null).statusCode(422).body("violations.field", hasItem(field));
        given().get("/api/exceptional-events/event-far").then().statusCode(404);
    }

    @Test
    void refusesACodeThatIsNone() {
        put("a%20b", FILING, null).statusCode(422).body("violations[0].field", equalTo("event"));
    }

    @Test
    void acceptsNothingWithoutANumberOfApproval() {
        put("event-b", FILING, null).statusCode(201);
        decide("event-b", "{\"decision\": \"ACCEPTED\", \"by\": \"省\", \"reason\": \"沙尘\"}", "1")
                .statusCode(422)
                .body("violations.field", contains("approved"));
        decide("event-b", ACCEPTED.replace("ACCEPTED", "FILED"), "1").statusCode(422);
    }

    @Test
    void refusesChangesByWhoeverHasNotSeenWhatStands() {
        put("event-c", FILING, null).statusCode(201);
        put("event-c", FILING, null).statusCode(200).header("ETag", "\"1\"");
        String other = FILING.replace("PM10", "PM2.5");
        put("event-c", other, null).statusCode(428);
        put("event-c", other, "7").statusCode(412);
        put("event-never", other, "1").statusCode(412);
        decide("event-c", ACCEPTED, null).statusCode(428);
        decide("event-c", ACCEPTED, "nonsense").statusCode(412);
        decide("event-never", ACCEPTED, "1").statusCode(404);
    }

    @Test
    void waitsForADecisionAgainWhenItIsEdited() {
        put("event-d", FILING, null).statusCode(201).body("status", equalTo("FILED"));
        decide("event-d", ACCEPTED, "1")
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("decided.approval", equalTo("17号"));
        put("event-d", FILING.replace("\"PM10\"", "\"PM10\", \"PM2.5\""), "2")
                .statusCode(200)
                .body("status", equalTo("FILED"))
                .body("decided", nullValue());
        given().get("/api/exceptional-events/event-d/history")
                .then()
                .statusCode(200)
                .body("items.revision", contains(1, 2, 3))
                .body("items.status", contains("FILED", "ACCEPTED", "FILED"))
                .body("items[1].filing.to", equalTo("2026-04-13T00:00:00+08:00"));
    }

    @Test
    void letsAWithdrawnEventBeFiledAnewOnly() {
        put("event-e", FILING, null).statusCode(201);
        decide("event-e", ACCEPTED.replace("ACCEPTED", "WITHDRAWN"), "1").statusCode(200);
        decide("event-e", ACCEPTED, "2").statusCode(409);
        put("event-e", FILING, "2").statusCode(200).body("status", equalTo("FILED"));
    }

    @Test
    void listsByRegionPeriodAndStatus() {
        put("event-f", FILING.replace("2026-04-1", "2019-04-1"), null).statusCode(201);
        list("region=尘市&status=FILED&from=2019-04-13T00:00:00%2B08:00&to=2019-04-13T00:00:00%2B08:00")
                .body("items.event", contains("event-f"));
        list("region=尘市&from=2019-04-13T01:00:00%2B08:00").body("items.event", not(hasItem("event-f")));
        list("region=尘市&to=2019-04-12T00:00:00%2B08:00").body("items.event", not(hasItem("event-f")));
        list("region=别市").body("items", equalTo(java.util.List.of()));
        given().urlEncodingEnabled(false)
                .get("/api/exceptional-events?from=2019")
                .then()
                .statusCode(400);
        given().get("/api/exceptional-events?status=DONE").then().statusCode(400);
        given().get("/api/exceptional-events/event-never/history").then().statusCode(404);
    }

    private static ValidatableResponse put(String event, String body, String seen) {
        var request = given().urlEncodingEnabled(false)
                .contentType("application/json")
                .body(body);
        return (seen == null ? request : request.header("If-Match", "\"" + seen + "\""))
                .put("/api/exceptional-events/" + event)
                .then();
    }

    private static ValidatableResponse decide(String event, String body, String seen) {
        var request = given().contentType("application/json").body(body);
        return (seen == null ? request : request.header("If-Match", "\"" + seen + "\""))
                .post("/api/exceptional-events/{event}/decisions", event)
                .then();
    }

    private static ValidatableResponse list(String query) {
        return given().urlEncodingEnabled(false)
                .get("/api/exceptional-events?"
                        + query.replace("尘市", "%E5%B0%98%E5%B8%82").replace("别市", "x"))
                .then()
                .statusCode(200);
    }
}

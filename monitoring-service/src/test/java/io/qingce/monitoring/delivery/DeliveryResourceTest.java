package io.qingce.monitoring.delivery;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of an upload can be read again, and under a key nothing is taken in twice. */
@QuarkusTest
class DeliveryResourceTest {

    private static final String CSV = "text/csv";
    private static final String LINES = "application/x-ndjson";
    private static final String JSON = "application/json";

    @BeforeEach
    void putSite() {
        TestFeed.putAirStation("dlv-1", "报送市", "甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "x", "99999999999999", "-1", "123456789012345678901234567890"})
    void refusesADeliveryThatNeverWas(String id) {
        given().get("/api/deliveries/{id}", id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%00"})
    void refusesASenderThatIsNone(String actor) {
        post(JSON, "[]", null, actor).statusCode(400).body("violations[0].field", equalTo("X-Qingce-Actor"));
    }

    @Test
    void refusesAKeyForAStreamWhichIsNotReadTwice() {
        post(LINES, observation(1, "6"), "dlv-stream", null).statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({CSV + ", CSV, 12", LINES + ", NDJSON, 13", JSON + ", JSON, 14"})
    void remembersWhatBecameOfAnUpload(String type, String door, int hour) {
        String sender = "dlv-" + door;
        String id = post(type, body(type, hour, "x"), null, sender)
                .statusCode(200)
                .body("counts.created", equalTo(1))
                .body("counts.aside", equalTo(1))
                .header("X-Qingce-Delivery", notNullValue())
                .extract()
                .path("delivery");
        given().queryParam("actor", sender)
                .queryParam("limit", 1)
                .get("/api/deliveries")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(id))
                .body("items[0].door", equalTo(door))
                .body("items[0].answer.counts.created", equalTo(1))
                .body("items[0].answer.aside", nullValue());
        given().get("/api/deliveries/{id}", id)
                .then()
                .statusCode(200)
                .body("answer.aside[0].sent", equalTo("x"))
                .body("answer.aside[0].reason", equalTo("unreadable-number"));
    }

    @Test
    void remembersAnUploadThatWasRefused() {
        post(CSV, "a,b\n1,2\n", null, "dlv-refused").statusCode(422);
        post(LINES, body(LINES, 2, "6") + "\n", null, "dlv-refused").statusCode(200);
        given().queryParam("actor", "dlv-refused")
                .queryParam("incomplete", true)
                .get("/api/deliveries")
                .then()
                .body("items", hasSize(1))
                .body("items[0].problem", equalTo("unknown-layout"));
    }

    @Test
    void remembersASingleObservationOnlyIfSomethingOfItWasNotTaken() {
        post(JSON, observation(3, "6"), null, "dlv-single").statusCode(200).body("delivery", nullValue());
        post(JSON, observation(4, "6").replace("\"site\"", "\"colour\":1,\"site\""), null, "dlv-single")
                .statusCode(200)
                .body("delivery", notNullValue())
                .body("ignored.name", contains("colour"));
    }

    @Test
    void remembersNoDryRun() {
        given().contentType(CSV)
                .header("X-Qingce-Actor", "dlv-dry")
                .body(body(CSV, 5, "6").getBytes(StandardCharsets.UTF_8))
                .post("/api/observations?dryRun=true")
                .then()
                .statusCode(200)
                .body("delivery", nullValue());
        given().queryParam("actor", "dlv-dry").get("/api/deliveries").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({CSV + ", 6", JSON + ", 8"})
    void answersTheSameUnderTheSameKeyAndTakesNothingInAgain(String type, int hour) {
        String key = "dlv-key-" + hour;
        String first = post(type, body(type, hour, "6"), key, null)
                .statusCode(200)
                .body("counts.created", equalTo(1))
                .extract()
                .path("delivery");
        post(type, body(type, hour, "6"), key, null)
                .statusCode(200)
                .body("counts.created", equalTo(1))
                .body("delivery", equalTo(first))
                .header("Idempotency-Replayed", "true");
        post(type, body(type, hour, "7"), key, null)
                .statusCode(422)
                .body("type", equalTo("https://qingce.io/problems/idempotency-key-reused"));
        assertNotEquals(
                first, post(type, body(type, hour, "6"), null, null).extract().path("delivery"));
    }

    @Test
    void answersASingleObservationTheSameUnderItsKey() {
        String created = post(JSON, observation(9, "6"), "dlv-key-single", null)
                .extract()
                .asString();
        assertEquals(
                created,
                post(JSON, observation(9, "6"), "dlv-key-single", null)
                        .extract()
                        .asString());
        post(JSON, observation(9, "7"), "dlv-key-single", null).statusCode(422);
    }

    @Test
    void showsWhoHasAScopeOnlyWhatCameUnderTheSame() {
        String id = post(CSV, body(CSV, 10, "6"), null, null).extract().path("delivery");
        given().header("X-Qingce-Scope", "site=dlv-1")
                .get("/api/deliveries/{id}", id)
                .then()
                .statusCode(404);
        String own = given().header("X-Qingce-Scope", "site=dlv-1")
                .contentType(CSV)
                .body(body(CSV, 11, "6").getBytes(StandardCharsets.UTF_8))
                .post("/api/observations")
                .then()
                .statusCode(200)
                .extract()
                .path("delivery");
        given().header("X-Qingce-Scope", "site=dlv-1")
                .get("/api/deliveries/{id}", own)
                .then()
                .statusCode(200);
    }

    /** One item of two values in the form of a type. */
    private static String body(String type, int hour, String so2) {
        return switch (type) {
            case CSV -> "site,periodEnd,SO2,CO\ndlv-1,2026-01-20T%02d:00:00+08:00,%s,1\n".formatted(hour, so2);
            case LINES -> observation(hour, "\"" + so2 + "\"");
            default -> "[" + observation(hour, "\"" + so2 + "\"") + "]";
        };
    }

    private static String observation(int hour, String so2) {
        return "{\"site\":\"dlv-1\",\"periodEnd\":\"2026-01-20T%02d:00:00+08:00\",\"values\":{\"SO2\":%s,\"CO\":1}}"
                .formatted(hour, so2);
    }

    private static ValidatableResponse post(String type, String body, String key, String actor) {
        var request = given().contentType(type).body(body.getBytes(StandardCharsets.UTF_8));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (actor != null) {
            request.header("X-Qingce-Actor", actor);
        }
        return request.post("/api/observations").then();
    }
}

package io.qingce.plan.reporting;

import static io.qingce.plan.reporting.Work.by;
import static io.qingce.plan.reporting.Work.bytes;
import static io.qingce.plan.reporting.Work.refused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.plan.reporting.evidence.Samples;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is posted twice under one Idempotency-Key is carried out once. */
@QuarkusTest
class RepeatedPostTest {

    private static final String PLAN = "/api/plans/asked-again";
    private static final String ORDER =
            "{\"target\":\"R1\",\"unit\":\"%s\",\"reason\":\"进度滞后\",\"deadline\":\"2099-01-31\"}";

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void publishThePlan() {
        Work.publish("asked-again");
    }

    @Test
    void refusesAnotherOrderUnderTheKeyOfOneAndTheSameOfAnotherPerson() {
        post("/orders", null, ORDER.formatted("丙局")).then().statusCode(201);
        refused(422, "idempotency-key-reused", post("/orders", null, ORDER.formatted("丁局")));
        Response another = given().header("X-Qingce-Actor", Work.LI)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(bytes(ORDER.formatted("丙局")))
                .post(PLAN + "/orders");
        refused(422, "idempotency-key-reused", another);
    }

    @Test
    void issuesAnOrderOnce() {
        Response first = post("/orders", null, ORDER.formatted("甲局"));
        first.then().statusCode(201);
        isRepeated(first, post("/orders", null, ORDER.formatted("甲局")));
        given().get(PLAN + "/orders?unit=甲局").then().body("items", hasSize(1));
    }

    @Test
    void beginsMovesAndProvesAReportOnce() {
        String draft = "{\"target\":\"R1\",\"unit\":\"市水利局\",\"period\":\"2023\",\"value\":81}";
        Response begun = post("/reports", null, draft);
        begun.then().statusCode(201);
        isRepeated(begun, post("/reports", null, draft));

        String report = "/reports/" + begun.path("id");
        Response attached = attach(report, "\"1\"");
        attached.then().statusCode(201);
        assertTrue(attached.header("Location").endsWith(report + "/evidence/" + attached.path("id")));
        isRepeated(attached, attach(report, "\"1\""));

        Response submitted = post(report + "/moves", "\"2\"", "{\"move\":\"SUBMIT\"}");
        submitted.then().statusCode(200);
        isRepeated(submitted, post(report + "/moves", "\"2\"", "{\"move\":\"SUBMIT\"}"));
        given().get(PLAN + report + "/history").then().body("items.action", contains("CREATE", "ATTACH", "SUBMIT"));
    }

    private static void isRepeated(Response first, Response second) {
        second.then().header("Idempotency-Replayed", "true");
        assertEquals(first.statusCode(), second.statusCode());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals(first.asString(), second.asString());
    }

    private Response attach(String report, String etag) {
        return by(etag).header("Idempotency-Key", key)
                .contentType("application/pdf")
                .body(Samples.pdf("proof"))
                .post(PLAN + report + "/evidence?name=a.pdf");
    }

    private Response post(String path, @Nullable String etag, String json) {
        return by(etag).header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(bytes(json))
                .post(PLAN + path);
    }
}

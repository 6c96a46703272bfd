package io.qingce.monitoring.freeze;

import static io.qingce.monitoring.TestFeed.hour;
import static io.qingce.monitoring.TestFeed.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FreezeResourceTest {

    private static final String MARCH = """
        {"region": "冻市", "from": "2023-03-01T01:00:00+08:00", "to": "2023-04-01T00:00:00+08:00",
         "by": "省中心", "reason": "月报已发布"}
        """;

    @BeforeEach
    void knowTheSites() {
        TestFeed.putAirStation("freeze-a", "冻市", "甲");
        TestFeed.putAirStation("freeze-b", "别冻市", "乙");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"by\": \"省中心\"|\"by\": \" \"|by",
                "\"reason\": \"月报已发布\"|\"reason\": null|reason",
                "2023-03-01|2023-05-01|period",
                "\"region\": \"冻市\"|\"region\": \"冻市\", \"site\": \"freeze-a\"|oneScope",
                "\"region\"|\"province\"|province",
            })
    void refusesAFreezeThatCannotBe(String said, String wrong, String field) {
        freeze(MARCH.replace(said, wrong)).statusCode(422).body("violations.field", hasItem(field));
    }

    @Test
    void refusesToUnfreezeWhatIsNotFrozen() {
        lift(999_999_999).statusCode(404);
        int id = freeze(MARCH.replace("2023", "2001")).statusCode(201).extract().path("id");
        lift(id).statusCode(200).body("lifted.by", equalTo("省厅"));
        lift(id).statusCode(409);
        given().contentType("application/json")
                .body("{}")
                .post("/api/reviews/freezes/" + id + "/lifting")
                .then()
                .statusCode(422);
    }

    @Test
    void freezesOnceHoweverOftenARequestUnderAKeyIsSent() {
        String body = MARCH.replace("2023", "2002");
        int id = keyed("freeze-once", body).statusCode(201).extract().path("id");
        keyed("freeze-once", body).statusCode(201).body("id", equalTo(id)).header("Idempotency-Replayed", "true");
        keyed("freeze-once", MARCH.replace("2023", "2003")).statusCode(422);
    }

    private static ValidatableResponse keyed(String key, String body) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/reviews/freezes")
                .then();
    }

    @Test
    void keepsAFrozenPeriodAsItIsAndTellsWhoFrozeIt() {
        String inside = "2023-04-01T00:00:00+08:00";
        String after = "2023-04-01T01:00:00+08:00";
        post(hour("freeze-a", inside, 35)).statusCode(200).body("counts.created", equalTo(1));
        int id = freeze(MARCH).statusCode(201).extract().path("id");
        post("[%s,%s,%s,%s,%s]"
                        .formatted(
                                hour("freeze-a", inside, 36),
                                hour("freeze-a", inside, "35.0"),
                                hour("freeze-a", "2023-03-01T01:00:00+08:00", 9),
                                hour("freeze-a", after, 9),
                                hour("freeze-b", inside, 9)))
                .statusCode(200)
                .body("items.outcome", contains("rejected", "unchanged", "rejected", "created", "created"))
                .body("items[0].reason", equalTo("frozen"))
                .body("items[0].detail", allOf(containsString("省中心"), containsString("月报已发布")));
        lift(id).statusCode(200);
        post(hour("freeze-a", inside, 36)).body("items[0].outcome", equalTo("corrected"));
    }

    @Test
    void freezesOneVersionOfOneSite() {
        String end = "2022-05-01T01:00:00+08:00";
        freeze("""
            {"site": "freeze-b", "version": "REVIEWED", "from": "%s", "to": "%s", "by": "省", "reason": "年报"}
            """.formatted(end, end)).statusCode(201);
        post("[%s,%s]"
                        .formatted(
                                hour("freeze-b", end, 5),
                                hour("freeze-b", end, 5)
                                        .replace("\"values\"", "\"version\": \"REVIEWED\", \"values\"")))
                .body("items.outcome", contains("created", "rejected"));
    }

    @Test
    void listsWhatIsAndWhatWasFrozen() {
        int id = freeze(MARCH.replace("2023", "2002").replace("冻市", "冻表市"))
                .extract()
                .path("id");
        int other = freeze(MARCH.replace("2023", "2003").replace("冻市", "冻表市"))
                .extract()
                .path("id");
        lift(id).statusCode(200);
        given().queryParam("region", "冻表市")
                .get("/api/reviews/freezes")
                .then()
                .body("items.id", contains(id, other))
                .body("items", hasSize(2));
        given().queryParam("region", "冻表市")
                .queryParam("inForce", true)
                .get("/api/reviews/freezes")
                .then()
                .body("items.id", not(hasItem(id)))
                .body("items.id", hasItem(other));
    }

    private static ValidatableResponse freeze(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/reviews/freezes")
                .then();
    }

    private static ValidatableResponse lift(int id) {
        return given().contentType("application/json")
                .body("{\"by\": \"省厅\", \"reason\": \"更正\"}")
                .post("/api/reviews/freezes/" + id + "/lifting")
                .then();
    }
}

package io.qingce.monitoring.audit;

import static io.qingce.monitoring.TestFeed.hour;
import static io.qingce.monitoring.TestFeed.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qingce.monitoring.TestFeed;
import io.qingce.monitoring.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReviewResourceTest {

    private static final String VOID = "{\"kind\": \"VOID\"}";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"review-x\"]|[]|sites",
                "[\"review-x\"]|[\"review-nowhere\"]|sites",
                "\"PM2.5\"|\"dust\"|measured",
                "T03:00|T00:00|period",
                "\"CITY\"|\"NATION\"|level",
                "\"by\": \"市站\"|\"by\": \"\"|by",
                "\"reason\": \"校准\"|\"reason\": \"\"|reason",
                "{\"kind\": \"VOID\"}|{\"kind\": \"FACTOR\"}|operation.numbered",
                "{\"kind\": \"VOID\"}|{\"kind\": \"SHIFT\", \"hours\": 30}|operation.hours",
                "{\"kind\": \"VOID\"}|{\"kind\": \"ERASE\"}|operation.kind",
            })
    void refusesAReviewThatCannotBe(String said, String wrong, String field) {
        TestFeed.putAirStation("review-x", "审市", "甲");
        review(request("review-x", "2024-01-01", VOID, "CITY").replace(said, wrong), false)
                .statusCode(422)
                .body("violations.field", hasItem(field));
    }

    @Test
    void refusesStepsThatAreNotTheirs() {
        feed("review-a", "2024-01-02");
        int id = review(request("review-a", "2024-01-02", VOID, "OPERATOR"), false)
                .statusCode(201)
                .extract()
                .path("review.id");
        step(id, "confirmation", "OPERATOR").statusCode(422);
        step(999_999_999, "confirmation", "CITY").statusCode(404);
        step(id, "return", "CITY").statusCode(200).body("status", equalTo("RETURNED"));
        step(id, "confirmation", "CITY").statusCode(409);
        assertEquals(3, TestFeed.observations("review-a").getList("items").size());
    }

    @Test
    void letsNobodyBelowTheProvinceChangeWhatTheProvinceHolds() {
        feed("review-b", "2024-01-03");
        review(request("review-b", "2024-01-03", VOID, "PROVINCE"), false).statusCode(201);
        String confirm = "{\"kind\": \"CONFIRM\"}";
        review(request("review-b", "2024-01-03", confirm, "CITY"), false).statusCode(409);
        review(request("review-b", "2024-01-03", confirm, "CITY"), true).statusCode(409);
        review(request("review-b", "2024-01-03", confirm, "PROVINCE"), false)
                .statusCode(201)
                .body("effect.corrected", equalTo(3));
    }

    @Test
    void goesThroughThreeLevelsAndTellsTheTrace() {
        feed("review-c", "2024-01-04");
        int id = review(request("review-c", "2024-01-04", VOID, "OPERATOR"), false)
                .statusCode(201)
                .body("review.status", equalTo("PROPOSED"))
                .body("effect", nullValue())
                .extract()
                .path("review.id");
        step(id, "confirmation", "CITY")
                .statusCode(200)
                .body("review.effect.created", equalTo(3))
                .body("changes.before", contains(10, 20, 30))
                .body("changes.after", everyItem(nullValue()));
        step(id, "confirmation", "CITY").statusCode(409);
        step(id, "confirmation", "PROVINCE").statusCode(200).body("changes", hasSize(0));
        given().queryParam("site", "review-c")
                .queryParam("from", "2024-01-04T02:00:00+08:00")
                .queryParam("to", "2024-01-04T02:00:00+08:00")
                .get("/api/reviews")
                .then()
                .body("items.id", contains(id))
                .body("items[0].steps.level", contains("OPERATOR", "CITY", "PROVINCE"))
                .body("items[0].level", equalTo("PROVINCE"));
        given().get("/api/reviews/" + id).then().statusCode(200).body("status", equalTo("CONFIRMED"));
    }

    @Test
    void keepsWhatWasSentBesideWhatWasReviewedAndAnnouncesIt() {
        feed("review-d", "2024-01-05");
        review(request("review-d", "2024-01-05", "{\"kind\": \"FACTOR\", \"number\": 1.1}", "CITY"), false)
                .statusCode(201);
        review(request("review-d", "2024-01-05", "{\"kind\": \"OFFSET\", \"number\": -1}", "CITY"), false)
                .statusCode(201)
                .body("effect.corrected", equalTo(3));
        JsonPath stand = TestFeed.observations("review-d");
        assertEquals(List.of(10, 20, 30), stand.getList("items.findAll {it.version == 'REAL_TIME'}.values.'PM2.5'"));
        assertEquals(
                "[10, 21, 32]",
                stand.getList("items.findAll {it.version == 'REVIEWED'}.values.'PM2.5'")
                        .toString());
        try (Topic topic = new Topic(kafka, "monitoring.observations-recorded.v1")) {
            assertEquals(3, topic.awaitRecords("review-d", 3).size());
        }
    }

    @Test
    void writesNothingWhenItIsRehearsed() {
        feed("review-e", "2024-01-06");
        review(request("review-e", "2024-01-06", "{\"kind\": \"SET\", \"number\": 7}", "CITY"), true)
                .statusCode(200)
                .body("effect.created", equalTo(3))
                .body("changes.before", contains(10, 20, 30))
                .body("changes.after", contains(7, 7, 7))
                .body("changes[0].flags", contains("CORRECTED"));
        assertEquals(3, TestFeed.observations("review-e").getList("items").size());
        given().get("/api/reviews?site=review-e").then().body("items", hasSize(0));
    }

    @Test
    void movesReadingsByHoursAndLeavesNothingWhereTheyWere() {
        feed("review-f", "2024-01-07");
        review(request("review-f", "2024-01-07", "{\"kind\": \"SHIFT\", \"hours\": 1}", "CITY"), false)
                .statusCode(201);
        JsonPath stand = TestFeed.observations("review-f");
        List<Object> reviewed = stand.getList("items.findAll {it.version == 'REVIEWED'}.values.'PM2.5'");
        assertNull(reviewed.get(0));
        assertEquals(List.of(10, 20, 30), reviewed.subList(1, 4));
    }

    @Test
    void saysWhatIsFrozen() {
        feed("review-g", "2024-01-08");
        given().contentType("application/json")
                .body("""
                        {"site": "review-g", "version": "REVIEWED", "from": "2024-01-08T02:00:00+08:00",
                         "to": "2024-01-08T02:00:00+08:00", "by": "省", "reason": "已发布"}
                        """)
                .post("/api/reviews/freezes")
                .then()
                .statusCode(201);
        review(request("review-g", "2024-01-08", VOID, "CITY"), false)
                .statusCode(201)
                .body("effect.created", equalTo(2))
                .body("effect.rejected", equalTo(1))
                .body("refused[0].reason", equalTo("frozen"))
                .body("refused[0].periodEnd", equalTo("2024-01-08T02:00:00+08:00"));
    }

    /** Three hours with 10, 20 and 30 of PM2.5. */
    private static void feed(String site, String date) {
        TestFeed.putAirStation(site, "审市", site);
        List<String> hours = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            hours.add(hour(site, date + "T0" + i + ":00:00+08:00", 10 * i));
        }
        post(hours.toString()).statusCode(200).body("counts.created", equalTo(3));
    }

    private static String request(String site, String date, String operation, String level) {
        return """
                {"sites": ["%s"], "parameters": ["PM2.5"], "from": "%sT01:00:00+08:00", "to": "%sT03:00:00+08:00",
                 "operation": %s, "level": "%s", "by": "市站", "reason": "校准"}
                """.formatted(site, date, date, operation, level);
    }

    private static ValidatableResponse review(String body, boolean dryRun) {
        return given().contentType("application/json")
                .body(body)
                .queryParam("dryRun", dryRun)
                .post("/api/reviews")
                .then();
    }

    private static ValidatableResponse step(int id, String step, String level) {
        return given().contentType("application/json")
                .body("{\"level\": \"%s\", \"by\": \"复核\", \"reason\": \"同意\"}".formatted(level))
                .post("/api/reviews/" + id + "/" + step)
                .then();
    }
}

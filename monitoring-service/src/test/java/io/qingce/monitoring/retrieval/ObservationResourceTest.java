package io.qingce.monitoring.retrieval;

import static io.qingce.monitoring.TestFeed.hour;
import static io.qingce.monitoring.TestFeed.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ObservationResourceTest {

    private static final int HOURS = 30;

    @BeforeEach
    void postTwoVersionsAcrossTheEndOfAMonth() {
        TestFeed.putAirStation("list-a", "列市", "甲");
        List<String> items = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            items.add(hour("list-a", time(hour), hour));
        }
        post(items.toString()).statusCode(200);
        given().contentType("application/json")
                .body(items.toString())
                .post("/api/observations?version=REVIEWED")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-01-01T00:00:00Z, site",
        "site=list-a&from=2026, from",
        "site=list-a&to=2026-01-01T00:00:00, to",
        "site=list-a&averaging=PT8H, averaging",
        "site=list-a&version=BEST, version",
        "site=list-a&parameter=PM3, parameter",
        "site=list-a&from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z, to",
        "site=list-a&to=%2B99999-01-01T00:00:00Z, to",
        "site=list-a&format=xml, format",
    })
    void refusesAParameterThatItCannotRead(String query, String field) {
        given().get("/api/observations?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource({"cursor=***", "cursor=bm90b3Vycw", "limit=0", "limit=501"})
    void refusesPagesThatThereAreNot(String query) {
        given().get("/api/observations?site=list-a&" + query).then().statusCode(400);
    }

    @Test
    void refusesAnUnknownSiteOrRegion() {
        given().get("/api/observations?site=list-a&site=list-nowhere")
                .then()
                .statusCode(404)
                .body("violations[0].field", equalTo("site"));
        given().get("/api/observations?region=无此市").then().statusCode(404);
    }

    @Test
    void pagesThroughEverythingOnceInOrder() {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var request = given().queryParam("site", "list-a").queryParam("limit", 7);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/api/observations");
            List<String> times = page.path("items.periodEnd");
            seen.addAll(times);
            cursor = page.path("next");
        } while (cursor != null);
        assertEquals(2 * HOURS, seen.size());
        assertEquals(seen.stream().sorted().toList(), seen);
    }

    @Test
    void choosesByTimeAndVersion() {
        given().queryParam("site", "list-a")
                .queryParam("from", time(5))
                .queryParam("to", time(9))
                .queryParam("version", "REVIEWED")
                .queryParam("averaging", "PT1H")
                .get("/api/observations")
                .then()
                .body("items", hasSize(5))
                .body("items.status", everyItem(equalTo("REVIEWED")))
                .body("items.lastModified", everyItem(notNullValue()))
                .body("items.revision", everyItem(equalTo(1)));
    }

    @Test
    void linksToTheNextPage() {
        given().get("/api/observations?site=list-a&limit=2").then().header("Link", containsString("cursor="));
    }

    private static String time(int hour) {
        return java.time.LocalDateTime.of(2025, 7, 31, 20, 0).plusHours(hour) + ":00+08:00";
    }
}

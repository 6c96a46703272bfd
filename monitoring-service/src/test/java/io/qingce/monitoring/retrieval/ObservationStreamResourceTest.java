package io.qingce.monitoring.retrieval;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ObservationStreamResourceTest {

    private static final int HOURS = 60;

    @Inject
    Clock clock;

    private final List<String> items = new ArrayList<>();

    @BeforeEach
    void postTwoSitesOfOneRegion() {
        TestFeed.putAirStation("stream-a", "读流市", "甲");
        TestFeed.putAirStation("stream-b", "读流市", "乙");
        TestFeed.putAirStation("stream-silent", "读流市", "丙");
        for (int hour = 0; hour < HOURS; hour++) {
            add("stream-a", hour, "{\"PM2.5\": " + hour + ", \"O3\": null}");
            add("stream-b", hour, hour < 10 ? "{\"PM2.5\": null}" : "{\"CO\": 1.5, \"PM2.5\": 2}");
        }
        TestFeed.post(items.toString()).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"image/png,", "application/json,csv", "text/csv,json", "application/*,csv"})
    void refusesFormsThatThereAreNot(String accept, String format) {
        var request = given().accept(accept).queryParam("site", "stream-a");
        (format == null ? request : request.queryParam("format", format))
                .get("/api/observations")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"PT0S", "-P1D", "P401D", "week"})
    void refusesToLookBackForAnAbsurdTime(String within) {
        given().queryParam("site", "stream-a")
                .queryParam("within", within)
                .get("/api/observations/latest")
                .then()
                .statusCode(400);
    }

    @Test
    void givesAllValuesOfARegionAsCsv() {
        String[] lines = given().queryParam("region", "读流市")
                .queryParam("format", "csv")
                .get("/api/observations")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString()
                .split("\r\n");
        assertEquals(1 + 2 * HOURS + HOURS + HOURS - 10, lines.length);
        assertTrue(lines[0].startsWith("site,periodEnd,averaging,version,revision,status,lastModified,"), lines[0]);
        assertTrue(
                lines[1].matches(
                        "stream-a,.*:00:00\\+08:00,PT1H,REAL_TIME,1,UNREVIEWED,.*,PM2.5,59,,GAP-AIR@\\d+|.*,PM2.5,59,,"),
                lines[1]);
        assertTrue(lines[2].contains(",O3,,,"), lines[2]);
    }

    @Test
    void givesTheSameAsNdjsonAsInPages() {
        String[] lines = given().accept("application/x-ndjson")
                .queryParam("site", "stream-b", "stream-a")
                .queryParam("parameter", "CO")
                .get("/api/observations")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .split("\n");
        assertEquals(HOURS - 10, lines.length);
        assertEquals(1.5f, JsonPath.from(lines[0]).getFloat("values.CO"));
        given().queryParam("region", "读流市")
                .queryParam("parameter", "CO")
                .queryParam("limit", 500)
                .get("/api/observations")
                .then()
                .body("items", hasSize(HOURS - 10))
                .body("items.values", everyItem(not(hasKey("PM2.5"))));
    }

    @Test
    void countsOnlyWhenAsked() {
        given().queryParam("region", "读流市")
                .queryParam("count", "perhaps")
                .get("/api/observations")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("count"));
        given().queryParam("region", "读流市")
                .queryParam("limit", 3)
                .get("/api/observations")
                .then()
                .header("X-Total-Count", nullValue());
        given().queryParam("region", "读流市")
                .queryParam("limit", 3)
                .queryParam("count", "true")
                .get("/api/observations")
                .then()
                .header("X-Total-Count", Integer.toString(2 * HOURS))
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void pagesAcrossSites() {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var request = given().queryParam("region", "读流市").queryParam("limit", 37);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/observations")
                    .jsonPath();
            page.<String>getList("items.site").forEach(seen::add);
            cursor = page.getString("next");
        } while (cursor != null);
        assertEquals(2 * HOURS, seen.size());
        assertEquals(seen.stream().sorted().toList(), seen);
    }

    @Test
    void givesTheLatestOfAllSitesThatHaveANumber() {
        given().queryParam("region", "读流市")
                .get("/api/observations/latest")
                .then()
                .statusCode(200)
                .body("items.site", contains("stream-a", "stream-b"))
                .body("items[0].values.'PM2.5'", org.hamcrest.Matchers.equalTo(0));
        given().queryParam("region", "读流市")
                .queryParam("parameter", "CO")
                .get("/api/observations/latest")
                .then()
                .body("items.site", contains("stream-b"));
    }

    /** Hours before now, the latest first. */
    private void add(String site, int hour, String values) {
        ZonedDateTime end = ZonedDateTime.now(clock)
                .truncatedTo(ChronoUnit.HOURS)
                .minusHours("stream-b".equals(site) ? HOURS - hour : hour);
        items.add("{\"site\": \"%s\", \"periodEnd\": \"%s\", \"values\": %s}"
                .formatted(site, end.toOffsetDateTime(), values));
    }
}

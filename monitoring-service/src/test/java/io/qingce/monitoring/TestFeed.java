package io.qingce.monitoring;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;

/** What the tests do over and over: put a site, post readings, look at an observation. */
public final class TestFeed {

    private TestFeed() {}

    public static void putAirStation(String code, String region, String name, String... aliases) {
        putSite(code, "AIR_STATION", region, name, aliases);
    }

    public static void putSite(String code, String kind, String region, String name, String... aliases) {
        String quoted = aliases.length == 0 ? "" : "\"" + String.join("\",\"", aliases) + "\"";
        boolean stands = given().get("/api/sites/{code}", code).statusCode() == 200;
        given().contentType(ContentType.JSON)
                .header(stands ? "If-Match" : "If-None-Match", "*")
                .body("""
                    {"name": "%s", "kind": "%s", "region": "%s", "aliases": [%s]}
                    """.formatted(name, kind, region, quoted))
                .put("/api/sites/{code}", code)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
    }

    public static ValidatableResponse post(String json) {
        return given().contentType(ContentType.JSON)
                .body(json)
                .post("/api/observations")
                .then();
    }

    public static ValidatableResponse postCsv(String csv) {
        return given().contentType("text/csv; charset=UTF-8")
                .body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/observations")
                .then();
    }

    /** One hour with one value of PM2.5. */
    public static String hour(String site, String periodEnd, Object pm25) {
        return """
            {"site": "%s", "periodEnd": "%s", "values": {"PM2.5": %s}}
            """.formatted(site, periodEnd, pm25);
    }

    /** Observations of a site, as the list answers them. */
    public static JsonPath observations(String site) {
        return given().queryParam("site", site)
                .queryParam("limit", 500)
                .get("/api/observations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A date on which no test but the caller's depends: all tests share one database. */
    public static String onTheHour(LocalDate date, int hour) {
        return date + "T%02d:00:00+08:00".formatted(hour);
    }
}

package io.qingce.monitoring.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SiteKindsResourceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AIR_STATION   | \"targetClass\": \"II\"                                        | targetClass",
                "NOISE_POINT   | \"targetClass\": \"II\"                                        | targetClass",
                "RIVER_SECTION | \"targetClass\": \"WORSE_THAN_V\"                              | targetClass",
                "RIVER_SECTION | \"longitude\": 113                                             | latitude",
                "RIVER_SECTION | \"validFrom\": \"2026-02-01\", \"validTo\": \"2026-01-31\"     | validTo",
                "RIVER_SECTION | \"validFrom\": \"yesterday\"                                   | validFrom",
                "RIVER_SECTION | \"regionCode\": \"4107\"                                       | regionCode",
                "RIVER_SECTION | \"controlLevel\": \"WORLD\"                                    | controlLevel",
                "RIVER_SECTION | \"pointSets\": [\"\"]                                          | pointSets[0]",
            })
    void refusesWhatASiteOfTheKindCannotSay(String kind, String members, String field) {
        put("kinds-refused", kind, members).statusCode(422).body("violations[0].field", containsString(field));
    }

    @ParameterizedTest
    @CsvSource({
        "RIVER_SECTION,           PM2.5",
        "DRINKING_WATER_SOURCE,   flow",
        "BLACK_ODOROUS_WATER,     Leq",
        "GROUNDWATER_WELL,        dustfall",
        "DUSTFALL_POINT,          PM10",
        "ECOLOGICAL_FLOW_SECTION, O3",
        "NOISE_POINT,             pH",
        "AIR_STATION,             Ld",
    })
    void refusesAReadingThatTheKindDoesNotMeasure(String kind, String parameter) {
        String code = "kinds-stray-" + kind;
        put(code, kind, "\"assessed\": true");
        TestFeed.post("[" + sample(code, parameter, "1") + "]")
                .statusCode(200)
                .body("items[0].outcome", equalTo("rejected"))
                .body("items[0].reason", equalTo("parameter-of-another-medium"));
    }

    @ParameterizedTest
    @CsvSource({
        "RIVER_SECTION,           flow,            -3.5",
        "LAKE_POINT,              transparency,    0.8",
        "DRINKING_WATER_SOURCE,   sulfate,         120",
        "BLACK_ODOROUS_WATER,     redox-potential, -150",
        "GROUNDWATER_WELL,        nitrate,         4.2",
        "DUSTFALL_POINT,          dustfall,        5.1",
        "ECOLOGICAL_FLOW_SECTION, water-level,     91.35",
        "NOISE_POINT,             Ln,              44.6",
    })
    void takesWhatTheKindMeasures(String kind, String parameter, String value) {
        String code = "kinds-own-" + kind;
        put(code, kind, "\"assessed\": true");
        TestFeed.post("[" + sample(code, parameter, value) + "]")
                .statusCode(200)
                .body("items[0].outcome", equalTo("created"));
    }

    @Test
    void refusesToTellWhatASiteWasBeforeItWasKnown() {
        put("kinds-young", "RIVER_SECTION", "\"effectiveFrom\": \"2026-01-01\"");
        given().get("/api/sites/kinds-young/history?asOf=2025-12-31")
                .then()
                .statusCode(404)
                .body("type", containsString("unknown-then"));
        given().get("/api/sites/kinds-young/history?asOf=then").then().statusCode(400);
        given().get("/api/sites/kinds-nowhere/history").then().statusCode(404);
    }

    @Test
    void tellsWhatASiteWasOnADay() {
        put("kinds-moved", "RIVER_SECTION", "\"targetClass\": \"III\"").statusCode(201);
        put("kinds-moved", "RIVER_SECTION", "\"targetClass\": \"II\", \"effectiveFrom\": \"2026-01-01\"");
        given().get("/api/sites/kinds-moved/history").then().body("items.site.revision", contains(1, 2));
        given().get("/api/sites/kinds-moved/history?asOf=2025-12-31")
                .then()
                .body("items.site.targetClass", contains("III"));
        given().get("/api/sites/kinds-moved/history?asOf=2026-01-01")
                .then()
                .body("items.site.targetClass", contains("II"));
    }

    @Test
    void refusesAListWithAColumnThatIsNoField() {
        csv("code,name,kind,region,colour\nkinds-c,n,LAKE_POINT,r,red\n")
                .statusCode(422)
                .body("violations[0].field", equalTo("colour"));
    }

    @Test
    void takesSitesOfAnyKindFromAListLineByLine() {
        csv("code,name,kind,region,longitude,latitude,assessed,pointSets,controlLevel\n"
                        + "kinds-csv-1,一,LAKE_POINT,列表市,113.1,35.2,是,国控；省控,NATIONAL\n"
                        + "kinds-csv-2,二,LAKE_SHIP,列表市,,,,,\n"
                        + "kinds-csv-3,三,NOISE_POINT,列表市,east,35,,,\n")
                .statusCode(200)
                .body("items.outcome", contains("created", "rejected", "rejected"))
                .body("items[1].field", equalTo("kind"))
                .body("items[2].field", equalTo("longitude"));
        given().queryParam("pointSet", "省控")
                .queryParam("controlLevel", "NATIONAL")
                .get("/api/sites")
                .then()
                .body("items.code", contains("kinds-csv-1"));
    }

    @Test
    void refusesGeoJsonThatHoldsNoPlaces() {
        geoJson("{\"type\": \"Topology\"}").statusCode(422).body("type", containsString("unknown-layout"));
        geoJson("{\"type\": \"Feature\", \"id\": \"x\", \"geometry\": {\"type\": \"Polygon\", \"coordinates\": []},"
                        + " \"properties\": {}}")
                .statusCode(200)
                .body("items[0].reason", equalTo("not-a-point"));
    }

    @Test
    void givesOutTheGeoJsonThatItTakesIn() {
        geoJson("""
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "id": "kinds-geo-1", "geometry": {"type": "Point", "coordinates": [113.5, 35.25]},
               "properties": {"name": "甲", "kind": "GROUNDWATER_WELL", "region": "图市", "regionCode": "990102"}},
              {"type": "Feature", "id": "kinds-geo-2", "geometry": null,
               "properties": {"name": "乙", "kind": "AIR_STATION", "region": "图市"}}]}
            """).statusCode(200).body("items.outcome", contains("created", "created"));
        String exported = given().queryParam("region", "图市")
                .get("/api/sites.geojson")
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("features", hasSize(2))
                .body("features[0].geometry.coordinates", contains(113.5f, 35.25f))
                .body("features[1].geometry", nullValue())
                .extract()
                .asString();
        geoJson(exported).statusCode(200).body("items.outcome", contains("unchanged", "unchanged"));
        given().queryParam("regionCode", "9901").get("/api/sites").then().body("items.code", hasItem("kinds-geo-1"));
    }

    private static ValidatableResponse put(String code, String kind, String members) {
        boolean stands = given().get("/api/sites/{code}", code).statusCode() == 200;
        return given().contentType(ContentType.JSON)
                .header(stands ? "If-Match" : "If-None-Match", "*")
                .body("{\"name\": \"点\", \"kind\": \"" + kind + "\", \"region\": \"各类市\", " + members + "}")
                .put("/api/sites/{code}", code)
                .then();
    }

    private static ValidatableResponse csv(String body) {
        return given().contentType("text/csv; charset=UTF-8")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .put("/api/sites")
                .then();
    }

    private static ValidatableResponse geoJson(String body) {
        return given().contentType("application/geo+json; charset=UTF-8")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .put("/api/sites.geojson")
                .then();
    }

    private static String sample(String site, String parameter, String value) {
        return """
            {"site": "%s", "periodEnd": "2026-01-05T08:00:00+08:00", "averaging": "PT0S", "values": {"%s": %s}}
            """.formatted(site, parameter, value);
    }
}

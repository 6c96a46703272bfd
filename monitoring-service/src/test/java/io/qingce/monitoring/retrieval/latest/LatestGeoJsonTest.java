package io.qingce.monitoring.retrieval.latest;

import static io.qingce.monitoring.TestFeed.hour;
import static io.qingce.monitoring.TestFeed.onTheHour;
import static io.qingce.monitoring.TestFeed.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import io.qingce.monitoring.TestFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The latest values as points on a map. */
@QuarkusTest
class LatestGeoJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @BeforeEach
    void postTwoHoursOfTwoSites() {
        given().contentType("application/json")
                .body("""
                    [{"code": "map-a", "name": "甲", "kind": "AIR_STATION", "region": "地图市", "regionCode": "410500",
                      "longitude": 114.35, "latitude": 36.1}]
                    """.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put("/api/sites")
                .then()
                .statusCode(200);
        TestFeed.putAirStation("map-b", "地图市", "乙");
        post("[" + hour("map-a", onTheHour(DAY, 1), 35) + "," + hour("map-a", onTheHour(DAY, 2), 41) + ","
                        + hour("map-b", onTheHour(DAY, 2), null) + "," + hour("map-b", onTheHour(DAY, 1), 7) + "]")
                .statusCode(200);
    }

    @Test
    void refusesWhatTheListRefuses() {
        given().get("/api/observations/latest.geojson")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("site"));
        given().get("/api/observations/latest.geojson?site=map-none").then().statusCode(404);
    }

    @Test
    void putsTheLastNumberOfEachSiteWhereItIs() {
        latest("region=地图市")
                .contentType("application/geo+json")
                .body("type", equalTo("FeatureCollection"))
                .body("features.id", contains("map-a/PT1H/REAL_TIME", "map-b/PT1H/REAL_TIME"))
                .body("features[0].geometry.coordinates", contains(114.35f, 36.1f))
                .body("features[0].properties.'PM2.5'", equalTo(41))
                .body("features[0].properties.regionCode", equalTo("410500"))
                .body("features[0].properties.name", equalTo("甲"))
                .body("features[1].properties.'PM2.5'", equalTo(7));
    }

    @Test
    void showsASiteWithoutAPlaceWithoutAPoint() {
        latest("site=map-b").body("features[0]", hasKey("geometry")).body("features[0].geometry", nullValue());
    }

    private static ValidatableResponse latest(String query) {
        return given().get("/api/observations/latest.geojson?within=P400D&" + query)
                .then()
                .statusCode(200);
    }
}
